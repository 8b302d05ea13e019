import { cfr, usc } from '../cite.ts'
import type { Transaction, TransactionEventType } from '../lives/transaction.ts'
import { outreachBodies } from '../lives/outreach-words.ts'
import { wasTold } from '../lives/transaction-fold.ts'
import { isTransfer } from '../purpose.ts'
import {
  atOnce,
  endOfThirdBusinessDay,
  fromContact,
  later,
  onceTold,
  onThirdBusinessDay,
  onDestroyDay,
  onlyIf,
  owe,
  tenYearsOn,
  whenPeriodEnds,
  type Moment,
  type Row,
  type When,
} from './when.ts'

/** What is owed while a check is open, and no longer once somebody has answered. */
export const open = [
  ...(['finish-search', 'answer-delayed', 'search-again', 'lapse', 'release-claim'] as const),
  ...(['ask-bodies', 'chase-bodies', 'say-whether-cause'] as const),
] as const

const tell = owe('tell-licensee', atOnce, cfr(28, '25.6(c)(1)(iv)'))
/** Only the clock of the day on which all but number and date goes is left. */
const settled: Row = { owes: [tell], ends: open }

/** A claim lasts from the examiner's last act on it. */
const heldFor = owe('release-claim', later('claimLasts'), cfr(28, '25.6(c)(1)(iv)'))
const acted: Row = { owes: [heldFor], ends: ['release-claim'] }

const isAsked = ({ assigned }: Transaction): boolean => assigned.under21 && isTransfer(assigned.purpose)
/** Where a point of contact asks the bodies itself, it is told so, and we ask nobody. */
const isAskedByUs = (check: Transaction): boolean => isAsked(check) && check.assigned.outreachBy !== 'poc'
/** What a licensee of a point of contact is told of cause is for the point of contact to say. */
const isOurs = ({ assigned }: Transaction): boolean => assigned.determines !== 'poc'
const hasCause = ({ cause }: Transaction): boolean => cause !== undefined
const isAnswered = ({ outreach }: Transaction): boolean => outreachBodies.every(body => outreach[body] !== undefined)
const sayCause = owe(
  'say-whether-cause',
  onlyIf(check => isAsked(check) && isOurs(check) && !hasCause(check) && !isAnswered(check), endOfThirdBusinessDay),
  usc(34, '40901(l)(2)'),
)
/** Asked once more when the third business day has begun, of whoever was asked and has not answered. */
const isWaitedFor = (check: Transaction): boolean =>
  isAskedByUs(check) &&
  outreachBodies.some(body => {
    const asked = check.asked?.[body]
    return asked !== undefined && asked.chasedAt === undefined && check.outreach[body] === undefined
  })
const chase = owe('chase-bodies', onlyIf(isWaitedFor, onThirdBusinessDay), usc(34, '40901(l)(2)'))
const isClaimed = ({ claim }: Transaction): boolean => claim !== undefined
/** A cancelled check is forgotten from its cancellation, so that telling it owes nothing more. */
const mayForget = (check: Transaction): boolean => check.status === 'proceed' && wasTold(check)
/** Three business days, or ten once cause was noticed: each by its own provision. */
const period = [
  owe(
    'lapse',
    onlyIf(check => !hasCause(check), whenPeriodEnds),
    usc(18, '922(t)(1)(B)(ii)'),
  ),
  owe('lapse', onlyIf(hasCause, whenPeriodEnds), usc(18, '922(t)(1)(C)(iii)')),
] as const
/** 28 CFR 25.10(e), 25.9(b)(1): what tells somebody that a denial was overturned: the Proceed, or else the letter. */
const isCommunicated = (check: Transaction): boolean =>
  check.overturned !== undefined &&
  wasTold(check) &&
  (check.overturned.answer === 'proceed' || check.overturned.communicated !== undefined)
const isBeforeDestroyDay: (check: Transaction, moment: Moment) => boolean = (check, moment) => {
  const day = onDestroyDay(check, moment)
  return day !== undefined && Temporal.Instant.compare(day, moment.now) > 0
}
/** The record of a denial that fell late has no day to wait for, and goes with the identity. */
const onceCommunicated: When = (check, moment) => {
  const [day, told] = [onDestroyDay(check, moment), onceTold(check, moment)]
  return day !== undefined && told !== undefined && Temporal.Instant.compare(day, told) > 0 ? day : told
}
const forgetOverturned = [
  owe('destroy-identity', onlyIf(isCommunicated, onceTold), cfr(28, '25.9(b)(1)(iii)')),
  owe('destroy-record', onlyIf(isCommunicated, onceCommunicated), cfr(28, '25.9(b)(1)(iii)')),
] as const
const isTransferred = ({ transferredOn }: Transaction): boolean => transferredOn !== undefined
/** Nobody has said of a denied check whether the firearm is gone. */
const isUnheard = ({ status, transferredOn, transferAsked }: Transaction): boolean =>
  status === 'denied' && transferredOn === undefined && transferAsked?.notTransferred === undefined
/** Whoever asks, an answer ends it. */
const askings = ['ask-whether-transferred', 'ask-by-telephone'] as const

/** 28 CFR Part 25 and 18 U.S.C. 922(t): what follows from each event of a transaction, whoever we are. */
export const transactionDuties: Readonly<Partial<Record<TransactionEventType, Row>>> = {
  assigned: {
    owes: [
      owe('finish-search', fromContact('finishSearchAfter'), cfr(28, '25.6(c)(1)(iii)')),
      owe('destroy-record', onDestroyDay, cfr(28, '25.9(b)(1)(ii)-(iii)')),
      owe('ask-bodies', onlyIf(isAskedByUs, atOnce), usc(34, '40901(l)(1)')),
      sayCause,
    ],
  },
  searched: {
    owes: [
      owe(
        'search-again',
        onlyIf(({ silent }) => silent.length > 0, later('searchAgainEvery')),
        cfr(28, '25.6(c)(1)(iii)'),
      ),
      owe(
        'answer-delayed',
        onlyIf(({ status }) => status === 'researching', fromContact('examinerWait')),
        cfr(28, '25.6(c)(1)(iv)'),
      ),
    ],
    ends: ['finish-search', 'search-again'],
  },
  'record-changed': {
    owes: [owe('search-again', atOnce, cfr(28, '25.6(c)(1)(iii)'))],
    ends: ['search-again'],
  },
  proceeded: settled,
  cleared: settled,
  delayed: {
    owes: [tell, ...period],
    ends: ['finish-search', 'answer-delayed'],
  },
  denied: {
    owes: [
      tell,
      owe(
        'ask-whether-transferred',
        onlyIf(check => check.lapsed && !isTransferred(check), atOnce),
        cfr(28, '25.6(c)(1)(iv)'),
      ),
      owe('refer-retrieval', onlyIf(isTransferred, atOnce), usc(18, '922(d)')),
      owe('archive-denied', tenYearsOn, cfr(28, '25.9(b)(1)(i)')),
    ],
    ends: [...open, 'destroy-record'],
  },
  told: {
    owes: [owe('destroy-identity', onlyIf(mayForget, onceTold), cfr(28, '25.9(b)(1)(iii)')), ...forgetOverturned],
    // Telling the word that stands pays the debt of telling it.
    endsIf: [{ kind: 'tell-licensee', holds: wasTold }],
  },
  claimed: acted,
  judged: acted,
  'fact-added': acted,
  'searched-deep': acted,
  'outreach-asked': { owes: [chase] },
  'outreach-chased': { ends: ['chase-bodies'] },
  'cause-not-noticed': { owes: [tell], ends: ['say-whether-cause'] },
  'outreach-answered': {
    // Whoever noted it, the examiner who claimed the check has something new to look at.
    owes: [owe('release-claim', onlyIf(isClaimed, later('claimLasts')), cfr(28, '25.6(c)(1)(iv)'))],
    ends: ['release-claim'],
    endsIf: [
      { kind: 'chase-bodies', holds: isAnswered },
      { kind: 'ask-bodies', holds: isAnswered },
      // Three answers without cause noticed are the notice that there is none: the check goes on to its answer.
      { kind: 'say-whether-cause', holds: isAnswered },
    ],
  },
  released: { ends: ['release-claim'] },
  'dates-changed': {
    owes: [...period, tell, sayCause, chase],
    ends: ['lapse', 'say-whether-cause', 'chase-bodies'],
  },
  'cause-noticed': {
    owes: [...period, tell, heldFor],
    ends: ['lapse', 'release-claim', 'say-whether-cause'],
  },
  transferred: {
    owes: [
      owe(
        'refer-retrieval',
        onlyIf(({ status }) => status === 'denied', atOnce),
        usc(18, '922(d)'),
      ),
    ],
    ends: askings,
  },
  'not-transferred': { ends: askings },
  'transfer-unanswered': {
    owes: [owe('ask-by-telephone', onlyIf(isUnheard, atOnce), cfr(28, '25.6(c)(1)(iv)'))],
    ends: ['ask-whether-transferred'],
  },
  'review-owed': { owes: [owe('open-challenge', atOnce, cfr(28, '25.5(b)'))] },
  challenged: { ends: ['open-challenge'] },
  'retrieval-referred': { ends: ['refer-retrieval'] },
  overturned: {
    owes: [
      tell,
      owe('tell-overturned', atOnce, cfr(28, '25.10(e)')),
      owe('destroy-record', onlyIf(isBeforeDestroyDay, onDestroyDay), cfr(28, '25.9(b)(1)(iii)')),
    ],
    ends: ['archive-denied', ...askings, 'refer-retrieval', 'open-challenge'],
  },
  communicated: { owes: forgetOverturned, ends: ['tell-overturned'] },
  cancelled: {
    owes: [tell, owe('destroy-identity', later('destroyIdentityAfter'), cfr(28, '25.9(b)(1)(ii)'))],
    ends: open,
  },
  'identity-destroyed': { ends: ['destroy-identity', 'search-again'] },
  'record-destroyed': { ends: [...open, 'tell-licensee', 'destroy-identity', 'destroy-record'] },
}
