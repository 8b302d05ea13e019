/**
 * What others did about the denials of one year, as the program office was told it: ATF, the prosecutors and the courts keep it and this
 * system does not. Numbers by district and category; of no denial and of nobody. What nobody told stays untold, and is no zero.
 */
export const toldFigures = ['found-not-prohibited', 'investigations', 'charged', 'convictions'] as const
export type ToldFigure = (typeof toldFigures)[number]

/** A category by its name, or all of a district together. */
export type Figure = Readonly<{ district: string; category: string; what: ToldFigure; count: number }>

export type ReportYearEvent = Readonly<{
  type: 'figures-told'
  year: number
  figures: readonly Figure[]
  by: string
  at: string
}>

/** By `figureKey`: what was told last, by whom and when. What was told before stands in the events. */
export type ReportYear = Readonly<{
  year: number
  figures: Readonly<Record<string, Readonly<{ count: number; by: string; at: string }>>>
}>

export const figureKey = ({ district, category, what }: Omit<Figure, 'count'>): string =>
  `${district} ${category} ${what}`

/** Another year's figures are told to that year. */
export function foldReportYear(
  before: ReportYear | undefined,
  { year, figures, by, at }: ReportYearEvent,
): ReportYear | undefined {
  if (before !== undefined && before.year !== year) return undefined
  const told = figures.map(figure => [figureKey(figure), { count: figure.count, by, at }] as const)
  return { year, figures: { ...before?.figures, ...Object.fromEntries(told) } }
}
