import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Question, Source } from '../../world.ts'

/** So many questions of a file are with a keeper at once: a few of the many that it answers. */
const together = 4
/** After so many silences in a row the rest is not asked now: nobody is there, and each question would wait out its time. */
const mostSilences = 3
/** The machine belongs for twice as long to whoever stands at a counter; longer than this at once nobody needs it. */
const [share, longestRest] = [2, 500]

const unasked: Answer = { kind: 'silent', because: 'down' }

/**
 * Asks about many whom nobody waits for, a few at a time, and rests after each few by how long they kept this thread busy: so that a check
 * is answered between them as if they were not there, and the more so the busier the machine is.
 */
export async function askInTurns(ask: Source['ask'], questions: readonly Question[]): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  let silences = 0
  for (let at = 0; at < questions.length && silences < mostSilences; at += together) {
    const before = performance.eventLoopUtilization()
    for (const answer of await Promise.all(questions.slice(at, at + together).map(ask))) {
      silences = answer.kind === 'answered' ? 0 : silences + 1
      answers.push(answer)
    }
    await sleep(Math.min(longestRest, share * performance.eventLoopUtilization(before).active))
  }
  return questions.map((_, at) => answers[at] ?? unasked)
}
