import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cleanEnv } from '../support/clean-env.ts'
import { root } from '../support/groups.ts'

/** A start as a person sees it: what it says, and how it ends. */
export type Start = Readonly<{
  child: ChildProcess
  out: () => string
  err: () => string
  /** Resolves once the output says so. Fails with everything that was said when it ends or takes too long. */
  says: (words: RegExp) => Promise<RegExpExecArray>
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}>

/** Ninety seconds are promised on a machine of its own; a test shares it with others, and twice that is a hang. */
const patience = 180_000
const lookEvery = 50

/** Runs what `npm start` runs, over a data directory, with nothing else in its environment. */
export function startOver(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  program: readonly string[] = ['src/cli/start.ts'],
): Start {
  const child = spawn(process.execPath, [join(root, 'bin', 'run.mjs'), ...program], {
    cwd: root,
    env: cleanEnv({ NICS_DATA_DIR: dataDir, NICS_PORT: '0', NICS_PEOPLE: '600', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const { promise: ended, resolve } = Promise.withResolvers<number | NodeJS.Signals | null>()
  let over = false
  // A test that fails must leave nobody behind.
  process.once('exit', () => {
    if (!over && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  })
  child.on('close', (code, signal) => {
    over = true
    resolve(code ?? signal)
  })
  return {
    child,
    out: () => said.out,
    err: () => said.err,
    ended,
    async says(words) {
      const since = performance.now()
      for (;;) {
        const found = words.exec(said.out) ?? words.exec(said.err)
        if (found !== null) return found
        const late = performance.now() - since > patience
        if (over || late) assert.fail(`it never said ${words}${late ? ' in time' : ''}\n${said.out}\n${said.err}`)
        await sleep(lookEvery)
      }
    },
  }
}

export const ready = /Ready at (?<url>http:\/\/\S+)[\s\S]*Stop with Ctrl-C/

/** Where a start that is ready answers. */
export async function urlOf(start: Start): Promise<string> {
  const { groups } = await start.says(ready)
  return groups?.['url'] ?? assert.fail('it says where')
}

/** `npm start` hands its terminal to the process that serves; both die at once, as when the machine does. */
export function killAll({ child, ended }: Start): Start['ended'] {
  assert.ok(child.pid !== undefined)
  process.kill(-child.pid, 'SIGKILL')
  return ended
}

/** Ends it as Ctrl-C does, and says how it ended. */
export function stop({ child, ended }: Start): Start['ended'] {
  if (child.exitCode === null) child.kill('SIGINT')
  return ended
}
