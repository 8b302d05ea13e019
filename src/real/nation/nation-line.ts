import { endsTo, type Ends } from './ends.ts'
import type { HearPush, LinePlace } from './line-end.ts'
import type { NationLine } from './wire.ts'

/** Of the four that the nation lets us have, one is left for a second process and one for whoever sends by hand. */
const mostEnds = 2

/** `stand` keeps a line even while nobody has anything to say, so that what comes unasked is heard. */
export type NationLines = NationLine & Pick<Ends, 'stand' | 'close'>

/** Lines to the nation, as one: the nation answers one message after another on each, so that a slow search holds up no more than its own. */
export function nationLine(place: LinePlace, hear: HearPush): NationLines {
  const ends = endsTo(place, hear, mostEnds)
  /** Of each, how many wait for an answer on it. */
  const busy = Array.from({ length: mostEnds }, () => 0)

  /** The one on which the fewest wait, and of those one that stands: another is dialled when on every open one somebody waits. */
  function freest(): number {
    const open = ends.open()
    const rank = (at: number): number => (busy[at] ?? 0) * 2 + (open[at] === undefined ? 1 : 0)
    return busy.map((_, at) => at).toSorted((one, other) => rank(one) - rank(other))[0] ?? 0
  }

  async function say(write: (ori: string) => string, signal: AbortSignal): Promise<string> {
    const at = freest()
    busy[at] = (busy[at] ?? 0) + 1
    try {
      // Where no more lines may be had, one that stands is as good.
      const end = await ends.at(at, signal).catch((error: unknown) => {
        const other = ends.open().find(each => each !== undefined)
        if (other === undefined) throw error
        return other
      })
      return await end.say(write(end.ori), signal)
    } finally {
      busy[at] = (busy[at] ?? 1) - 1
    }
  }

  return {
    say,
    isOpen: async signal => (await ends.at(freest(), signal)).isOpen(),
    stand: ends.stand,
    close: ends.close,
  }
}
