import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, globSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { findPostgres } from './postgres-binaries.ts'

/** A real PostgreSQL of our own. `url` is that of its maintenance database, as superuser. `stop` leaves nothing of it. */
export type Server = Readonly<{ url: string; pid: number; folder: string; stop: () => Promise<void> }>

/** Programs, account and folder of a cluster, which may be started, stopped and started again. */
export type Cluster = Readonly<{ programs: string; account: Account | undefined; folder: string }>

/** One that runs. `rest` stops it and leaves its folder; `abandon` waits for nobody, as at the end of a process. */
export type Running = Server & Readonly<{ rest: () => Promise<void>; abandon: () => void }>

/** From start to the first connection on a busy machine, and from the request to stop to the end. */
const startLimit = 60_000
const stopLimit = 15_000
const lookEvery = 100

/** What is left after so many attempts is swept by the next run. */
const removals = 20

/** Somebody else may take the free port between our asking and PostgreSQL's. */
const attempts = 3

/** PostgreSQL refuses to run as root. Debian's package makes the first account; every system has the second. */
const accounts = ['postgres', 'nobody'] as const

/**
 * Starts a server on a free port of the loopback interface in a folder of its own, with fsync on, as in production. It
 * stops with this process, also when this process is killed. Throws one sentence when there can be none.
 */
export async function startPostgres(): Promise<Server> {
  const programs = await findPostgres()
  const account = unprivileged()
  sweep(account)
  const server = await startCluster(makeCluster(programs, mkdtempSync(`${prefix(account)}${process.pid}-`)))
  process.once('exit', server.abandon)
  return server
}

/** Makes a cluster in a folder that is there and is to belong to it. */
export function makeCluster(programs: string, folder: string): Cluster {
  const account = unprivileged()
  const secret = join(folder, 'password')
  writeFileSync(secret, randomBytes(16).toString('hex'), { mode: 0o600 })
  if (account !== undefined) for (const path of [folder, secret]) chownSync(path, account.uid, account.gid)
  const choices = ['-U', 'nics', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8', '--no-locale']
  execFileSync(join(programs, 'initdb'), ['-D', join(folder, 'data'), ...choices], {
    ...account,
    cwd: folder,
    stdio: 'pipe',
  })
  return { programs, account, folder }
}

/** Starts a cluster on a free port. `settings` outweigh those of every test. */
export async function startCluster(cluster: Cluster, settings: readonly string[] = []): Promise<Running> {
  const { folder } = cluster
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const server = await tryStart(cluster, settings)
    if (server !== undefined) return server
  }
  throw new Error(`PostgreSQL did not start; its log says: ${readFileSync(join(folder, 'log'), 'utf8').trim()}`)
}

type Account = Readonly<{ uid: number; gid: number }>

function unprivileged(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of accounts) {
    const entry = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8'))
    if (entry !== null) return { uid: Number(entry[1]), gid: Number(entry[2]) }
  }
  throw new Error(`PostgreSQL does not run as root, and there is no account ${accounts.join(' or ')} to run it as.`)
}

/** Root's own temporary folder may be closed to the account that the server runs as. */
const prefix = (account: Account | undefined) => join(account === undefined ? tmpdir() : '/tmp', 'nics-postgres-')

/** A run that was killed leaves its folder, which bears the number of a process that is no more. */
function sweep(account: Account | undefined) {
  for (const folder of globSync(`${prefix(account)}*`)) {
    if (!isRunning(Number(basename(folder).split('-')[2]))) remove(folder)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Nothing when the port was taken. */
async function tryStart(
  { programs, folder, account }: Cluster,
  settings: readonly string[],
): Promise<Running | undefined> {
  const port = await freePort()
  const log = openSync(join(folder, 'log'), 'a')
  const [command = '', ...args] = [
    // The kernel asks the server to stop when this process ends, however it ends.
    ...(existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'INT'] : []),
    ...[join(programs, 'postgres'), '-D', join(folder, 'data'), '-p', String(port), '-c', 'listen_addresses=127.0.0.1'],
    ...['-c', 'unix_socket_directories=', '-c', 'max_connections=200', '-c', 'log_min_messages=fatal'],
    ...settings.flatMap(setting => ['-c', setting]),
  ]
  const child = spawn(command, args, { ...account, cwd: folder, stdio: ['ignore', log, log] })
  child.unref()
  const password = readFileSync(join(folder, 'password'), 'utf8')
  const url = `postgres://nics:${password}@127.0.0.1:${port}/postgres`
  if (!(await answers(url, child))) return undefined
  process.once('exit', () => child.kill('SIGQUIT'))
  const [rest, leave] = [() => end(child), () => abandon(child, folder)]
  return { url, pid: child.pid ?? 0, folder, rest, abandon: leave, stop: () => rest().then(leave) }
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const asking = createServer().once('error', reject)
  asking.listen(0, '127.0.0.1', () => {
    const address = asking.address()
    asking.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
  return promise
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < startLimit && child.exitCode === null; waited += lookEvery) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await sleep(lookEvery)
    }
  }
  child.kill('SIGQUIT')
  return false
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. */
async function end(child: ChildProcess) {
  child.ref()
  const ended = new Promise(resolve => child.once('exit', resolve))
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGINT')
    await Promise.race([ended, sleep(stopLimit, undefined, { ref: false })])
  }
}

/** At the end of a process nothing can be awaited, and the server may write for a moment yet. */
function abandon(child: ChildProcess, folder: string) {
  child.kill('SIGQUIT')
  for (let attempt = 1; existsSync(folder) && attempt <= removals; attempt += 1) {
    if (attempt > 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookEvery)
    remove(folder)
  }
}

function remove(folder: string) {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // The server still writes there, or it is another account's.
  }
}
