import assert from 'node:assert/strict'
import type { RecheckView } from '#contract/recheck.ts'
import type { Edge } from './edge.ts'
import { work } from './scene.ts'

/** Columns as a state's permit office writes them. */
export const columns = 'own,last,first,sex,race,born,state'

/** One permit holder. Every cell may be another. */
export function holder(own: string, other: Readonly<Record<string, string>> = {}): string {
  const person = { own, last: `Larkspur${own.toLowerCase().replaceAll(/[^a-z]/g, '')}`, first: 'Beryl' }
  const cells: Record<string, string> = { ...person, sex: 'F', race: 'W', born: '1975-02-03', state: 'TX', ...other }
  return columns
    .split(',')
    .map(name => cells[name] ?? '')
    .join(',')
}

export const fileOf = (...lines: readonly string[]): string => `${[columns, ...lines].join('\r\n')}\r\n`

/** Somebody of whom `felony(ann)` is a record. */
export const annAs = (own: string): string =>
  holder(own, { last: 'Quillfeather', first: 'Annabeth', born: '1981-04-17' })

export const csv = { 'content-type': 'text/csv' }

type Asker = 'agency' | 'poc'

/** Sends a file, and does not work on it yet. */
export async function sentOnly(
  { ask, as }: Pick<Edge, 'ask' | 'as'>,
  text: string | Buffer,
  who: Asker = 'agency',
  headers: Readonly<Record<string, string>> = csv,
): Promise<RecheckView> {
  const { status, text: said, body } = await ask('POST', '/v1/rechecks', { as: as[who], raw: text, headers })
  assert.ok(status === 202 || status === 200, `${status} ${said}`)
  return body as RecheckView
}

/** Sends a file and has it answered as far as that can be now. */
export async function sent(edge: Edge, text: string | Buffer, who: Asker = 'agency'): Promise<RecheckView> {
  const { recheck } = await sentOnly(edge, text, who)
  await work(edge.world)
  return read(edge, recheck, who)
}

export async function read(
  { ask, as }: Pick<Edge, 'ask' | 'as'>,
  recheck: string,
  who: Asker = 'agency',
): Promise<RecheckView> {
  const { status, body, text } = await ask('GET', `/v1/rechecks/${recheck}`, { as: as[who] })
  assert.equal(status, 200, text)
  return body as RecheckView
}

/** The answers, as they are written: `line own found` and, of a row that was refused, the column. */
export async function answers({ ask, as }: Pick<Edge, 'ask' | 'as'>, recheck: string): Promise<readonly string[]> {
  const { status, text } = await ask('GET', `/v1/rechecks/${recheck}/answers.csv`, { as: as.agency })
  assert.equal(status, 200, text)
  const lines = text.split('\r\n').filter(line => line !== '')
  assert.equal(lines[0], 'line,own,ntn,found,column,fix')
  return lines.slice(1).map(line => {
    const [at, own, , found, column] = line.slice(1, -1).split('","')
    return [at, own, found, column].filter(cell => cell !== '').join(' ')
  })
}
