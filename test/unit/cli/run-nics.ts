import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { cleanEnv } from '../../support/clean-env.ts'

export type Ended = Readonly<{ status: number; stdout: string; stderr: string }>

const program = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'nics.ts')

/** Nothing of ours takes longer but what waits for somebody. */
const limit = 120_000

/** Runs `nics` as a process of its own, with nothing in its environment but what is given. */
export function runNics(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>()
  const how = { env: cleanEnv(env), timeout: limit }
  const child = execFile(process.execPath, [program, ...args], how, (_, stdout, stderr) =>
    resolve({ status: child.exitCode ?? -1, stdout, stderr }),
  )
  child.stdin?.end()
  return promise
}

/** A data directory that nobody made yet, gone after the test. */
export function freshDataDir(t: TestContext): string {
  const parent = mkdtempSync(join(tmpdir(), 'nics-cli-'))
  t.after(() => rmSync(parent, { recursive: true, force: true }))
  return join(parent, 'data')
}
