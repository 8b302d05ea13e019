import assert from 'node:assert/strict'
import type { BatchView } from '#contract/batch/batch.ts'
import type { BatchNumber } from '#law/words.ts'
import type { Answers } from '#records/batch/staged.ts'
import type { World } from '../../src/world.ts'
import type { Edge } from './edge.ts'
import { work } from './scene.ts'

/** Columns as a clerk's program writes them. */
export const header =
  'action,because,ari,category,last,first,middle,sex,race,born,state,fact.disposition,fact.jurisdiction,fact.grade,fact.maximum.years,fact.businessRegulation,fact.relief,again'

/** A felony of somebody in one line. Every cell may be another. */
export function line(ari: string, other: Readonly<Record<string, string>> = {}): string {
  const cells: Record<string, string> = {
    ari,
    category: 'A1',
    last: `Quill${ari.toLowerCase().replaceAll(/[^a-z]/g, '')}feather`,
    first: 'Annabeth',
    sex: 'F',
    born: '1981-04-17',
    state: 'TX',
    'fact.disposition': 'convicted',
    'fact.jurisdiction': 'state',
    'fact.grade': 'felony',
    'fact.maximum.years': '5',
    'fact.businessRegulation': 'false',
    'fact.relief': 'none',
    ...other,
  }
  return header
    .split(',')
    .map(column => cells[column] ?? '')
    .join(',')
}

export const file = (...lines: readonly string[]): string => `${[header, ...lines].join('\r\n')}\r\n`

export const csv = { 'content-type': 'text/csv' }

/** Sends a batch as the agency of the edge and has its rows looked at. */
export async function sent(
  { ask, as, world }: Edge,
  text: string | Buffer,
  headers: Readonly<Record<string, string>> = csv,
): Promise<BatchView> {
  const { status, text: said, body } = await ask('POST', '/v1/batches', { as: as.agency, raw: text, headers })
  assert.ok(status === 202 || status === 200, `${status} ${said}`)
  await work(world)
  return read({ ask, as }, String(body['batch']))
}

export async function read({ ask, as }: Pick<Edge, 'ask' | 'as'>, batch: string): Promise<BatchView> {
  const { status, body, text } = await ask('GET', `/v1/batches/${batch}`, { as: as.agency })
  assert.equal(status, 200, text)
  return body as BatchView
}

export async function committed({ ask, as, world }: Edge, batch: string): Promise<BatchView> {
  const { status, text } = await ask('POST', `/v1/batches/${batch}/commit`, { as: as.agency })
  assert.equal(status, 202, text)
  await work(world)
  return read({ ask, as }, batch)
}

/** What is entered, by the agency's own numbers. */
export async function standing({ ask, as }: Pick<Edge, 'ask' | 'as'>): Promise<Readonly<Record<string, string>>> {
  const { body } = await ask('GET', '/v1/entries', { as: as.agency })
  const { entries } = body as Readonly<{ entries: readonly Readonly<{ ari: string; status: string }>[] }>
  return Object.fromEntries(entries.map(({ ari, status }) => [ari, status]))
}

/** Rows of a batch that are not taken, as `line column code`. */
export const faultsIn = ({ rejected }: BatchView): readonly string[] =>
  rejected.map(({ line: at, column, code }) => `${at} ${column} ${code}`)

/** Every row of a batch that is not taken, as `line code`. */
export async function answersOf(batch: BatchNumber, { find }: World): Promise<readonly string[]> {
  const found = await find.stagedAnswers(batch, 0, 10_000)
  return found.flatMap(({ content }) =>
    (content as Answers).rejected.map(({ line: at, faults: [first] }) => `${at} ${first?.code}`),
  )
}
