import type { Source } from '../../world.ts'
import { breaker } from './breaker.ts'
import type { Line } from './line.ts'
import { withDeadline } from './with-deadline.ts'

/** A licensee waits while we ask; what has not answered by then is searched again later, without anyone asking. */
export const deadline = 3_000

/**
 * Makes a source of a line: it settles within its deadline whatever the line does, never throws, and is spared while it is down.
 * Whether it is back is found out without naming anybody.
 */
export function guarded(line: Line, now: () => Temporal.Instant, within: number = deadline): Source {
  const { heard, downSince, mayTry, putOnTrial } = breaker(now)

  async function isUp(): Promise<boolean> {
    if (downSince() === undefined) return true
    if (!mayTry() || (await withDeadline(line.isThere, within)) !== true) return false
    putOnTrial()
    return true
  }

  return {
    async ask(question) {
      if (!(await isUp())) return { kind: 'silent', because: 'down' }
      const answer = await withDeadline(signal => line.ask(question, signal), within)
      heard(typeof answer === 'object' && answer.kind === 'answered')
      return typeof answer === 'object' ? answer : { kind: 'silent', because: answer }
    },
    async downSince() {
      await isUp()
      return downSince()
    },
  }
}
