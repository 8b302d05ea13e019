import assert from 'node:assert/strict'
import { enrollCaller } from '#access/enroll.ts'
import { nameBody } from '#check/outreach/bodies.ts'
import { outreachBodies, type OutreachBody } from '#law/lives/outreach-words.ts'
import { parseOri } from '#law/numbers.ts'
import type { Ntn, Ori, State } from '#law/words.ts'
import type { World } from '../../src/world.ts'
import { system } from '#ledger/carry-out.ts'
import type { Described } from '#search/transferee.ts'
import { outreachStanding } from '#law/outreach/standing.ts'
import { basic, edge, type As, type Edge, type Said } from './edge.ts'
import { ann, checked, felony, inquiry, work } from './scene.ts'

const oriNamed = (text: string): Ori => parseOri(text) ?? assert.fail('the ORI is well formed')

/** The three bodies of Texas, each an agency of its own. */
export const oriOfBody: Readonly<Record<OutreachBody, Ori>> = {
  'juvenile-justice': oriNamed('TX0000011'),
  'mental-health': oriNamed('TX0000012'),
  'local-police': oriNamed('TX0000013'),
}

export const asBody = (kind: OutreachBody): As => basic(`body-${oriOfBody[kind]}`, `key-of-${kind}`)

/** Names these bodies for a state of residence, and signs each of them in. */
export async function withBodies(
  world: World,
  kinds: readonly OutreachBody[] = outreachBodies,
  state: State = 'TX',
): Promise<void> {
  for (const kind of kinds) {
    const ori = oriOfBody[kind]
    await nameBody({ ori, kind, state, name: `The ${kind} of ${state}` }, system, world)
    const caller = { id: `body-${ori}`, name: `A ${kind}`, audience: 'agency', ori, state } as const
    if ((await world.find.caller(caller.id)) !== undefined) continue
    await enrollCaller({ ...caller, clientKey: `key-of-${kind}` }, system, world)
  }
}

type Request = Readonly<{ request: string; as: string; answer?: string; chasedAt?: string; dueBy?: string }>

export async function inbox({ ask }: Edge, kind: OutreachBody): Promise<readonly Request[]> {
  const { status, body } = await ask('GET', '/v1/outreach', { as: asBody(kind) })
  assert.equal(status, 200)
  return body['requests'] as readonly Request[]
}

/** Answers the first request in the inbox of a body. */
export async function answers(scene: Edge, kind: OutreachBody, body: object = { answer: 'nothing' }): Promise<Said> {
  const [first] = await inbox(scene, kind)
  return scene.ask('POST', `/v1/outreach/${first?.request}/answer`, { as: asBody(kind), body })
}

/** The contact of 27 CFR 478.102, example 2: Thursday the 10th, at ten in the morning in Texas. */
export const thursday = '2026-09-10T15:00:00Z'
export const young: Described = { ...ann, born: '2006-02-01' }

const juvenile = felony(young)
/** A record that bars, as a body reports one. */
export const reported = {
  answer: 'record-reported',
  reported: { category: juvenile.category, facts: juvenile.facts },
} as const

/** A check of somebody under 21, and the bodies that are named, asked by the first turn of the worker. */
export async function askedYoung(kinds: readonly OutreachBody[] = outreachBodies, description = young, at = thursday) {
  const scene = await edge({ at })
  await withBodies(scene.world, kinds)
  const { ntn, status } = await checked(inquiry(description), scene.world)
  assert.equal(status, 'delayed')
  await work(scene.world)
  return { scene, ntn }
}

export async function standing(ntn: Ntn, { world }: Edge): Promise<Readonly<Record<string, string>>> {
  const seen = await world.find.transaction(ntn, { audience: 'examiner' })
  assert.ok(seen)
  return Object.fromEntries(outreachStanding(seen.state).map(({ body, stands }) => [body, stands]))
}
