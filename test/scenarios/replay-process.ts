import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { cleanEnv } from '../support/clean-env.ts'
import { root } from '../support/groups.ts'
import type { Files } from './replay-files.ts'

export type Replayed = Readonly<{ status: number; document: Readonly<Record<string, unknown>>; stderr: string }>

/** A small replay takes ten seconds on a machine of one's own; here others work beside us. */
const limit = 240_000

/** Runs `nics replay --json` over made-up files, as a process of its own with nothing in its environment but what is given. */
export function replay(
  { load, dealers }: Files,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Replayed> {
  const { promise, resolve } = Promise.withResolvers<Replayed>()
  const all = ['replay', '--month', '2021-03', '--load', load, '--dealers', dealers, ...args, '--json']
  const how = { env: cleanEnv(env), timeout: limit }
  const program = join(root, 'src', 'cli', 'nics.ts')
  const child = execFile(process.execPath, [program, ...all], how, (_, stdout, stderr) => {
    const document = stdout === '' ? {} : (JSON.parse(stdout) as Replayed['document'])
    resolve({ status: child.exitCode ?? -1, document, stderr })
  })
  return promise
}
