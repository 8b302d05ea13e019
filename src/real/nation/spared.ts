import type { Nation, NotHeard, Source, World } from '../../world.ts'
import { accountOf, type Account } from '../sources/account.ts'
import { breaker } from '../sources/breaker.ts'
import { withDeadline } from '../sources/with-deadline.ts'
import type { Carrier } from './carrier.ts'

/** The nation waits three seconds for its own sources before it answers in part, and the answer has to come back. */
const deadline = 6_000

/** The nation over a line that may be cut, since when it is, and whether anybody is there. */
export type SparedNation = Nation &
  Pick<Source, 'downSince'> &
  Readonly<{
    look: () => Promise<boolean>
    /** How it has answered since we began, whatever was said to it. */
    account: () => Account
  }>

/**
 * Makes a nation of what carries our words there: everything settles within a deadline and never throws, and while the line is down
 * nobody waits for it. Whether it is back is found out without naming anybody.
 */
export function spared(carrier: Carrier, now: World['now'], within: number = deadline): SparedNation {
  const { heard, downSince, mayTry, putOnTrial } = breaker(now)
  const { note, account } = accountOf(now, downSince)

  async function look(): Promise<boolean> {
    if ((await withDeadline(carrier.isThere, within)) !== true) return false
    if (downSince() !== undefined) putOnTrial()
    return true
  }

  const isUp = async (): Promise<boolean> => downSince() === undefined || (mayTry() && (await look()))

  async function over<Heard extends object>(say: (signal: AbortSignal) => Promise<Heard>): Promise<Heard | NotHeard> {
    if (!(await isUp())) {
      note('down')
      return { kind: 'silent', because: 'down' }
    }
    const answer = await withDeadline(say, within)
    // Whoever declines is there.
    heard(typeof answer === 'object')
    note(typeof answer === 'object' ? 'answered' : answer)
    return typeof answer === 'object' ? answer : { kind: 'silent', because: answer }
  }

  return {
    ask: inquiry => over(signal => carrier.ask(inquiry, signal)),
    record: (ntn, name) => over(signal => carrier.record(ntn, name, signal)),
    report: message => over(signal => carrier.report(message, signal)),
    takeBack: inquiry => over(signal => carrier.takeBack(inquiry, signal)),
    look,
    account,
    async downSince() {
      await isUp()
      return downSince()
    },
  }
}
