import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { matchCommand } from '#cli/match.ts'
import type { MatchDocument } from '#cli/match/document.ts'
import { lines, type Folder } from './files.ts'

export const program = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'cli', 'nics.ts')

export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Enough of one name that the search is under way for long after it began. */
export const people = (count: number): string =>
  lines('id,last,first,born', ...Array.from({ length: count }, (_, at) => `${at},Lindqvist,Robert,1984-03-07`))

/** Inquiries, each of which finds 50 records. */
export const many = 2000

/** A run of R.csv and Q.csv that may be gone on with, in a process of its own, when it has written some hits. */
export async function started(
  t: TestContext,
  folder: Folder,
  threads = '1',
): Promise<Readonly<{ child: ChildProcess; ended: Promise<unknown[]> }>> {
  if (!folder.names().includes('Q.csv')) {
    folder.write('R.csv', people(50))
    folder.write('Q.csv', people(many))
  }
  const args = ['--records', folder.path('R.csv'), '--inquiries', folder.path('Q.csv'), '--out', folder.path('H.csv')]
  const before = doneIn(folder)
  const child = spawn(process.execPath, [program, 'match', ...args, '--threads', threads, '--resume'])
  t.after(() => child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  while (doneIn(folder) === before && child.exitCode === null) await wait(5)
  assert.equal(child.exitCode, null)
  return { child, ended }
}

/** Stops such a run, and gives back how it ended. */
export async function killed(t: TestContext, folder: Folder, signal: NodeJS.Signals, threads = '1'): Promise<unknown> {
  const { child, ended } = await started(t, folder, threads)
  child.kill(signal)
  const [status] = await ended
  assert.ok(!folder.names().includes('H.csv'))
  return status
}

const doneIn = (folder: Folder): unknown =>
  folder.names().includes('H.csv.progress') ? /"done":\d+/.exec(folder.read('H.csv.progress'))?.[0] : '"done":0'

/** The same in this process, to its end. */
export async function runHere(
  folder: Folder,
  options: Readonly<Record<string, string | boolean>>,
): Promise<Readonly<{ status: number; document: MatchDocument }>> {
  const usual = { records: folder.path('R.csv'), inquiries: folder.path('Q.csv'), out: folder.path('H.csv') }
  const { status, document } = await matchCommand({ options: { ...usual, ...options } })
  return { status, document: document as MatchDocument }
}
