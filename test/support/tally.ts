import { basename, resolve } from 'node:path'
import { inspect } from 'node:util'
import { named, root } from './groups.ts'
import type { Failure, Outcome, Slow } from './outcome.ts'

type Location = Readonly<{ file?: string; line?: number; entryFile?: string }>
type Passed = Location & Readonly<{ name: string; details: { type?: string }; skip?: unknown; todo?: unknown }>
type Failed = Passed & Readonly<{ details: { type?: string; error: Error } }>

/** A longer text is a list that somebody should look at in the source. */
const linesShown = 120

/** Enough of a file's output to see why it broke before its first test. */
const outputKept = 8000

/**
 * Counts what node:test reports about some files.
 *
 * A file that reports no test, or ends before it has told how it came out, counts as a failure: node:test calls both a
 * pass, so a stray `process.exit()` would hide every test behind it.
 */
export function startTally(files: readonly string[]) {
  let passed = 0
  const failures: Failure[] = []
  const skipped: string[] = []
  const notes: string[] = []
  const slow: Slow[] = []
  const output = new Map<string, string>()
  const unfinished = new Set(files.map(file => named(resolve(root, file))))
  const failed = new Set<string>()

  const fail = (name: string, at: Location, text: string) => {
    failed.add(fileOf(at))
    failures.push({ name, where: at.line === undefined ? fileOf(at) : `${fileOf(at)}:${at.line}`, text })
  }
  return {
    pass: (test: Passed) => {
      if (isFileItself(test) || test.details.type === 'suite') return
      if (isSkipped(test)) skipped.push(skipOf(test))
      else passed += 1
    },
    fail: (test: Failed) => {
      if (isSkipped(test)) skipped.push(skipOf(test))
      else if (isFileItself(test)) {
        // Its tests passed or never began, and yet its process did not end well.
        if (!failed.has(fileOf(test))) fail('the file itself', test, output.get(fileOf(test)) ?? textOf(test))
      } else if (!isOnlyParent(test)) fail(test.name, test, textOf(test))
    },
    output: ({ file = '', message }: { file?: string; message: string }) => {
      output.set(named(file), `${output.get(named(file)) ?? ''}${message}`.slice(-outputKept))
    },
    note: (said: Location & { message: string }) => {
      if (said.entryFile !== undefined) notes.push(`${basename(fileOf(said), '.test.ts')}: ${said.message}`)
    },
    summary: ({
      file,
      duration_ms: ms,
      counts,
    }: {
      file?: string | undefined
      duration_ms: number
      counts: { tests: number }
    }) => {
      if (file !== undefined && counts.tests > 0) unfinished.delete(named(file))
      if (file !== undefined) slow.push({ file: named(file), ms })
    },
    end: (): Outcome => {
      for (const file of unfinished) {
        if (!failed.has(file))
          fail('the file itself', { file: resolve(root, file) }, 'It held no test, or ended before its tests did.')
      }
      return { passed, failures, skipped, notes, slow }
    },
  }
}

const fileOf = (at: Location): string => named(at.entryFile ?? at.file ?? root)

/** node:test also reports each file as a test, but only its real tests name the file that they ran in. */
const isFileItself = (test: Passed): boolean => test.entryFile === undefined

const isSkipped = (test: Passed): boolean => (test.skip ?? false) !== false || (test.todo ?? false) !== false

const skipOf = (test: Passed): string => {
  const reason = test.skip ?? test.todo
  return `${test.name} (${typeof reason === 'string' && reason !== '' ? reason : 'no reason given'})`
}

/** A parent fails with its children, which are reported by themselves. */
const isOnlyParent = (test: Failed): boolean =>
  'failureType' in test.details.error && test.details.error.failureType === 'subtestsFailed'

/** The error as its author meets it: no frames of Node's own, no second copy of what an assertion already compares. */
function textOf({ details: { error } }: Failed): string {
  const cause = error.cause ?? error
  const isAssertion = cause instanceof Error && 'code' in cause && cause.code === 'ERR_ASSERTION'
  const text = isAssertion
    ? (cause.stack ?? cause.message)
    : typeof cause === 'string'
      ? cause
      : inspect(cause, { depth: 6 })
  return text
    .split('\n')
    .filter(line => !/^\s+at .*(node:|new Promise|Array\.map|<anonymous>\)$)/.test(line))
    .slice(0, linesShown)
    .join('\n')
}
