import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { root, type Folder } from './groups.ts'
import type { Outcome } from './outcome.ts'
import { startTally } from './tally.ts'

/** A test that takes longer, and a group that does, hangs: node:test itself would wait for ever. */
const testLimit = 5 * 60 * 1000
const groupLimit = 15 * 60 * 1000

/** How long those that were stopped have to end. */
const childrenEnd = 1000

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
  const over = AbortSignal.any([signal, AbortSignal.timeout(groupLimit)])
  const stream = run({
    files: files.map(file => resolve(root, file)),
    cwd: root,
    concurrency: group.alone === true ? 1 : availableParallelism(),
    timeout: group.testLimit ?? testLimit,
    signal: over,
  })
  stream.on('test:pass', tally.pass)
  stream.on('test:fail', tally.fail)
  stream.on('test:stdout', tally.output)
  stream.on('test:stderr', tally.output)
  stream.on('test:diagnostic', tally.note)
  stream.on('test:summary', event => onFile(tally.summary(event)))
  await Promise.race([drained(stream), stopped(over)])
  return tally.end()
}

async function drained(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream) void _
}

/** node:test ends its children when it is stopped, and then never ends its own stream. */
async function stopped(over: AbortSignal): Promise<void> {
  if (!over.aborted) await once(over, 'abort')
  await sleep(childrenEnd)
}
