import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** In a folder that somebody wants to look into, whoever made it. */
const keptMark = 'kept'

/**
 * A new folder that bears the number of this process, so that what a killed one leaves is known by it. First goes what is left of
 * those that run no more, file systems that are still mounted there too. `prefix` is a whole path and names nobody else's folders.
 */
export function ownFolder(prefix: string): string {
  sweep(prefix)
  return mkdtempSync(`${prefix}${process.pid}-`)
}

/** Nobody takes this one away. */
export const keepFolder = (folder: string): void => writeFileSync(join(folder, keptMark), '')

/** Takes away what is left of dead processes, and leaves what is another user's, kept, or of a process that runs. */
export function sweep(prefix: string): void {
  for (const folder of globSync(`${prefix}*`)) if (isLeft(folder, prefix)) removeFolder(folder)
}

/** With what is mounted in it. Whoever still has a file open there keeps the room until it ends, and nobody sees it any more. */
export function removeFolder(folder: string): void {
  for (const mounted of mountedIn(folder)) {
    try {
      execFileSync('umount', [mounted], { stdio: 'pipe' })
    } catch {
      // A process that ends is still in it.
      execFileSync('umount', ['-l', mounted], { stdio: 'pipe' })
    }
  }
  rmSync(folder, { recursive: true, force: true })
}

function isLeft(folder: string, prefix: string): boolean {
  const [, number] = /^(\d+)-[^-]+$/.exec(folder.slice(prefix.length)) ?? []
  if (number === undefined || isRunning(Number(number)) || existsSync(join(folder, keptMark))) return false
  return statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.()
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The deepest first. Where there is no such list, nothing of ours is mounted. */
export function mountedIn(folder: string): readonly string[] {
  const list = existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : ''
  const places = list.split('\n').map(line => line.split(' ')[1] ?? '')
  return places.filter(place => place === folder || place.startsWith(`${folder}/`)).toReversed()
}
