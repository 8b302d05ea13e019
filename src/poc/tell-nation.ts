import { afterReceipt } from '#law/poc/after-receipt.ts'
import { ownMessage } from '#law/poc/own-message.ts'
import type { Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import type { NationMessage } from '#law/lives/poc-words.ts'
import type { Ntn } from '#law/words.ts'
import { carryOut, system, type Outcome } from '#ledger/carry-out.ts'
import { defect } from '#ledger/defect.ts'
import { markOpening } from '#ledger/mark.ts'
import type { Due } from '#ledger/rows.ts'
import { unseal } from '#ledger/unseal.ts'
import { besideOf } from '#search/beside.ts'
import { questionOf } from '#search/hear.ts'
import type { Transferee } from '#search/transferee.ts'
import type { Nation, NotHeard, Received, World } from '../world.ts'
import { messageOf } from './message-of.ts'

/** The first pause between two tries, doubled each time up to the longest: a day ends, and what comes after it is late. */
const firstPauseSeconds = 5
const longestPauseSeconds = 300

/**
 * 28 CFR 25.6(h): reports what is due of a check of our own as it stands, and keeps how that was received. Where no number stands there
 * that a message could move, one is asked for first. While the line is down it is tried again.
 */
export const tellNation = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, due, world), world)

async function outcome(check: Transaction, due: Due, world: World): Promise<Outcome> {
  const nation = world.nation ?? defect('the nation itself owes the nation nothing')
  const owed = ownMessage(check, world.now())
  if (owed === 'none') return { events: [] }
  if (Temporal.Instant.compare(owed.from, world.now()) > 0) return { until: owed.from }
  const ntn = check.nation?.ntn
  const heard =
    ntn === undefined ? await inquired(check, nation, world) : await told(check, { ntn, ...owed }, [nation, world])
  return heard === 'silent' ? { until: world.now().add({ seconds: pauseAfter(due) }) } : { events: heard }
}

const pauseAfter = ({ attempts }: Due): number =>
  Math.min(firstPauseSeconds * 2 ** Math.max(0, attempts - 1), longestPauseSeconds)

type Heard = readonly TransactionEvent[] | 'silent'

/** The same inquiry as that of the search, under the same number of ours; or the next, where nothing is left under the one before. */
async function inquired(check: Transaction, nation: Nation, world: World): Promise<Heard> {
  const { ntn } = check
  if (!(await markOpening(system, ntn, { type: 'asked', sources: ['national'] }, world))) return []
  const transferee = await unseal(ntn, { what: 'transferee', by: system, purpose: 'inquire of the nation' }, world)
  // Destroyed, so that nobody can be asked about any more.
  if (transferee === undefined) return []
  const answer = await nation.ask({ ...questionOf(transferee as Transferee, undefined), beside: besideOf(check) })
  if (answer.kind === 'silent') return 'silent'
  if (answer.kind === 'declined') throw new Error(`the nation declines an inquiry: ${answer.code}`)
  return [{ type: 'nation-inquired', nation: answer.ntn, at: world.now().toString() }]
}

type Saying = Readonly<{ ntn: Ntn; message: NationMessage }>

async function told(check: Transaction, { ntn, message }: Saying, [nation, world]: [Nation, World]): Promise<Heard> {
  if (message === 'cancellation') return takenBack(check, ntn, [nation, world])
  const heard = await nation.report(await messageOf(check, { ntn, message }, world))
  if (heard.kind === 'silent') return 'silent'
  const receipt = receiptOf(heard)
  const next = afterReceipt({ message, receipt })
  const at = world.now().toString()
  return [{ type: 'nation-told', message, receipt, at, ...(next === 'nothing' ? {} : { next }) }]
}

/** Taken back, or never to be: presumed by now, determined or forgotten there. Either way nothing more is owed. */
async function takenBack({ cancelledFor }: Transaction, ntn: Ntn, [nation, world]: [Nation, World]): Promise<Heard> {
  const reason = cancelledFor === 'licensee-cancelled' ? cancelledFor : 'entered-in-error'
  const heard = await nation.takeBack({ ntn, reason })
  if (heard.kind === 'silent') return 'silent'
  const receipt = heard.kind === 'taken-back' ? 'accepted' : receiptOf(heard)
  return [{ type: 'nation-told', message: 'cancellation', receipt, at: world.now().toString() }]
}

/** Of a number that the nation does not know any more, or that was taken back, nothing is left that a message could move. */
function receiptOf(heard: Received | Extract<NotHeard, { kind: 'declined' }>): Received['receipt'] {
  if (heard.kind === 'received') return heard.receipt
  if (heard.code === 'unknown-number' || heard.code === 'not-now') return 'recorded'
  throw new Error(`the nation declines a message: ${heard.code}`)
}
