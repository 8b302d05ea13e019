import { readFileSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import { lawTests } from './law-tests.ts'
import type { Asked, Told } from './worker.ts'

/** Which test file took how long when nothing was wrong, left in the sandbox for the processes that try mutants. */
const timesFile = 'test-times.json'

/**
 * Tries a mutant on the tests of the law, in a thread of its own that starts with nothing loaded. A process for each test file
 * costs a third of a second, and a process kept for many mutants would keep what one of them left in memory.
 *
 * To Stryker a test is a file: what a module computes once and keeps is computed by the first test that asks, so that only whole
 * files, each in a fresh thread, tell truly what covers a mutant.
 */
export const lawRunner = (): TestRunner => ({
  capabilities: () => ({ reloadEnvironment: true }),
  dryRun,
  mutantRun,
})

async function dryRun(): Promise<DryRunResult> {
  const tests: TestResult[] = []
  const perTest: Record<string, Record<string, number>> = {}
  for (const file of lawTests(process.cwd())) {
    const since = performance.now()
    const told = await inThread({ files: [file], sandbox: process.cwd() })
    if (told === 'timeout') return { status: DryRunStatus.Timeout, reason: file }
    const test = { id: file, name: file, fileName: file, timeSpentMs: Math.round(performance.now() - since) }
    const { failed } = told
    tests.push(
      failed === undefined
        ? { ...test, status: TestStatus.Success }
        : { ...test, status: TestStatus.Failed, failureMessage: failed.because },
    )
    Object.assign(perTest, told.coverage?.perTest)
  }
  writeFileSync(timesFile, JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))))
  return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } }
}

async function mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
  const { activeMutant, sandboxFileName, timeout, hitLimit, testFilter = lawTests(process.cwd()) } = options
  const told = await inThread(
    {
      files: likeliestFirst(testFilter, sandboxFileName),
      sandbox: process.cwd(),
      mutant: activeMutant.id,
      ...(hitLimit !== undefined && { hitLimit }),
    },
    timeout,
  )
  if (told === 'timeout') return { status: MutantRunStatus.Timeout }
  const { failed, tried, overHitLimit } = told
  if (overHitLimit) return { status: MutantRunStatus.Timeout, reason: `reached more than ${hitLimit} times` }
  if (failed === undefined) return { status: MutantRunStatus.Survived, nrOfTests: tried }
  const { file, because } = failed
  remember(sandboxFileName, file)
  return { status: MutantRunStatus.Killed, killedBy: [file], failureMessage: because, nrOfTests: tried }
}

/** Which test files found mutants of a file, and how many, in this process. */
const finders = new Map<string, Map<string, number>>()

/** What found the last mutants of a file finds the next; then come tests that name the file, then the quick before the slow. */
function likeliestFirst(files: readonly string[], mutated: string): readonly string[] {
  const times = JSON.parse(readFileSync(timesFile, 'utf8')) as Record<string, number>
  const found = finders.get(mutated)
  const name = relative(process.cwd(), mutated)
    .replaceAll(sep, '/')
    .replace(/^src\//, '#')
  const order = files.map(file => {
    const names = readFileSync(file, 'utf8').includes(`'${name}'`)
    return { file, rank: [-(found?.get(file) ?? 0), names ? 0 : 1, times[file] ?? 0] as const }
  })
  return order
    .toSorted(({ rank: one }, { rank: other }) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2])
    .map(({ file }) => file)
}

function remember(mutated: string, finder: string) {
  const found = finders.get(mutated) ?? new Map<string, number>()
  finders.set(mutated, found.set(finder, (found.get(finder) ?? 0) + 1))
}

/** A thread that does not end is ended: a loop that never returns cannot be asked to. */
function inThread(asked: Asked, limit?: number): Promise<Told | 'timeout'> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: asked })
  return new Promise((settle, reject) => {
    const timer = limit === undefined ? undefined : setTimeout(() => end('timeout'), limit)
    const end = (outcome: Told | 'timeout') => {
      clearTimeout(timer)
      worker.terminate().then(() => settle(outcome), reject)
    }
    worker.once('message', end)
    worker.once('error', reject)
  })
}
