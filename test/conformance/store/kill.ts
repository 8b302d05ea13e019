import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostgres } from '../../support/postgres-binaries.ts'
import type { Server } from '../../support/postgres-server.ts'

/** Lines that a child has written so far, and what ends once it has written so many. */
export type Acknowledging = Readonly<{
  child: ChildProcess
  lines: readonly string[]
  reached: (count: number) => Promise<void>
}>

/** Starts `acknowledge.ts` over a database. */
export function acknowledge(kind: 'url' | 'directory', place: string, prefix: string): Acknowledging {
  return follow(join(import.meta.dirname, 'acknowledge.ts'), [kind, place, prefix])
}

/** Starts a script of ours and reads its lines. */
export function follow(script: string, args: readonly string[]): Acknowledging {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const lines: string[] = []
  createInterface(child.stdout).on('line', line => lines.push(line))
  const patience = 1_500
  return {
    child,
    lines,
    async reached(count) {
      for (let look = 0; lines.length < count; look += 1) {
        if (look === patience || child.exitCode !== null) throw new Error(`only ${lines.length} acknowledged`)
        await sleep(10)
      }
    },
  }
}

/** SIGKILL, and what it had still written is read. */
export async function kill({ child }: Acknowledging): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

/** SIGKILL to a server and to everything it started, so that nobody is left to write what was only in memory. */
export function killServer({ pid }: Pick<Server, 'pid'>): void {
  process.kill(pid, 'SIGSTOP')
  for (const child of childrenOf(pid)) process.kill(child, 'SIGKILL')
  process.kill(pid, 'SIGKILL')
}

const childrenOf = (pid: number): readonly number[] =>
  globSync('/proc/[0-9]*/stat').flatMap(file => {
    const [, number, parent] = /^(\d+) \(.*\) \S (\d+) /.exec(readStat(file)) ?? []
    return Number(parent) === pid ? [Number(number)] : []
  })

function readStat(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It ended while we looked.
    return ''
  }
}

/** The same data directory and port, after a crash. */
export async function restart({ folder, url }: Server): Promise<Readonly<{ pid: number }>> {
  const data = join(folder, 'data')
  const { uid, gid } = statSync(data)
  const args = [
    '-D',
    data,
    '-p',
    new URL(url).port,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
  ]
  const child = spawn(join(await findPostgres(), 'postgres'), args, { uid, gid, cwd: folder, stdio: 'ignore' })
  child.unref()
  return { pid: child.pid ?? 0 }
}
