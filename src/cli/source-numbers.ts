import type { Account } from '#real/sources/account.ts'
import type { SourceNumbers } from '#server/source-metrics.ts'

/** What is known of each source, as numbers. */
export const sourceNumbers = (
  files: Readonly<Record<string, Readonly<{ account: () => Account }>>>,
  now: Temporal.Instant,
): readonly SourceNumbers[] =>
  Object.entries(files).map(([source, { account }]) => {
    const { counts, lastAnswer, since, isUp } = account()
    return {
      ...{ source, up: isUp ? 1 : 0, seconds: secondsFrom(since, now), outcomes: counts },
      ...(lastAnswer === undefined ? {} : { lastAnswer: secondsFrom(lastAnswer, now) }),
    }
  })

const secondsFrom = (from: Temporal.Instant, to: Temporal.Instant): number =>
  Math.max(0, Math.floor(from.until(to).total('seconds')))
