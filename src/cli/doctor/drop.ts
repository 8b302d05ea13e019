import { accessSync, constants, statSync } from 'node:fs'
import { filesIn } from '#server/drop/found.ts'
import { requirePrivate } from '#server/drop/watch.ts'
import { broken, noted, ok, type Finding } from './finding.ts'
import { ago } from './metrics.ts'

/** A file is taken within seconds once it does not change any more; a gigabyte takes some minutes to come. */
const longestWait = 15 * 60

/** The folder that a server takes agencies' files from: there, its own to write in and nobody else's, and nothing in it that waits for long. */
export function lookAtDrop(directory: string, now: Temporal.Instant): Finding {
  try {
    if (!statSync(directory).isDirectory()) return broken('drop folder', `${directory} is no folder`)
    requirePrivate(directory)
    // An answer is written beside each file, and the file is removed.
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    return broken('drop folder', error)
  }
  const waiting = filesIn(directory)
  if (waiting.length === 0) return ok('drop folder', `${directory}, nothing waits in it`)
  const oldest = Math.min(...waiting.map(({ changed }) => changed))
  const seconds = Math.max(0, Math.floor((now.epochMilliseconds - oldest) / 1000))
  const says = `${directory}, ${waiting.length} ${waiting.length === 1 ? 'file waits' : 'files wait'}, the oldest laid down ${ago(seconds)}`
  const whose = [...new Set(waiting.map(({ ori }) => ori))].toSorted()
  return seconds < longestWait ? ok('drop folder', says) : noted('drop folder', says, [`of ${whose.join(', ')}`])
}
