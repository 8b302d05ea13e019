import {
  deniedEntry,
  deniedKept,
  deniedRemoval,
  deniedThere,
  deniedTherePath,
  enterPath,
  meantBy,
  removePath,
} from '#contract/source/denied.ts'
import type { Acknowledged, DeniedFile } from '../../denied-file.ts'
import { breaker } from './breaker.ts'
import { exchangeWith, type Asked } from './exchange.ts'
import type { Place } from './place.ts'
import { withDeadline } from './with-deadline.ts'

/** Nobody waits for it; it is sent again when it is late. */
const deadline = 10_000
/** Nobody who acknowledges says it in more. */
const mostBytes = 1024

type Sent = Readonly<{ ntn: string; order: number; entered: boolean }>

/**
 * The file of denied transactions as its keeper serves it (docs/sources.md): acknowledged where the keeper says what stands of that number now, and
 * silent whatever else it does. Spared while it is down, and found again without naming anybody.
 */
export function deniedFileAt(place: Place, now: () => Temporal.Instant, within: number = deadline): DeniedFile {
  const exchange = exchangeWith(place)
  const { heard, downSince, mayTry, putOnTrial } = breaker(now)

  async function look(): Promise<void> {
    const asked = { method: 'GET', path: deniedTherePath, mostBytes } as const
    const isThere = async (signal: AbortSignal) => deniedThere.safeParse(await exchange(asked, signal)).success
    if ((await withDeadline(isThere, within)) === true) putOnTrial()
  }

  async function tell(asked: Asked, sent: Sent): Promise<Acknowledged> {
    if (downSince() !== undefined) return { kind: 'silent', because: 'down' }
    const kept = await withDeadline(
      async signal => meantBy(deniedKept.parse(await exchange(asked, signal)), sent) ?? ('failed' as const),
      within,
    )
    heard(typeof kept === 'object')
    return typeof kept === 'object' ? kept : { kind: 'silent', because: kept }
  }

  return {
    enter(entry) {
      const body = deniedEntry.parse(entry)
      return tell({ method: 'POST', path: enterPath, body, mostBytes }, { ...entry, entered: true })
    },
    remove(removal) {
      const body = deniedRemoval.parse(removal)
      return tell({ method: 'POST', path: removePath, body, mostBytes }, { ...removal, entered: false })
    },
    async downSince() {
      if (downSince() !== undefined && mayTry()) await look()
      return downSince()
    },
  }
}
