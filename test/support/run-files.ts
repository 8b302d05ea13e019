import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { root, type Folder } from './groups.ts'
import type { Outcome } from './outcome.ts'
import { startTally } from './tally.ts'

/** A test that takes longer, and a group that does, hangs: node:test itself would wait for ever. */
const testLimit = 5 * 60 * 1000
const groupLimit = 15 * 60 * 1000

/**
 * Runs test files, each in a process of its own, and counts their tests.
 * `onFile` hears how many files are done.
 */
export async function runFiles(
  group: Folder,
  files: readonly string[],
  signal: AbortSignal,
  onFile: (done: number) => void,
): Promise<Outcome> {
  const tally = startTally(files)
  const stream = run({
    files: files.map(file => resolve(root, file)),
    cwd: root,
    concurrency: group.alone === true ? 1 : availableParallelism(),
    timeout: group.testLimit ?? testLimit,
    signal: AbortSignal.any([signal, AbortSignal.timeout(groupLimit)]),
  })
  stream.on('test:pass', tally.pass)
  stream.on('test:fail', tally.fail)
  stream.on('test:stdout', tally.output)
  stream.on('test:stderr', tally.output)
  stream.on('test:diagnostic', tally.note)
  stream.on('test:summary', event => onFile(tally.summary(event)))
  for await (const _ of stream) void _
  return tally.end()
}
