import {
  answers,
  askPath,
  mostAnswerBytes,
  question as questionShape,
  therePath,
  theres,
  type RecordSent,
} from '#contract/source/ask.ts'
import type { KeeperName } from '#contract/source/keepers.ts'
import type { Description } from '#match/description.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Answer } from '../../world.ts'
import { exchangeWith, unanswered, type Asked } from './exchange.ts'
import type { Line } from './line.ts'
import type { Place } from './place.ts'
import { retryBudget } from './retry-budget.ts'

/** Nobody who is there says it in more. */
const mostThereBytes = 1024

/**
 * A line to somebody else's file over HTTP, as docs/sources.md describes it. Who is asked about stands in the body of the question and
 * nowhere else. Whatever comes back is a record only where the whole answer is of the contract; it throws for every other.
 */
export function httpLine(name: KeeperName, place: Place): Line {
  const exchange = exchangeWith(place)
  const budget = retryBudget()

  /** A second time only where nobody answered, once, and within the same deadline: `signal` ends both. */
  async function exchanged(asked: Asked, signal: AbortSignal): Promise<unknown> {
    budget.asked()
    const first = await exchange(asked, signal)
    if (first !== unanswered || signal.aborted || !budget.mayRetry()) return first
    return exchange(asked, signal)
  }

  return {
    async ask(question, signal) {
      const body = questionShape.parse(question)
      const asked = { method: 'POST', path: askPath, body, mostBytes: mostAnswerBytes } as const
      const { records, more } = answers[name].parse(await exchanged(asked, signal))
      return { kind: 'answered', records: records.map(record => recordOf(name, record)), more } satisfies Answer
    },
    async isThere(signal) {
      const asked = { method: 'GET', path: therePath, mostBytes: mostThereBytes } as const
      return theres[name].safeParse(await exchange(asked, signal)).success
    },
  }
}

/** Whose record it is stands in the line it came by, whatever it says of itself. A member that nobody sent is not there. */
const recordOf = (source: KeeperName, { file: _file, description, ...sent }: RecordSent): SourceRecord =>
  ({ source, ...sent, description: description as Description }) as SourceRecord
