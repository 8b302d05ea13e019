import { statSync } from 'node:fs'
import { join } from 'node:path'
import { agenciesIn, noAgencies } from '#notice/directory/agencies.ts'
import type { Agencies } from '../../agencies.ts'
import { directoryName, readDirectory } from './directory-file.ts'
import { overlayName, readOverlay } from './overlay-file.ts'

/** A directory is imported some times a year; whoever imports one waits a second for it to count. */
const looksEvery = 1_000

/** What stands in a folder: agencies, or a sentence that says why there are none. */
export function agenciesAt(at: string): Agencies | string {
  const overlay = readOverlay(at)
  if (typeof overlay === 'string') return overlay
  const directory = readDirectory(at)
  if (typeof directory === 'string') return directory
  return directory === undefined ? noAgencies : agenciesIn(directory, overlay)
}

/**
 * The agencies of a folder for a process that runs: a file that was replaced counts within a second. What cannot be read leaves what was
 * read before, and is said once to `trouble`.
 */
export function watchedAgencies(at: string, trouble: (says: string) => void = () => {}): Agencies {
  let [agencies, seen, looked] = [noAgencies, '', -Infinity]
  const now = (): Agencies => {
    const moment = performance.now()
    if (moment - looked < looksEvery) return agencies
    looked = moment
    const there = stampOf(at)
    if (there === seen) return agencies
    seen = there
    const read = readAt(at)
    if (typeof read === 'string') trouble(read)
    else agencies = read
    return agencies
  }
  return {
    edition: () => now().edition(),
    candidates: place => now().candidates(place),
    counties: place => now().counties(place),
    named: ori => now().named(ori),
  }
}

/** A folder that cannot be read at all is like a directory that cannot. */
function readAt(at: string): Agencies | string {
  try {
    return agenciesAt(at)
  } catch {
    return `The directory of agencies in ${at} cannot be read.`
  }
}

const stampOf = (at: string): string =>
  [directoryName, overlayName]
    .map(name => {
      const found = statSync(join(at, name), { throwIfNoEntry: false })
      return found === undefined ? '' : `${found.ino}.${found.mtimeMs}.${found.size}`
    })
    .join(' ')
