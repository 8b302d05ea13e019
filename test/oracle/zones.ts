import { civil, dayOf, two, type Day } from './days.ts'

/**
 * Wall clocks without Temporal: each zone is the list of its distances from UTC, in seconds, and of the second since 1970 from
 * which each holds. The list is found by asking the platform's formatter what the wall shows, week by week, and by halving
 * the week in which the answer changed.
 */
type Stretch = Readonly<{ from: number; offset: number }>

/** A moment on a wall: the day, and the seconds since its midnight as the wall shows them. */
export type Wall = Readonly<{ day: Day; second: number }>

const secondsADay = 86_400
const week = 7 * secondsADay
const first = dayOf('1998-01-01') * secondsADay
const end = dayOf('2035-01-01') * secondsADay

const known = new Map<string, readonly Stretch[]>()

function stretchesOf(zone: string): readonly Stretch[] {
  const before = known.get(zone)
  if (before !== undefined) return before
  const ask = asking(zone)
  const found: Stretch[] = [{ from: first, offset: ask(first) }]
  for (let at = first; at < end; at += week) {
    let [low, high] = [at, at + week]
    const [offsetLow, offsetHigh] = [ask(low), ask(high)]
    if (offsetLow === offsetHigh) continue
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (ask(middle) === offsetLow) low = middle
      else high = middle
    }
    found.push({ from: high, offset: offsetHigh })
  }
  known.set(zone, found)
  return found
}

/** How far the wall is ahead of UTC at a second, by what the formatter prints. */
function asking(timeZone: string): (second: number) => number {
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const format = new Intl.DateTimeFormat('en-US', { ...fields, second: '2-digit', hourCycle: 'h23', timeZone })
  return second => {
    const shown = Object.fromEntries(format.formatToParts(second * 1000).map(({ type, value }) => [type, value]))
    const day = dayOf(`${shown['year']}-${shown['month']}-${shown['day']}`)
    const ofDay = Number(shown['hour']) * 3600 + Number(shown['minute']) * 60 + Number(shown['second'])
    return day * secondsADay + ofDay - second
  }
}

/** The moments, in seconds, at which a zone's clocks change. */
export const changesOf = (zone: string): readonly number[] =>
  stretchesOf(zone)
    .slice(1)
    .map(({ from }) => from)

/** By halving the list, since every date asks. */
function offsetAt(second: number, zone: string): number {
  const stretches = stretchesOf(zone)
  let [low, high] = [0, stretches.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.from ?? end) <= second) low = middle
    else high = middle
  }
  return stretches[low]?.offset ?? 0
}

export function wallAt(second: number, zone: string): Wall {
  const local = second + offsetAt(second, zone)
  return { day: Math.floor(local / secondsADay), second: local % secondsADay }
}

/**
 * The moment at which a wall shows a time: the distances kept a day before and a day after are tried, and it is one at which
 * the wall does show the time. Of two it is the later; where the night skips the time, the later of what was tried.
 */
export function momentOf({ day, second }: Wall, zone: string, later = true): number {
  const local = day * secondsADay + second
  const tried = [offsetAt(local - secondsADay, zone), offsetAt(local + secondsADay, zone)].map(offset => local - offset)
  const shown = tried.filter(moment => moment + offsetAt(moment, zone) === local)
  const all = shown.length > 0 ? shown : tried
  return later ? Math.max(...all) : Math.min(...all)
}

/** `2026-09-17T00:01:00-04:00[America/New_York]` */
export function spelled(second: number, zone: string): string {
  const wall = wallAt(second, zone)
  const offset = offsetAt(second, zone)
  const distance = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 3600))}:${two((Math.abs(offset) / 60) % 60)}`
  return `${civil(wall.day).text}T${clock(wall.second)}${distance}[${zone}]`
}

/** `2026-09-17T04:01:00Z` */
export const spelledInUtc = (second: number): string =>
  `${civil(Math.floor(second / secondsADay)).text}T${clock(second % secondsADay)}Z`

const clock = (second: number): string =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(':')
