import type { Measured, Result, Trial } from './measure.ts'
import { hardRecall, hitsPerInquiry } from './scores.ts'
import type { Stopped } from './standing.ts'
import { inFileOf, shareOf, type Share } from './statistics.ts'

/** Where it ran, in words that fit any machine of the kind. `load`: how many processes wanted a core before the run began. */
export type Machine = Readonly<{ cores: number; gigabytes: number; system: string; node: string; load: number }>

export type Report = Readonly<{ seed: number; machine: Machine; threshold?: number; results: readonly Result[] }>

/** A file of the order of the Interstate Identification Index. */
export const national = 35_000_000

/** The one document of `--json`. `engines` is the table of the largest file, `runs` every file's, with classes and slices. */
export const documentOf = ({ seed, machine, threshold, results }: Report): object => ({
  engines: results.at(-1)?.rows.map(engineOf(results.at(-1)?.size ?? 0)),
  seed,
  machine,
  threshold,
  runs: results.map(({ size, rows, strangers, slices }) => ({
    size,
    engines: rows.map(engineOf(size)),
    ours: {
      strangerInquiries: strangers.inquiries,
      strangerHits: strangers.hits,
      falseHits: hitsPerInquiry(strangers),
      falseHitsIn35Million: inFileOf(national, hitsPerInquiry(strangers), size),
      slices: slices.map(({ group, scores }) => ({
        group,
        recall: shareOf(scores.calibrated),
        inquiries: scores.calibrated.of,
        falseHits: hitsPerInquiry(scores.falseHits),
      })),
    },
  })),
})

const engineOf = (size: number) => (row: Measured | Stopped) => {
  if ('stopped' in row) return row
  const { name, built, oursBeside: ours } = row
  return {
    name,
    ...trialOf(row),
    bytes: built.bytes,
    bytesPerPerson: built.bytes / size,
    buildMs: Math.round(built.ms),
    classes: sharesOf(row.scores.hard, 'recall'),
    lookAlikes: sharesOf(row.scores.lookAlikes, 'taken'),
    ...(ours !== undefined && {
      oursBeside: trialOf(ours),
      p50Ratio: row.timing.p50us / ours.timing.p50us,
      p99Ratio: row.timing.p99us / ours.timing.p99us,
    }),
  }
}

const sharesOf = (shares: Readonly<Record<string, Share>>, name: string): object =>
  Object.fromEntries(
    Object.entries(shares).map(([group, share]) => [group, { [name]: shareOf(share), inquiries: share.of }]),
  )

const trialOf = ({ timing, scores }: Trial) => ({
  recall: shareOf(scores.calibrated),
  recallAt10: shareOf(scores.calibratedAt10),
  hardRecall: hardRecall(scores),
  falseHits: hitsPerInquiry(scores.falseHits),
  p50us: timing.p50us,
  p99us: timing.p99us,
  inquiriesPerPass: timing.inquiries,
  calibratedInquiries: scores.calibrated.of,
  strangerInquiries: scores.falseHits.inquiries,
})
