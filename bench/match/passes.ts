import type { Answered } from './child-messages.ts'
import type { Inquiry } from './inquiries.ts'
import type { Runner } from './runner.ts'
import { median, percentile } from './statistics.ts'

/** One run through some of the inquiries: how long each took, and what came of each, by its place in the list. */
export type Pass = Readonly<{ places: readonly number[]; answered: Answered }>

/** What one engine's passes come to. Times are medians over the passes of each one's percentile. */
export type Timing = Readonly<{ p50us: number; p99us: number; inquiries: number }>

export const timingOf = (passes: readonly Pass[]): Timing => ({
  p50us: median(passes.map(({ answered }) => percentile(answered.micros, 0.5))),
  p99us: median(passes.map(({ answered }) => percentile(answered.micros, 0.99))),
  inquiries: median(passes.map(({ answered }) => answered.micros.length)),
})

/**
 * The places in a list of `length` that a pass goes through: all of them, or so many of them from where the pass before
 * ended, so that whoever is slow answers others each time and more of the list in all.
 */
export const placesOf = (pass: number, count: number, length: number): readonly number[] =>
  Array.from({ length: Math.min(count, length) }, (_, at) => (count < length ? (pass * count + at) % length : at))

/** Ends early when the time is over. */
export async function run(
  runner: Runner,
  inquiries: readonly Inquiry[],
  places: readonly number[],
  limitMs: number,
): Promise<Pass> {
  const asked = places.flatMap(place => inquiries[place]?.asked ?? [])
  const answered = await runner.answer(asked, limitMs)
  return { places: places.slice(0, answered.ids.length), answered }
}

/** An inquiry beside what an engine answered, the last time that it was asked. */
export type Outcome = Readonly<{ inquiry: Inquiry; ids: readonly string[] }>

export function outcomesOf(passes: readonly Pass[], inquiries: readonly Inquiry[]): readonly Outcome[] {
  const last = new Map<number, readonly string[]>()
  for (const { places, answered } of passes) {
    for (const [at, place] of places.entries()) last.set(place, answered.ids[at] ?? [])
  }
  return [...last].flatMap(([place, ids]) => {
    const inquiry = inquiries[place]
    return inquiry === undefined ? [] : [{ inquiry, ids }]
  })
}
