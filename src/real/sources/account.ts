/** What came of a question: everything, a part of it, or silence, and why. `down` was not asked at all. */
export const outcomes = ['answered', 'more', 'late', 'failed', 'down'] as const
export type Outcome = (typeof outcomes)[number]

/** How a source has answered since the process began. Nothing here can name anybody. */
export type Account = Readonly<{
  counts: Readonly<Record<Outcome, number>>
  lastAnswer?: Temporal.Instant
  /** Since when it has been up, or down. */
  since: Temporal.Instant
  isUp: boolean
}>

export type Accounting = Readonly<{ note: (outcome: Outcome) => void; account: () => Account }>

export function accountOf(now: () => Temporal.Instant, downSince: () => Temporal.Instant | undefined): Accounting {
  const counts: Record<Outcome, number> = { answered: 0, more: 0, late: 0, failed: 0, down: 0 }
  let upSince = now()
  let lastAnswer: Temporal.Instant | undefined
  let wasDown = false
  return {
    note(outcome) {
      counts[outcome] += 1
      if (outcome === 'answered' || outcome === 'more') {
        lastAnswer = now()
        if (wasDown) upSince = lastAnswer
      }
      wasDown = downSince() !== undefined
    },
    account() {
      const down = downSince()
      const answered = lastAnswer === undefined ? {} : { lastAnswer }
      return { counts: { ...counts }, ...answered, since: down ?? upSince, isUp: down === undefined }
    },
  }
}
