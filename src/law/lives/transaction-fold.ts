import type { Assigned, Told, Transaction, TransactionEvent, TransactionStatus, Word } from './transaction.ts'
import { nextStatus } from './transaction-moves.ts'

/** The transaction after one more event. The event must be one that `nextStatus` allows. */
export function foldTransaction(before: Transaction | undefined, event: TransactionEvent): Transaction | undefined {
  const status = nextStatus(before?.status, event.type)
  if (status === undefined) return undefined
  if (event.type === 'assigned') return begin(event)
  return before && { ...before, ...changes(before, event), status }
}

const begin = (event: Assigned): Transaction => ({
  ntn: event.ntn,
  status: 'researching',
  assigned: event,
  dates: event.dates,
  answered: [],
  silent: event.asks,
  hits: 0,
  unsettled: 0,
  outreach: {},
  judged: {},
  told: [],
  acknowledged: false,
  addressGiven: event.addressGiven ?? false,
  lapsed: false,
  identityDestroyed: false,
  recordDestroyed: false,
})

function changes(before: Transaction, event: Exclude<TransactionEvent, Assigned>): Partial<Transaction> {
  switch (event.type) {
    case 'searched':
      return foundBy(event)
    case 'screened':
      return { unsettled: event.unsettled, screenedAt: event.at }
    case 'told':
      return { told: [...before.told, tellingOf(before, event)] }
    case 'acknowledged':
      return { acknowledged: true }
    case 'address-given':
      return { addressGiven: true }
    case 'claimed':
      return { claim: { examiner: event.examiner, at: event.at } }
    case 'judged':
      return { judged: { ...before.judged, [event.hit]: event.same } }
    case 'fact-added':
      return { unsettled: event.unsettled }
    case 'searched-deep':
      return foundDeepBy(before, event)
    case 'outreach-answered':
      return { outreach: { ...before.outreach, [event.body]: event.answer } }
    case 'cause-noticed':
      return { cause: { ground: event.ground, on: event.on }, dates: event.dates }
    case 'cleared':
      // 18 U.S.C. 922(t)(2), 34 U.S.C. 40901(i): no report of an allowed transfer is kept.
      return { determinedBy: event.examiner, transferredOn: undefined }
    case 'denied':
      return deniedBy(event)
    case 'lapsed':
      return { lapsed: true }
    case 'dates-changed':
      return { dates: event.dates }
    case 'transferred':
      return { transferredOn: event.on }
    case 'identity-destroyed':
      return { identityDestroyed: true }
    case 'record-destroyed':
      return { identityDestroyed: true, recordDestroyed: true }
    case 'released':
      return { claim: undefined }
    case 'proceeded':
    case 'delayed':
    case 'archived':
    case 'cancelled':
      return {}
  }
}

const foundBy = ({ answered, silent, hits, unsettled, at }: TransactionEvent & { type: 'searched' }) => ({
  answered,
  silent,
  hits,
  unsettled,
  ...(at === undefined ? {} : { screenedAt: at }),
})

const foundDeepBy = (
  { hits }: Transaction,
  { silent, added, unsettled }: TransactionEvent & { type: 'searched-deep' },
) => ({ hits: hits + added, unsettled, searchedDeep: { silent, added } })

const deniedBy = ({ examiner, prohibitors, sellToAlone }: TransactionEvent & { type: 'denied' }) => ({
  determinedBy: examiner,
  prohibitors,
  ...(sellToAlone && { sellToAlone }),
})

/** What was said, with the date that was said with it: a later date must be told again. */
const tellingOf = (before: Transaction, { word, through, at }: Told): Told => ({
  word,
  through,
  at,
  ...(before.dates.earliestTransferAt === undefined ? {} : { earliestTransferAt: before.dates.earliestTransferAt }),
})

/** What a licensee is told of a check that stands so: the end of the period is no answer. */
export const wordOf = (status: TransactionStatus): Word => (status === 'lapsed' ? 'delayed' : status)

/** Whether the last thing the licensee heard is the word that stands, with the date that stands. */
export function wasTold({ status, told, dates }: Transaction): boolean {
  const last = told.at(-1)
  const word = wordOf(status)
  return last?.word === word && (word !== 'delayed' || last.earliestTransferAt === dates.earliestTransferAt)
}
