import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startOf } from './process.ts'

/** Who holds a directory, and where it answers once it listens; and which folder it takes files from, if any. */
type Holder = Readonly<{ pid: number; started: string; host: string; url?: string; drop?: string }>

export type Lock = Readonly<{
  /** Says where the server that holds this directory answers, and which folder it watches. */
  announce: (url: string, drop?: string) => void
  release: () => void
}>

const lockFile = 'server.lock'

/** Several processes that find one stale lock at once take turns, of far less than a millisecond. */
const tries = 40
const pause = 25
/** A turn that old was never given back: its process was killed within it. */
const turnLasts = 10_000

/**
 * One process at a time over a directory. A lock whose process has ended is taken over. Throws one clear sentence when another
 * process holds it, or when nobody here can tell.
 */
export async function lockDirectory(directory: string): Promise<Lock> {
  const file = join(directory, lockFile)
  const us: Holder = { pid: process.pid, started: startOf(process.pid) ?? '', host: hostname() }
  for (let count = 0; count < tries; count += 1) {
    if (take(file, us)) return lockOf(file, us)
    const holder = read(file)
    if (holder !== undefined) {
      requireGone(holder, directory, file)
      discard(file, holder)
    }
    await sleep(pause)
  }
  throw new Error(`${directory} could not be locked: others take it and leave it again and again`)
}

/** The running server that holds a directory, if it has said where it answers. */
export function serverOf(directory: string): Readonly<{ pid: number; url: string; drop?: string }> | undefined {
  const holder = read(join(directory, lockFile))
  if (holder?.url === undefined || !runs(holder)) return undefined
  const { pid, url, drop } = holder
  return { pid, url, ...(drop === undefined ? {} : { drop }) }
}

const lockOf = (file: string, us: Holder): Lock => ({
  announce(url, drop) {
    const aside = asideOf(file, us)
    writeFileSync(aside, textOf({ ...us, url, ...(drop === undefined ? {} : { drop }) }))
    renameSync(aside, file)
  },
  release() {
    if (isSame(read(file), us)) rmSync(file, { force: true })
  },
})

/** Written aside and linked into place, so that nobody ever reads half a lock. */
function take(file: string, us: Holder): boolean {
  const aside = asideOf(file, us)
  writeFileSync(aside, textOf(us))
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function requireGone(holder: Holder, directory: string, file: string): void {
  // Whether a process of another machine or container runs cannot be seen from here.
  if (holder.host !== hostname())
    throw new Error(`${directory} was last held on ${holder.host}. If nothing runs there any more, remove ${file}.`)
  if (!runs(holder)) return
  const where = holder.url === undefined ? '' : `, which answers at ${holder.url}`
  throw new Error(
    `${directory} is in use by process ${holder.pid}${where}. Stop it first, or choose another directory.`,
  )
}

const runs = ({ pid, started }: Holder): boolean => startOf(pid) === started

/** Only in one's turn: of two that find a stale lock, the slower would else remove the lock of the quicker. */
function discard(file: string, stale: Holder): void {
  const turn = `${file}.turn`
  try {
    mkdirSync(turn)
  } catch {
    if (isOld(turn)) giveBack(turn)
    return
  }
  if (isSame(read(file), stale)) rmSync(file, { force: true })
  giveBack(turn)
}

function isOld(turn: string): boolean {
  const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs
  return since !== undefined && Temporal.Now.instant().epochMilliseconds - since > turnLasts
}

function giveBack(turn: string): void {
  try {
    rmdirSync(turn)
  } catch (error) {
    // Another one has given it back already.
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new Error(`${file} is not a lock that we wrote. If no server runs here, remove it.`, { cause: error })
  }
}

const isSame = (one: Holder | undefined, other: Holder): boolean =>
  one?.pid === other.pid && one.started === other.started && one.host === other.host

const asideOf = (file: string, { pid }: Holder): string => `${file}.${pid}`
const textOf = (holder: Holder): string => `${JSON.stringify(holder)}\n`
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
