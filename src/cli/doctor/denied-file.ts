import type { Config } from '#real/config.ts'
import { placesOf, deniedFilePlace } from '../system.ts'
import type { Find } from '../../find.ts'
import { broken, noted, ok, type Finding } from './finding.ts'

const name = 'denied transaction file'

/** Whether the nation's denials have somewhere to go. What they are owed stands until they have, and is not lost. */
export function lookAtDeniedFile(config: Config): readonly Finding[] {
  if (config.here.role === 'poc') return []
  try {
    const place = deniedFilePlace(config, placesOf(config))
    if (place !== undefined) return [ok(name, `denials are sent to ${place.url.origin}`)]
    return config.mode === 'sandbox'
      ? [noted(name, 'the NCIC that is played beside a training system takes its denials')]
      : [noted(name, 'NICS_DENIED_FILE is not set: what the file is owed of denials stands until it is')]
  } catch (error) {
    return [broken(name, error)]
  }
}

/** Somebody has to see to it where what was to be done at once was not, for a day. */
const lateAfter = { hours: 20 } as const

/** What the file is owed: denials that nobody has looked at, entries and removals that its keeper has not acknowledged. */
export async function lookAtFilings({ here }: Config, find: Find, now: Temporal.Instant): Promise<readonly Finding[]> {
  if (here.role === 'poc') return []
  const kinds = ['file-denial', 'enter-in-denied-file', 'remove-from-denied-file', 'alarm-denied-file'] as const
  const [unseen, entries, removals, late] = await Promise.all(kinds.map(kind => find.waiting(kind, now)))
  const counts = `${entries?.count ?? 0} entries and ${removals?.count ?? 0} removals not acknowledged`
  const says = `${counts}; ${unseen?.count ?? 0} denials wait for the file to be set`
  const count = late?.count ?? 0
  if (count === 0) return [ok('denials filed', says)]
  return [broken('denials filed', `${says}; ${count} for over ${lateAfter.hours} hours, such as ${late?.subject}`)]
}
