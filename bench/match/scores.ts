import { mostReturned } from './engine.ts'
import type { Kind } from './inquiries.ts'
import type { Outcome } from './passes.ts'
import { mean, recallOf, shareOf, type Share } from './statistics.ts'

/** Records that inquiries about strangers brought. */
export type FalseHits = Readonly<{ inquiries: number; hits: number }>

/** What an engine found of whom it should, and of whom it should not. */
export type Scores = Readonly<{
  calibrated: Share
  /** The same, but only among the first ten that were returned. */
  calibratedAt10: Share
  hard: Readonly<Record<string, Share>>
  falseHits: FalseHits
  /** Here to have found the one whom another is like is the mistake. */
  lookAlikes: Readonly<Record<string, Share>>
}>

const fewer = 10

export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const calibrated = sought(outcomes, 'calibrated')
  return {
    calibrated: recallOf(calibrated, mostReturned),
    calibratedAt10: recallOf(calibrated, fewer),
    hard: byGroup(sought(outcomes, 'hard')),
    falseHits: falseHitsOf(outcomes),
    lookAlikes: byGroup(sought(outcomes, 'look-alike')),
  }
}

const byGroup = (answers: ReturnType<typeof sought>): Readonly<Record<string, Share>> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ group }) => group)].map(([group, some]) => [group, recallOf(some, mostReturned)]),
  )

/** Every class counts as much as every other, whoever is rare included. */
export const hardRecall = ({ hard }: Scores): number => mean(Object.values(hard).map(shareOf))

export function falseHitsOf(outcomes: readonly Outcome[]): FalseHits {
  const strangers = outcomes.filter(({ inquiry }) => inquiry.kind === 'stranger')
  return { inquiries: strangers.length, hits: strangers.reduce((sum, { ids }) => sum + ids.length, 0) }
}

export const hitsPerInquiry = ({ inquiries, hits }: FalseHits): number => hits / inquiries

const sought = (outcomes: readonly Outcome[], kind: Kind) =>
  outcomes.flatMap(({ inquiry, ids }) =>
    inquiry.kind === kind && inquiry.truth !== undefined ? [{ truth: inquiry.truth, group: inquiry.group, ids }] : [],
  )
