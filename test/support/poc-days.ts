import assert from 'node:assert/strict'
import { enrollCaller } from '#access/enroll.ts'
import { invite } from '#access/session.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { annSent, basic, key, type Edge } from './edge.ts'

/** Tuesday 8 September 2026, nine in the morning, Eastern time: the operational day ends at one o’clock in the night. */
export const day = '2026-09-08'
export const toWarning = { hours: 14 }
export const sale = { purpose: 'sale', firearm: 'handgun', eligibilityVerified: true, transferee: annSent }
export const permit = { purpose: 'permit', transferee: annSent }

export type Json = Readonly<Record<string, unknown>>

export async function inquired({ ask, as }: Edge, body: object = sale, of = as.poc): Promise<string> {
  const said = await ask('POST', '/v1/poc/inquiries', { as: of, headers: key(), body })
  assert.equal(said.status, 201, said.text)
  return String(said.body['ntn'])
}

export const reported = ({ ask, as }: Edge, ntn: string, body: object) =>
  ask('POST', `/v1/poc/inquiries/${ntn}/determinations`, { as: as.poc, body })

export const denial = { message: 'poc-denial', categories: ['A1'] }

export async function dayOf({ ask, as }: Edge, more = '', of = as.poc): Promise<Json> {
  const { status, body, text } = await ask('GET', `/v1/poc/days/${day}${more}`, { as: of })
  assert.equal(status, 200, text)
  return body
}

/** What is not nothing. */
export const some = (counts: unknown): Json =>
  Object.fromEntries(Object.entries(counts as Json).filter(([, count]) => count !== 0))

export const compared = ({ ask, as }: Edge, body: object) =>
  ask('POST', `/v1/poc/days/${day}/comparison`, { as: as.poc, body })

/** A session lasts no longer than a day's work. */
export async function signedIn({ ask, world }: Edge, who: string) {
  const { headers } = await ask('POST', '/v1/session', { body: { link: await invite(who, world) } })
  return { cookie: /^[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? assert.fail('a session is kept in a cookie') }
}

/** One more point of contact, of Pennsylvania. */
export async function another({ world }: Edge): Promise<Readonly<Record<string, string>>> {
  const ori = parseOri('PA0000009') ?? assert.fail('the ORI is well formed')
  const machine = { id: 'poc-pa', name: 'Another', audience: 'poc', ori, state: 'PA', clientKey: 'key-pa' } as const
  await enrollCaller(machine, system, world)
  return basic('poc-pa', 'key-pa')
}
