import { setTimeout as sleep } from 'node:timers/promises'
import { openEnd, type HearPush, type LineEnd, type LinePlace } from './line-end.ts'

/** How soon a line that was cut is dialled again though nobody has anything to say, and how seldom where it stays away. */
const [firstPause, longestPause] = [2_000, 60_000] as const
/** A sign-on that takes longer is none. */
const dialWithin = 10_000

/** So many lines to the nation by their place, each dialled when it is wanted, and again after it was cut. */
export type Ends = Readonly<{
  at: (place: number, signal: AbortSignal) => Promise<LineEnd>
  /** As they stand; undefined where none does. */
  open: () => readonly (LineEnd | undefined)[]
  /** Keeps the first of them standing, though nobody has anything to say. */
  stand: () => void
  close: () => void
}>

export function endsTo(nation: LinePlace, hear: HearPush, count: number): Ends {
  const ends: (LineEnd | undefined)[] = Array.from({ length: count }, () => undefined)
  const dialling = new Map<number, Promise<LineEnd>>()
  const over = new AbortController()

  async function dial(place: number, signal: AbortSignal): Promise<LineEnd> {
    over.signal.throwIfAborted()
    const end = await openEnd(nation, hear, signal)
    ends[place] = end
    if (over.signal.aborted) end.cut()
    return end
  }

  /** Who comes while it is being dialled waits for the same. */
  async function at(place: number, signal: AbortSignal): Promise<LineEnd> {
    const end = ends[place]
    if (end?.isOpen() === true) return end
    const running = dialling.get(place) ?? dial(place, signal).finally(() => dialling.delete(place))
    dialling.set(place, running)
    return running
  }

  async function keepFirst(): Promise<void> {
    let pause: number = firstPause
    while (!over.signal.aborted) {
      const end = await at(0, AbortSignal.any([over.signal, AbortSignal.timeout(dialWithin)])).catch(() => undefined)
      if (end !== undefined) {
        pause = firstPause
        await end.over
      }
      await sleep(pause, undefined, { signal: over.signal, ref: false }).catch(() => undefined)
      pause = Math.min(pause * 2, longestPause)
    }
  }

  return {
    at,
    open: () => ends.map(end => (end?.isOpen() === true ? end : undefined)),
    stand: () => void keepFirst(),
    close() {
      over.abort()
      for (const end of ends) end?.cut()
    },
  }
}
