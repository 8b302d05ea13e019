import { cfr, usc } from '../cite.ts'
import { decideOnNoticeBy, notifyPoliceBy } from '../clocks/police-notice.ts'
import { isAnswerable } from '../lives/transaction-moves.ts'
import type { Transaction, TransactionEventType } from '../lives/transaction.ts'
import { openFrom, ownMessage } from '../poc/own-message.ts'
import { isForFile, practice } from '../notices/denied-file.ts'
import { isTransfer } from '../purpose.ts'
import { open } from './of-transaction.ts'
import {
  atOnce,
  endOfThisOperationalDay,
  oncePocTold,
  onceTold,
  onDestroyDay,
  onlyIf,
  owe,
  tenYearsOn,
  within20Hours,
  within24Hours,
  type Moment,
  type Row,
  type When,
} from './when.ts'

type Rows = Readonly<Partial<Record<TransactionEventType, Row>>>

/** 28 CFR 25.6(f): a point of contact of which we know that it was answered completely. */
const isAnsweredWhole = ({ poc }: Transaction): boolean =>
  poc?.responses.some(({ kind }) => kind !== 'partial') === true
const isPocs = ({ assigned }: Transaction): boolean => assigned.determines === 'poc'
/** Nothing was answered yet, or what was missing has come. */
const owesPocAnswer = (check: Transaction): boolean =>
  isPocs(check) && !isAnsweredWhole(check) && (check.silent.length === 0 || check.poc === undefined)

/** Nobody has answered it, and the nation still owes what it found. */
const stillSearched = ({ status, silent }: Transaction): boolean => isAnswerable(status) && silent.includes('national')

const transfer = ({ assigned }: Transaction): boolean => isTransfer(assigned.purpose)
const askedByPoc = (check: Transaction): boolean => check.assigned.through === 'poc'

/** Denials of points of contact by that policy; those under 922(d) alone by theirs. */
const isNotified = (check: Transaction, { settings: { policies } }: Moment): boolean =>
  transfer(check) && (!askedByPoc(check) || policies['police-notice-of-poc-denials'] === 'other-authorities')
const isHeld = (check: Transaction, { settings: { policies } }: Moment): boolean =>
  check.sellToAlone === true && policies['sell-to-alone-notice'] === 'held'
/** By an examiner's determination: what a point of contact reports of its own nobody here has looked at. */
const isUnlawfullyPresent = ({ prohibitors = [], determinedBy }: Transaction): boolean =>
  determinedBy !== undefined && prohibitors.includes('unlawful-alien')
/** ATF or ICE was named, whatever the check was for: what was told to them is corrected with what police were told. */
const isCorrected = (check: Transaction, moment: Moment): boolean =>
  isNotified(check, moment) || check.police?.retrieval !== undefined || check.police?.ice !== undefined

const isUnreported = ({ poc }: Transaction): boolean => poc?.reported.length === 0

/** What a message of a point of contact ends. */
const presumption = ['presume-proceed', 'answer-poc'] as const

/** Of a check that its point of contact has determined nobody is asked any more. */
const outreach = ['ask-bodies', 'chase-bodies'] as const

/** What is owed to nobody any more where a denial fell. */
const toPolice = ['name-police', 'alarm-unnamed', 'notify-police', 'decide-police-notice', 'tell-ice'] as const

/** Whoever reads it finds out what of it stands in the file of denied transactions, and what is to. */
const fileDenial = (holds: typeof isNotified) => owe('file-denial', onlyIf(holds, atOnce), practice)
const isFiled = (check: Transaction, { settings: { policies } }: Moment): boolean => isForFile(check, policies)
const enter = fileDenial(isFiled)
/** Whether anything of it stands there the check does not say. */
const remove = fileDenial(transfer)

/** To police, and to ICE, of a denial: whoever denied. */
const notices = [
  owe(
    'name-police',
    onlyIf((check, moment) => isNotified(check, moment) && !isHeld(check, moment), atOnce),
    usc(18, '925B(a)'),
  ),
  owe(
    'notify-police',
    onlyIf((check, moment) => isNotified(check, moment) && !isHeld(check, moment), within24Hours),
    usc(18, '925B(b)'),
  ),
  owe(
    'alarm-unnamed',
    onlyIf((check, moment) => isNotified(check, moment) && !isHeld(check, moment), within20Hours),
    usc(18, '925B(b)'),
  ),
  owe(
    'decide-police-notice',
    onlyIf((check, moment) => isNotified(check, moment) && isHeld(check, moment), within20Hours),
    usc(18, '925B(a)'),
  ),
  owe('tell-ice', onlyIf(isUnlawfullyPresent, atOnce), usc(34, '40916')),
  enter,
] as const

/** Everybody whom it was possible to name has been told. */
const isEverybodyTold = ({ police }: Transaction): boolean =>
  police !== undefined &&
  police.lookAgain !== true &&
  police.notices.length > 0 &&
  police.notices.every(notice => police.told[notice] !== undefined)
/** For each place somebody is named, or nobody ever can be. */
const isNamed = ({ police }: Transaction): boolean => police?.lookAgain !== true
const isSent = ({ police }: Transaction): boolean => police?.decided?.send === true
const isTellable = (check: Transaction, moment: Moment): boolean =>
  isNotified(check, moment) && (isSent(check) || !isHeld(check, moment)) && !isEverybodyTold(check)
const isTellableDenial = (check: Transaction, moment: Moment): boolean =>
  check.status === 'denied' &&
  isNotified(check, moment) &&
  (isSent(check) || !isHeld(check, moment)) &&
  check.police?.held === undefined
/** What is left of the twenty hours, and none where they are over. */
const atOnceAfter20Hours: When = ({ deniedAt }, { now }) => {
  const limit = decideOnNoticeBy(deniedAt === undefined ? now : Temporal.Instant.from(deniedAt))
  return Temporal.Instant.compare(limit, now) < 0 ? now : limit
}
/** What is left of the twenty-four hours, and none where they are over. */
const afterHold: When = ({ deniedAt }, { now }) => {
  const limit = notifyPoliceBy(deniedAt === undefined ? now : Temporal.Instant.from(deniedAt))
  return Temporal.Instant.compare(limit, now) < 0 ? now : limit
}

const countOverturned = owe('count-overturned', onlyIf(transfer, atOnce), usc(18, '925C'))

/** 18 U.S.C. 925B, 34 U.S.C. 40916, 28 CFR 25.6(h): what the Attorney General's system owes beside. */
const asNation: Rows = {
  searched: {
    owes: [owe('answer-poc', onlyIf(owesPocAnswer, atOnce), cfr(28, '25.6(f)'))],
  },
  'poc-answered': {
    owes: [
      // While our own answer is not complete nothing is presumed of theirs.
      owe(
        'presume-proceed',
        onlyIf(check => transfer(check) && isAnsweredWhole(check) && isUnreported(check), endOfThisOperationalDay),
        cfr(28, '25.6(h)'),
      ),
    ],
    ends: ['answer-poc'],
  },
  presumed: { owes: [owe('destroy-identity', onceTold, cfr(28, '25.9(b)(1)(iii)'))], ends: outreach },
  'poc-open': { ends: [...presumption, 'destroy-identity'] },
  'poc-proceed': {
    owes: [owe('destroy-identity', oncePocTold, cfr(28, '25.9(b)(1)(iii)'))],
    ends: [...presumption, ...outreach, 'search-again', 'finish-search'],
  },
  'poc-denial': {
    owes: [...notices, owe('archive-denied', tenYearsOn, cfr(28, '25.9(b)(1)(i)'))],
    ends: [...presumption, ...open, 'destroy-identity', 'destroy-record'],
  },
  'police-named': {
    endsIf: [
      { kind: 'name-police', holds: isNamed },
      { kind: 'alarm-unnamed', holds: isNamed },
      { kind: 'notify-police', holds: isEverybodyTold },
    ],
  },
  'police-told': { endsIf: [{ kind: 'notify-police', holds: isEverybodyTold }] },
  // 925B(b): not longer than the investigation needs, and what is late by then is told at once.
  'notice-held': { owes: [remove], ends: ['notify-police'] },
  'notice-released': { owes: [owe('notify-police', onlyIf(isTellable, afterHold), usc(18, '925B(b)')), enter] },
  'notice-decided': {
    owes: [
      owe('name-police', onlyIf(isSent, atOnce), usc(18, '925B(a)')),
      owe('notify-police', onlyIf(isSent, afterHold), usc(18, '925B(b)')),
      owe('alarm-unnamed', onlyIf(isSent, atOnceAfter20Hours), usc(18, '925B(b)')),
      enter,
    ],
    ends: ['decide-police-notice'],
  },
  // Whoever lives where it is known only now has an authority of that place, which is named and told like the other.
  'address-given': {
    owes: [
      owe('name-police', onlyIf(isTellableDenial, atOnce), usc(18, '925B(a)')),
      owe('notify-police', onlyIf(isTellableDenial, afterHold), usc(18, '925B(b)')),
    ],
  },
  'ice-named': { ends: ['tell-ice'] },
  overturned: {
    owes: [owe('correct-police', onlyIf(isCorrected, atOnce), usc(18, '925B(c)')), remove, countOverturned],
    ends: toPolice,
  },
  'poc-overturn': {
    owes: [
      owe('correct-police', onlyIf(isCorrected, atOnce), usc(18, '925B(c)')),
      remove,
      countOverturned,
      owe('destroy-identity', oncePocTold, cfr(28, '25.9(b)(1)(iii)')),
      owe('destroy-record', onDestroyDay, cfr(28, '25.9(b)(1)(iii)')),
    ],
    ends: ['archive-denied', ...toPolice],
  },
  denied: { owes: notices, ends: ['presume-proceed'] },
  cancelled: { ends: presumption },
  'record-destroyed': { ends: presumption },
}

/** A check of our own of which something is to be reported by now. */
const isDue = (check: Transaction, { now }: Moment): boolean => {
  const due = ownMessage(check, now)
  return due !== 'none' && Temporal.Instant.compare(due.from, now) <= 0
}
const nothingDue = (check: Transaction, { now }: Moment): boolean => ownMessage(check, now) === 'none'

const tellNation = owe('tell-nation', onlyIf(isDue, atOnce), cfr(28, '25.6(h)'))
/** A Proceed of the same operational day is reported by nobody; what is told later is. */
const answered: Row = { owes: [tellNation], endsIf: [{ kind: 'tell-nation', holds: nothingDue }] }

/** 28 CFR 25.6(h): where the nation owes police a notice, a state's point of contact owes the nation a message. */
const asPoc: Rows = {
  assigned: {
    owes: [
      owe(
        'tell-nation',
        onlyIf(transfer, check => openFrom(check)),
        cfr(28, '25.6(h)'),
      ),
    ],
  },
  told: answered,
  denied: { owes: [tellNation] },
  'nation-told': { owes: [tellNation], ends: ['tell-nation'] },
  'nation-inquired': {
    owes: [tellNation, owe('search-again', onlyIf(stillSearched, atOnce), cfr(28, '25.6(c)(1)(iii)'))],
  },
  // Before the nation presumes a Proceed of what nobody determined.
  cancelled: { owes: [tellNation], ends: ['tell-nation'] },
  'record-destroyed': { ends: ['tell-nation'] },
}

/** What follows from an event by who we are. */
export const roleDuties = ({ role }: Moment['here']): Rows => (role === 'poc' ? asPoc : asNation)
