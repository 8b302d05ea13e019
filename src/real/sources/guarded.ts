import type { Answer, Question, Source } from '../../world.ts'
import { accountOf, type Account } from './account.ts'
import { askInTurns } from './ask-in-turns.ts'
import { breaker } from './breaker.ts'
import type { Line } from './line.ts'
import { withDeadline } from './with-deadline.ts'

/** A licensee waits while we ask; what has not answered by then is searched again later, without anyone asking. */
export const deadline = 3_000

/** A source that can be looked after. */
export type Guarded = Source &
  Readonly<{
    /** Whether it did not answer when it was last asked. */
    isOwing: () => boolean
    /** Whether anybody is there, without naming a person. One that is there again is asked at the next question. */
    look: () => Promise<boolean>
    /** How it has answered since we began. */
    account: () => Account
  }>

/**
 * Makes a source of a line: it settles within its deadline whatever the line does, never throws, and is spared while it is down.
 * Whether it is back is found out without naming anybody.
 */
export function guarded(line: Line, now: () => Temporal.Instant, within: number = deadline): Guarded {
  const { heard, isOwing, downSince, mayTry, putOnTrial } = breaker(now)
  const { note, account } = accountOf(now, downSince)

  async function look(): Promise<boolean> {
    if ((await withDeadline(line.isThere, within)) !== true) return false
    if (downSince() !== undefined) putOnTrial()
    return true
  }

  const isUp = async (): Promise<boolean> => downSince() === undefined || (mayTry() && (await look()))

  async function ask(question: Question): Promise<Answer> {
    if (!(await isUp())) {
      note('down')
      return { kind: 'silent', because: 'down' }
    }
    const answer = await withDeadline(signal => line.ask(question, signal), within)
    const settled = typeof answer === 'object' ? answer : ({ kind: 'silent', because: answer } as const)
    heard(settled.kind === 'answered')
    note(settled.kind === 'silent' ? settled.because : settled.more ? 'more' : 'answered')
    return settled
  }

  return {
    ask,
    askMany: questions => askInTurns(ask, questions),
    async downSince() {
      await isUp()
      return downSince()
    },
    isOwing,
    look,
    account,
  }
}
