import assert from 'node:assert/strict'
import { enrollCaller } from '#access/enroll.ts'
import { parseOri } from '#law/numbers.ts'
import type { Ori, State } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { basic, edge, type As, type Edge } from './edge.ts'
import type { Wish } from '#simulated/world.ts'

/** The agency of `edge`, a second person of it, and one person of another agency. */
export const ownOri = oriOf('TX0000001')
export const otherOri = oriOf('TX0000002')

export function oriOf(text: string): Ori {
  return parseOri(text) ?? assert.fail('the ORI is well formed')
}

export type Agencies = Edge & Readonly<{ first: As; second: As; other: As }>

export async function agencies(wish: Partial<Wish> = {}): Promise<Agencies> {
  const made = await edge(wish)
  await enroll('agency-2', ownOri, 'TX', made)
  await enroll('agency-3', otherOri, 'TX', made)
  return { ...made, first: made.as.agency, second: keyOf('agency-2'), other: keyOf('agency-3') }
}

const keyOf = (id: string): As => basic(id, `key-of-${id}`)

async function enroll(id: string, ori: Ori, state: State, { world }: Edge): Promise<void> {
  await enrollCaller(
    { id, name: `Somebody of ${ori}`, audience: 'agency', ori, state, clientKey: `key-of-${id}` },
    system,
    world,
  )
}

/** A person nobody is, of whose letters only the number is another. */
export const personSent = (at: number) => ({
  names: [{ last: `Quillfeather`, first: `Annabeth`, middle: 'abcdefghijklmnopqrstuvwxyz'[at % 26] ?? 'a' }],
  sex: 'F',
  born: `${1950 + (at % 50)}-04-17`,
})

/** Enters a record of the agency that asks; its number here. */
export async function enter({ ask }: Agencies, as: As, ari: string, more: object = {}): Promise<string> {
  const sent = { ari, category: 'A1', person: personSent(Number(/\d+/.exec(ari)?.[0] ?? 0)), facts: {}, ...more }
  const { status, body, text } = await ask('POST', '/v1/entries', { as, body: sent })
  assert.equal(status, 201, text)
  return String(body['nri'])
}

/** Counts as the contract answers them, by their names. */
export const byName = (counts: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    (counts as readonly Readonly<{ name: string; count: number }>[]).map(({ name, count }) => [name, count]),
  )
