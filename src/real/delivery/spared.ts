import type { Call, Called } from '../../call.ts'
import type { World } from '../../world.ts'

/** Where nobody answered is left alone for so many seconds, doubled each time up to the longest; a notice has a day. */
const [firstPause, longestPause] = [30, 600]
/** So many in a row, whoever they were, and it is our own line that is cut. */
const mostInARow = 5
/** More places than there are agencies are not remembered. */
const mostPlaces = 20_000

type Left = Readonly<{ failures: number; until?: Temporal.Instant }>

/**
 * The same calls, but none to where nobody answered a moment ago: whoever pays debts one after another would wait there each time, and with
 * it everybody whose debt comes after. A place that answers anything, a refusal too, is there.
 */
export function spared(call: World['call'], now: World['now']): World['call'] {
  const places = new Map<string, Left>()

  /** Seconds for which one of these is still left alone. */
  function leftFor(keys: readonly Key[]): number {
    const at = now()
    return Math.max(...keys.map(({ name }) => Math.ceil(at.until(places.get(name)?.until ?? at).total('seconds'))))
  }

  function note({ name, after }: Key, answered: boolean): void {
    const failures = answered ? 0 : (places.get(name)?.failures ?? 0) + 1
    places.delete(name)
    if (failures === 0) return
    const seconds = Math.min(firstPause * 2 ** (failures - after), longestPause)
    places.set(name, failures < after ? { failures } : { failures, until: now().add({ milliseconds: seconds * 1000 }) })
    const [oldest] = places.keys()
    if (places.size > mostPlaces && oldest !== undefined) places.delete(oldest)
  }

  return async each => {
    const keys = keysOf(each.to)
    const seconds = leftFor(keys)
    if (seconds > 0) return { accepted: false, because: 'down', code: 'SPARED', again: seconds }
    const called = await call(each)
    for (const key of keys) if (wasTried(called)) note(key, wasAnswered(called))
    return called
  }
}

/** After how many failures in a row it is left alone. */
type Key = Readonly<{ name: string; after: number }>

const keysOf = (to: Call['to']): readonly Key[] =>
  to.channel === 'email'
    ? [{ name: 'email', after: 1 }]
    : [
        { name: 'webhook', after: mostInARow },
        { name: `webhook ${URL.parse(to.url)?.host ?? ''}`, after: 1 },
      ]

/** Where we did not go, nobody kept anybody waiting. */
const wasTried = (called: Called): boolean =>
  called.accepted || !['forbidden-address', 'not-configured'].includes(called.because)

/** A number is what somebody answered. */
const wasAnswered = (called: Called): boolean =>
  called.accepted || !['late', 'down'].includes(called.because) || /^\d+$/.test(called.code ?? '')
