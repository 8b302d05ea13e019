import { askedNext, askedUntil } from '#law/clocks/transfer-question.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { licenseeOf } from './licensee-of.ts'

/**
 * A denial came after the licensee was free to transfer: it is asked whether it has. What it reads of the check asks for it already; it is
 * called to that again and again, until it answers or a person has to ask it by telephone.
 */
export const askWhetherTransferred = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, world), world)

async function outcome(check: Transaction, world: World): Promise<Outcome> {
  if (isAnswered(check)) return { events: [] }
  const now = world.now()
  const asked = check.transferAsked === undefined ? now : Temporal.Instant.from(check.transferAsked.at)
  const until = askedUntil(asked, world.settings.policies['transfer-question-waits'])
  if (Temporal.Instant.compare(until, now) <= 0)
    return { events: [{ type: 'transfer-unanswered', at: now.toString() }] }
  await world.send({ to: licenseeOf(check), ntn: check.ntn, kind: 'status' })
  const events = check.transferAsked === undefined ? [{ type: 'transfer-asked', at: now.toString() } as const] : []
  return { events, until: askedNext(now, until) }
}

/** Or nobody has to know any more. */
const isAnswered = ({ status, transferredOn, transferAsked }: Transaction): boolean =>
  status !== 'denied' || transferredOn !== undefined || transferAsked?.notTransferred !== undefined
