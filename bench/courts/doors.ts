import { invite } from '#access/session.ts'
import { enrollCaller } from '#access/enroll.ts'
import { toCsv, toNiemText, toXml } from '#contract/batch/texts.ts'
import { writeEntryMessage } from '#contract/wire/entry-messages.ts'
import type { BatchFormat } from '#law/lives/batch.ts'
import type { Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { World } from '../../src/world.ts'
import { basic, type As, type Edge } from '../../test/support/edge.ts'
import type { Published } from './published.ts'
import type { Sent } from './records.ts'

/** A contributor that is enrolled and has a key. */
export type Enrolled = Readonly<{ court: Published; ori: Ori; as: As }>

/** Over HTTP, within the process. */
export type Asking = Readonly<{ ask: Edge['ask']; world: World }>

/** 28 CFR 25.8: whoever enrols contributors, signed in. */
export async function operatorOf({ ask, world }: Asking): Promise<As> {
  await enrollCaller({ id: 'operator', name: 'The operator', audience: 'operator' }, system, world)
  const { headers } = await ask('POST', '/v1/session', { body: { link: await invite('operator', world) } })
  return { cookie: /^[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? '' }
}

/** Enrols a contributor as the programme office does, and its machine; or says by which code it was declined. */
export async function enrolled(
  court: Published,
  ori: string,
  as: As,
  { ask, world }: Asking,
): Promise<Enrolled | string> {
  const { name, kind, state } = court
  const said = await ask('POST', '/v1/contributors', { as, body: { ori, kind, name, since: '2018-03-23' } })
  if (said.status !== 201) return codesIn(said)
  const clientKey = `key-of-${ori}`
  await enrollCaller({ id: `court-${ori}`, name, audience: 'agency', ori: ori as Ori, state, clientKey }, system, world)
  return { court, ori: ori as Ori, as: basic(`court-${ori}`, clientKey) }
}

/** What became of one record: accepted, or by which codes it was declined. */
export type Became = Readonly<{ sent: Sent; refused?: string }>

export async function byApi({ row, ...sent }: Sent, { as }: Enrolled, { ask }: Asking): Promise<Became> {
  const { action: _, ...body } = row
  const said = await ask('POST', '/v1/entries', { as, body })
  return { sent: { row, ...sent }, ...(said.status === 201 ? {} : { refused: codesIn(said) }) }
}

export async function byMessage({ row, ...sent }: Sent, { as, ori }: Enrolled, { ask }: Asking): Promise<Became> {
  const { action: _, ...body } = row
  const raw = writeEntryMessage({ key: 'EDP', ori, body })
  const said = await ask('POST', '/v1/messages', { as, raw, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const [, code, at] = /\.ERR\/([A-Z-]+) AT ([A-Z-]+)/.exec(said.text) ?? []
  const refused = code === undefined ? said.text : placed(code.toLowerCase(), at ?? '')
  return { sent: { row, ...sent }, ...(said.text.startsWith('ACK.') ? {} : { refused }) }
}

const writers = { csv: toCsv, xml: toXml, niem: toNiemText } as const satisfies Record<BatchFormat, unknown>
const types = { csv: 'text/csv', xml: 'application/xml', niem: 'application/json' } as const

/** Sends a file of rows; its number, or by which code it was declined. */
export async function sendFile(
  rows: readonly Sent['row'][],
  format: BatchFormat,
  { as }: Enrolled,
  { ask }: Asking,
): Promise<Readonly<{ batch: string }> | string> {
  const headers = { 'content-type': types[format] }
  const said = await ask('POST', '/v1/batches', { as, raw: writers[format](rows), headers })
  return said.status === 202 ? { batch: String(said.body['batch']) } : codesIn(said)
}

/** Taken back by the court's own number. */
export async function withdraw(
  ari: string,
  way: 'api' | 'message',
  { as, ori }: Enrolled,
  { ask }: Asking,
): Promise<boolean> {
  if (way === 'api') {
    const said = await ask('POST', '/v1/entries/withdrawal', { as, body: { ari, reason: 'no-longer-applies' } })
    return said.status === 200
  }
  const raw = writeEntryMessage({ key: 'XDP', ori, body: { ari, reason: 'no-longer-applies' } })
  const said = await ask('POST', '/v1/messages', { as, raw, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return said.text.startsWith('ACK.')
}

/** The code and the last step of where. */
export const placed = (code: string, pointer: string): string => `${code} (${pointer.split(/[/.]/).at(-1)})`

type Problem = Readonly<{ code?: string; pointers?: readonly Readonly<{ pointer: string; code: string }>[] }>

/** The code of what is wrong, and of the first place in which it is. */
function codesIn({ body, text }: Awaited<ReturnType<Edge['ask']>>): string {
  const { code, pointers: [first] = [] } = body as Problem
  return (first && placed(first.code, first.pointer)) ?? code ?? text.slice(0, 80)
}
