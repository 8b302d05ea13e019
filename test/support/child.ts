import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { TestContext } from 'node:test'
import { cleanEnv } from './clean-env.ts'

/** Another process, which ends with the test. */
export type Child = Readonly<{
  /** What it said first, as JSON. */
  first: unknown
  /** Every line since. */
  lines: () => readonly unknown[]
  /** What it said on standard error. */
  log: () => string
}>

/** Starts a program of ours and waits until it has said its first line of JSON. */
export async function startChild(t: TestContext, program: string, args: readonly string[]): Promise<Child> {
  const child = spawn(process.execPath, [program, ...args], { env: cleanEnv(), stdio: 'pipe' })
  const said = { out: '', log: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.log += chunk.toString()))
  child.stdin.on('error', () => undefined)
  const ended = once(child, 'exit')
  t.after(async () => {
    child.kill('SIGKILL')
    await ended
  })
  while (!said.out.includes('\n') && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended])
  assert.equal(child.exitCode, null, said.log)
  const lines = (): readonly unknown[] =>
    said.out
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line) as unknown)
  return { first: lines()[0], lines: () => lines().slice(1), log: () => said.log }
}
