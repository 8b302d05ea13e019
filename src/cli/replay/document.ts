import type { State } from '#law/words.ts'
import type { Issued, Asked } from './ask-all.ts'
import { finals, sum, type Differences, type Final } from './reconcile.ts'

/** What `nics replay --json` prints, in this order and nothing more. */
export type ReplayDocument = Readonly<{
  month: string
  scale: number
  /** Checks that were given a number. The next four are how they stood at the end, and add up to it when nothing is lost. */
  issued: number
  proceed: number
  delayed: number
  denied: number
  cancelled: number
  /** 0 when everything agrees; `reconcile.ts` says what with what. */
  difference: number
  refused: number
  /** Issued, by the state whose cell of the month they came from. */
  byState: Readonly<Partial<Record<State, number>>>
  /** How long an asker waited for the answer, retries and all; null when nobody was answered. */
  p50ms: number | null
  p99ms: number | null
}>

export type Replayed = Readonly<{
  month: string
  scale: number
  asked: Asked
  found: readonly (Final | undefined)[]
  differences: Differences
}>

export function documentOf({ month, scale, asked, found, differences }: Replayed): ReplayDocument {
  const [proceed, delayed, denied, cancelled] = finals.map(final => found.filter(each => each === final).length)
  return {
    month,
    scale,
    issued: asked.issued.length,
    proceed: proceed ?? 0,
    delayed: delayed ?? 0,
    denied: denied ?? 0,
    cancelled: cancelled ?? 0,
    difference: sum(Object.values(differences)),
    refused: sum([...asked.refusals.values()]),
    byState: byStateOf(asked.issued),
    p50ms: percentile(asked.waited, 50),
    p99ms: percentile(asked.waited, 99),
  }
}

const byStateOf = (issued: readonly Issued[]): ReplayDocument['byState'] =>
  Object.fromEntries(
    [...Map.groupBy(issued, ({ inquiry }) => inquiry.state)]
      .map(([state, some]) => [state, some.length] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Nearest rank, to a tenth of a millisecond: the least time that so many of a hundred did not exceed. */
export function percentile(times: readonly number[], of: number): number | null {
  const sorted = times.toSorted((one, other) => one - other)
  const time = sorted[Math.max(0, Math.ceil((of / 100) * sorted.length) - 1)]
  return time === undefined ? null : Math.round(time * 10) / 10
}
