import type { SourceRecord } from '#match/record.ts'
import type { Answer, Question, Source } from '../world.ts'
import { createPeer } from './peers/peer.ts'
import type { Random } from './random.ts'

/** How often a question goes unanswered though the source is up, or is answered in part. Each from 0 to 1. */
export type Mishaps = Readonly<{ late: number; failed: number; more: number }>

export const noMishaps: Mishaps = { late: 0, failed: 0, more: 0 }

/** Somebody else's file that we can take down and bring back. */
export type SimulatedSource = Source & Readonly<{ goDown: () => void; comeBack: () => void }>

export type SimulatedFile = Readonly<{
  records: readonly SourceRecord[]
  now: () => Temporal.Instant
  random: Random
  mishaps?: () => Mishaps
  /** Hears every question and what it was answered, as a file's own log would. */
  log?: (question: Question, answer: Answer) => void
}>

/**
 * The file of a peer, reached by a line that nobody has to wait for: it answers, is late, fails, has more than it sends, or is
 * down, all in no time.
 */
export function simulatedSource({
  records,
  now,
  random,
  mishaps = () => noMishaps,
  log,
}: SimulatedFile): SimulatedSource {
  const peer = createPeer(records)
  let down: Temporal.Instant | undefined

  async function answer(question: Question): Promise<Answer> {
    if (down !== undefined) return { kind: 'silent', because: 'down' }
    const { late, failed, more } = mishaps()
    if (random.chance(late)) return { kind: 'silent', because: 'late' }
    if (random.chance(failed)) return { kind: 'silent', because: 'failed' }
    const answered = await peer.ask(question)
    const whole = answered.kind !== 'answered' || !random.chance(more)
    return whole ? answered : { ...answered, records: answered.records.slice(1), more: true }
  }

  return {
    async ask(question) {
      const answered = await answer(question)
      log?.(question, answered)
      return answered
    },
    downSince: async () => down,
    goDown() {
      down ??= now()
    },
    comeBack() {
      down = undefined
    },
  }
}
