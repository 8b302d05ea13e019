import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { root, type Folder } from './groups.ts'
import type { Outcome } from './outcome.ts'
import { startTally } from './tally.ts'

/** A test that takes longer, and a file that does, hangs: node:test itself would wait for ever. */
const longestTest = 5 * 60 * 1000
/** In tests. */
const longestFile = 3

/** How long those that were stopped have to end. */
const childrenEnd = 1000

export type Files = Readonly<{ group: Folder; files: readonly string[] }>

export type Hears = Readonly<{
  done: (files: number) => void
  /** Each group once, when the last of its files has ended. */
  ended: (group: Folder, outcome: Outcome) => void
}>

type Counted = Readonly<{ group: Folder; file: string; tally: ReturnType<typeof startTally>; left: Set<string> }>

/**
 * Runs test files, each in a process of its own, as many at once as there are processors, and counts their tests. A group begins as
 * soon as nothing is left to begin of the one before, so that no processor waits for its longest file.
 */
export async function runFiles(all: readonly Files[], signal: AbortSignal, { done, ended }: Hears): Promise<void> {
  const queue = all.flatMap(({ group, files }): readonly Counted[] => {
    const [tally, left] = [startTally(files), new Set(files)]
    return files.map(file => ({ group, file, tally, left }))
  })
  let count = 0
  const turn = async (one: Counted): Promise<void> => {
    await runFile(one, signal)
    done((count += 1))
    one.left.delete(one.file)
    if (one.left.size === 0) ended(one.group, one.tally.end())
  }
  await inTurns(queue.filter(isBeside), availableParallelism(), turn, signal)
  await inTurns(
    queue.filter(one => !isBeside(one)),
    1,
    turn,
    signal,
  )
}

/** What measures time waits until nothing else runs. */
const isBeside = ({ group: { alone = [] }, file }: Counted): boolean => !alone.includes(file)

async function inTurns(
  queue: readonly Counted[],
  atOnce: number,
  turn: (one: Counted) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const waiting = queue.values()
  const taking = async (): Promise<void> => {
    for (const one of waiting) if (!signal.aborted) await turn(one)
  }
  await Promise.all(Array.from({ length: atOnce }, taking))
}

async function runFile({ group, file, tally }: Counted, signal: AbortSignal): Promise<void> {
  const { testLimit: timeout = longestTest } = group
  const over = AbortSignal.any([signal, AbortSignal.timeout(longestFile * timeout)])
  const stream = run({ files: [resolve(root, file)], cwd: root, timeout, signal: over })
  stream.on('test:pass', tally.pass)
  stream.on('test:fail', tally.fail)
  stream.on('test:stdout', tally.output)
  stream.on('test:stderr', tally.output)
  stream.on('test:diagnostic', tally.note)
  stream.on('test:summary', tally.summary)
  await Promise.race([drained(stream), stopped(over)])
}

async function drained(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream) void _
}

/** node:test ends its children when it is stopped, and then never ends its own stream. */
async function stopped(over: AbortSignal): Promise<void> {
  if (!over.aborted) await once(over, 'abort')
  await sleep(childrenEnd)
}
