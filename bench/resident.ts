import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { looseIndexOver } from '#match/index.ts'
import { baseOf } from '#match/people/people.ts'
import { bytesOf } from '#match/people/size.ts'
import { prepare } from '#match/prepare.ts'
import { createMerging } from '#resident/merging.ts'
import { readSnapshot } from '#resident/snapshot/read.ts'
import { inThread, startThread } from '#resident/threads/thread.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'

/**
 * What the resident index costs: `node bin/run.mjs bench/resident.ts 1000000`. One JSON document: how long a change takes to
 * be found, what a merge and a file cost, and how long the server's thread was busy in one go while another put all in order:
 * in time of its own processor, so that whoever shares the machine is not counted.
 */
const people = Number(process.argv[2] ?? 100_000)
const crowd = createCrowd(1)
const idOf = (at: number): string => `N${String(at).padStart(13, '0')}X`
const hour = 60 * 60_000
const directory = mkdtempSync(join(tmpdir(), 'nics-bench-'))
const path = join(directory, 'index.snapshot')

/** What this thread has worked, in milliseconds. */
function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

async function timed<Result>(act: () => Result | Promise<Result>): Promise<readonly [Result, number]> {
  const began = performance.now()
  const result = await act()
  return [result, Math.round(performance.now() - began)]
}

const everybody = Iterator.from({
  *[Symbol.iterator]() {
    for (let at = 0; at < people; at += 1) yield { id: idOf(at), person: prepare(crowd(at)) }
  },
})
const [base, buildMs] = await timed(() => baseOf(everybody))

/** Changes, each followed by a search that must find it. */
const changes = 500
let ordering: (() => void) | undefined
const now = () => Temporal.Now.instant()
const merging = createMerging({
  from: { base, position: 0, at: now() },
  merge: held => inThread(startThread(), 'merge', held, hour),
  now,
  note: note => void process.stderr.write(`${note.event} ${note.because}\n`),
  merged: () => ordering?.(),
})
const { index } = merging

function visible(): readonly number[] {
  const times = []
  for (let at = 0; at < changes; at += 1) {
    const description = crowd(people + at)
    const began = performance.now()
    index.put(idOf(people + at), description)
    const found = index.search(description, { limit: 50 })
    times.push(performance.now() - began)
    if (!found.some(({ id }) => id === idOf(people + at))) throw new Error('a change was not found')
  }
  return times.toSorted((one, other) => one - other)
}

visible()
const times = visible()
const somebody = crowd(3 * people)
const turns: number[] = []
const [, mergeMs] = await timed(async () => {
  const done = Promise.withResolvers<void>()
  ordering = done.resolve
  merging.begin()
  // Meanwhile changes come.
  for (let at = 0; merging.state().ordered.base === base; at += 1) {
    if (at % 50 === 0) index.put(idOf(2 * people + (at % 100)), somebody)
    const began = worked()
    await turn()
    turns.push(worked() - began)
  }
  await done.promise
})
turns.sort((one, other) => one - other)
const { base: ordered, position } = merging.state().ordered
const seals = { program: new Uint8Array(32), salt: new Uint8Array(32), key: new Uint8Array(32) }
const [, writeMs] = await timed(() =>
  inThread(startThread(), 'write', { path, base: ordered, position, at: 0, ...seals }, hour),
)
const [read, readMs] = await timed(() => readSnapshot(path, seals.program, async () => [{ mark: 0, key: seals.key }]))
if (typeof read === 'string') throw new Error(`the snapshot is ${read}`)
if (looseIndexOver(read.base).size !== index.size - merging.state().recent)
  throw new Error('the snapshot lacks somebody')

const of = (sorted: readonly number[]) => {
  const at = (share: number): number => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3))
  return { p50: at(0.5), p99: at(0.99), most: at(1) }
}
const report = {
  people,
  bytes: bytesOf(ordered),
  bytesPerPerson: Math.round(bytesOf(ordered) / people),
  buildMs,
  visibleMs: of(times),
  mergeMs,
  heldUpMs: of(turns),
  snapshot: { bytes: statSync(path).size, writeMs, readMs },
}
rmSync(directory, { recursive: true })
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
