/** One install at a time, even when the one who held the lock was killed. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The holder touches the lock every second; ten missed touches mean that it is gone, even on a busy machine. */
const touchEvery = 1000
const goneAfter = 10 * touchEvery

/** How often a waiting process looks. */
const lookEvery = 250

/** Longer than any install on a slow line: what still runs then hangs. */
const waitAtMost = 15 * 60 * 1000

/**
 * Runs `act` while no other process holds the same lock, and resolves to what it resolves to: nothing, or the
 * sentence that says what went wrong. `act` names the child that works for it by `held.by(pid)`.
 */
export async function locked(file, act) {
  mkdirSync(dirname(file), { recursive: true })
  const since = Date.now()
  let said = false
  while (!take(file)) {
    if (Date.now() - since > waitAtMost)
      return `Another install has not ended for a long time. End it and remove ${file}.`
    if (isGone(file)) discard(file)
    else if (!said) {
      process.stderr.write('Another install is running here; waiting for it …\n')
      said = true
    }
    await sleep(lookEvery)
  }
  const touching = setInterval(() => touch(file), touchEvery)
  try {
    return await act({ by: pid => writeFileSync(file, String(pid)) })
  } finally {
    clearInterval(touching)
    rmSync(file, { force: true })
  }
}

function take(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Somebody removed it by hand; the install goes on.
  }
}

/** The holder stopped touching it, and the npm that it started, which outlives a killed holder, has ended too. */
const isGone = file => isOld(file) && !isRunning(Number(read(file)))

function isOld(file) {
  try {
    return Date.now() - statSync(file).mtimeMs > goneAfter
  } catch {
    return false
  }
}

/** On Linux a reused process number is told apart by its command line. */
function isRunning(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  return (read(`/proc/${pid}/cmdline`) ?? 'npm').includes('npm')
}

/** Renamed before it is removed: of two who find it stale, the slower one may have moved the quicker one's new lock. */
function discard(file) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (isOld(aside)) rmSync(aside, { force: true })
    else renameSync(aside, file)
  } catch {
    // The other one was first.
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
