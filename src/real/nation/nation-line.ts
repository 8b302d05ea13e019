import { setTimeout as sleep } from 'node:timers/promises'
import { openEnd, type LineEnd, type LinePlace } from './line-end.ts'
import type { NationLine } from './wire.ts'

/** Of the four that the nation lets us have, one is left for a second process and one for whoever sends by hand. */
const mostEnds = 2

/** How soon a line that was cut is dialled again though nobody has anything to say, and how seldom where it stays away. */
const [firstPause, longestPause] = [2_000, 60_000] as const
/** A sign-on that takes longer is none. */
const dialWithin = 10_000

export type NationLines = NationLine &
  Readonly<{
    /** From now on a line stands even while nobody has anything to say, so that what comes unasked is heard. */
    stand: () => void
    close: () => void
  }>

/** Hears what the nation sends unasked; `acknowledge` says that it has come, so that it is sent no more. */
export type HearPush = (text: string, end: Pick<LineEnd, 'ori' | 'tell'>) => void

/** Keeps lines to the nation: dialled when something is to be said, and again after each was cut. */
export function nationLine(place: LinePlace, hear: HearPush): NationLines {
  const ends: (LineEnd | undefined)[] = Array.from({ length: mostEnds }, () => undefined)
  /** Of each, how many wait for an answer on it. */
  const busy = ends.map(() => 0)
  const dialling = new Map<number, Promise<LineEnd>>()
  const over = new AbortController()

  async function dial(at: number, signal: AbortSignal): Promise<LineEnd> {
    over.signal.throwIfAborted()
    const early: string[] = []
    let end: LineEnd | undefined
    end = await openEnd(place, text => (end === undefined ? void early.push(text) : hear(text, end)), signal)
    ends[at] = end
    for (const text of early) hear(text, end)
    if (over.signal.aborted) end.cut()
    return end
  }

  /** Who comes while it is being dialled waits for the same. */
  async function endAt(at: number, signal: AbortSignal): Promise<LineEnd> {
    const end = ends[at]
    if (end?.isOpen() === true) return end
    const running = dialling.get(at) ?? dial(at, signal).finally(() => dialling.delete(at))
    dialling.set(at, running)
    return running
  }

  /** The one on which the fewest wait, and of those one that stands: another is dialled when on every open one somebody waits. */
  function freest(): number {
    const rank = (at: number): number => (busy[at] ?? 0) * 2 + (ends[at]?.isOpen() === true ? 0 : 1)
    return ends.map((_, at) => at).toSorted((one, other) => rank(one) - rank(other))[0] ?? 0
  }

  async function say(write: (ori: string) => string, signal: AbortSignal): Promise<string> {
    const at = freest()
    busy[at] = (busy[at] ?? 0) + 1
    try {
      // Where no more lines may be had, one that stands is as good.
      const end = await endAt(at, signal).catch((error: unknown) => {
        const other = ends.find(each => each?.isOpen() === true)
        if (other === undefined) throw error
        return other
      })
      return await end.say(write(end.ori), signal)
    } finally {
      busy[at] = (busy[at] ?? 1) - 1
    }
  }

  async function keepOne(): Promise<void> {
    let pause: number = firstPause
    while (!over.signal.aborted) {
      const end = await endAt(0, AbortSignal.any([over.signal, AbortSignal.timeout(dialWithin)])).catch(() => undefined)
      if (end !== undefined) {
        pause = firstPause
        await end.over
      }
      await sleep(pause, undefined, { signal: over.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, longestPause)
    }
  }

  return {
    say,
    isOpen: async signal => (await endAt(freest(), signal)).isOpen(),
    stand: () => void keepOne(),
    close() {
      over.abort()
      for (const end of ends) end?.cut()
    },
  }
}
