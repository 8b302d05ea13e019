import type { Measured, Result } from './measure.ts'
import { hardRecall, hitsPerInquiry, type FalseHits } from './scores.ts'
import type { Stopped } from './standing.ts'
import { shareOf, type Share } from './statistics.ts'

/** Of how many it is a share stands beside it only where they are few enough to doubt it. */
const doubtful = 1000

export const percent = (share: Share): string =>
  share.of === 0 ? '–' : `${percentOf(shareOf(share))}${share.of < doubtful ? ` of ${share.of}` : ''}`

export const percentOf = (share: number): string => `${(share * 100).toFixed(1)} %`

export function time(micros: number): string {
  if (micros < 1000) return `${micros.toFixed(0)} µs`
  return micros < 1e6 ? `${(micros / 1000).toFixed(1)} ms` : `${(micros / 1e6).toFixed(1)} s`
}

/** Three figures, however small or large. */
export const figures = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value === 0 ? '0' : Number(value.toPrecision(3)).toString()

export const hits = (found: FalseHits): string => (found.inquiries === 0 ? '–' : figures(hitsPerInquiry(found)))

export const people = (size: number): string => size.toLocaleString('en-US')

export const heads = [
  ...['engine', 'recall', 'in first 10', 'hard set', 'false hits', 'p50', 'p99', 'p50 : ours', 'p99 : ours'],
  ...['bytes a person', 'build', 'inquiries'],
] as const

/** One row of the table that a person reads, on a terminal and on the page. */
export function cellsOf(row: Measured | Stopped, { size }: Result): readonly string[] {
  if ('stopped' in row) return [row.name, `stops here: ${row.stopped}`, ...heads.slice(2).map(() => '')]
  const { name, timing, scores, built, oursBeside: ours } = row
  return [
    name,
    percent(scores.calibrated),
    percentOf(shareOf(scores.calibratedAt10)),
    percentOf(hardRecall(scores)),
    hits(scores.falseHits),
    time(timing.p50us),
    time(timing.p99us),
    ...(ours === undefined
      ? ['1', '1']
      : [figures(timing.p50us / ours.timing.p50us), figures(timing.p99us / ours.timing.p99us)]),
    (built.bytes / size).toFixed(0),
    `${(built.ms / 1000).toFixed(1)} s`,
    people(timing.inquiries),
  ]
}
