/** The days of arrests, convictions and adjudications for use or possession. Nothing else shows a user for an estimate. */
export type Evidence = Readonly<{
  arrests?: readonly string[]
  convictions?: readonly string[]
  adjudications?: readonly string[]
}>

const inference = { recent: { years: 1 }, pattern: { years: 5 }, arrests: 2 } as const

/**
 * Who was an unlawful user under the definition of January 8, 2008, by which estimates are still made though 27 CFR 478.11 has
 * another since January 22, 2026. Its text and its examples of an inference are dated data, not read in the source.
 * Undefined where what is known shows no user and something was not looked up. The anniversary is within the period.
 */
export function shownAsUser({ arrests, convictions, adjudications }: Evidence, on: string): boolean | undefined {
  const day = Temporal.PlainDate.from(on)
  const [year, fiveYears] = [day.subtract(inference.recent), day.subtract(inference.pattern)]
  const within = (from: Temporal.PlainDate, days: readonly string[] | undefined): number =>
    days?.filter(each => each >= from.toString() && each <= on).length ?? 0
  if (within(year, convictions) > 0 || within(year, adjudications) > 0) return true
  if (within(fiveYears, arrests) >= inference.arrests && within(year, arrests) > 0) return true
  return [arrests, convictions, adjudications].includes(undefined) ? undefined : false
}
