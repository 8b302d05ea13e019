import type { AfterReceipt, NationMessage, PocResponseKind, ReceiptAnswer } from './poc-words.ts'
import type { BetweenNation, BetweenPoc, PocReceipt } from './between-poc.ts'
import type { DenialFollowed, ToldPolice, TransferAsked } from './denial-followed.ts'
import type { Asked, OutreachAnswer, OutreachBody, OutreachDoor, OutreachRequest } from './outreach-words.ts'
import type { Purpose } from '../purpose.ts'
import type { Audience, ChallengeNumber, Ffl, FirearmType, Ntn, Ori, SourceName, State, Zone } from '../words.ts'

/**
 * One check's record, 28 CFR 25.2 "transaction": its statuses, its events, and which event may follow which status.
 * It says nothing of who the transferee is. `lapsed` is a delayed check whose period ran out; it is not a Proceed.
 */
export const transactionStatuses = [
  ...(['researching', 'delayed', 'lapsed', 'proceed', 'denied', 'cancelled'] as const),
  // The determination is a point of contact's; what its silence is taken for (28 CFR 25.6(h)); a denial that did not stand.
  ...(['with-poc', 'presumed', 'overturned'] as const),
] as const
export type TransactionStatus = (typeof transactionStatuses)[number]

/** The dates that a contact sets, by the calendar whose version is named. Civil dates, and one instant. */
export type Dates = Readonly<{
  /** Absent where state offices are closed without end: nobody knows the day, so there is none. */
  thirdBusinessDay?: string
  earliestTransferAt?: string
  validThrough: string
  destroyBy: string
  calendarVersion: number
}>

export const words = ['researching', 'proceed', 'delayed', 'denied', 'cancelled', 'recheck'] as const
/** What the licensee can be told. `recheck`: the denial was overturned, and a transfer now needs a check of its own (25.10(e)). */
export type Word = (typeof words)[number]

export const cancelReasons = ['licensee-cancelled', 'entered-in-error', 'misuse'] as const
export type CancelReason = (typeof cancelReasons)[number]

export type Assigned = Readonly<{
  type: 'assigned'
  ntn: Ntn
  purpose: Purpose
  firearm?: FirearmType
  /** Who asked: the licensee's number, or the agency's. */
  ffl?: Ffl
  ori?: Ori
  through: Audience
  /** 28 CFR 25.2: whose determination it is, where it is not this system's examiners'. */
  determines?: 'poc'
  /** A point of contact asks the three bodies itself, by what the operator has set for its state. */
  outreachBy?: 'poc'
  /** The licensee for whom a point of contact asks, and who may ask, as it has verified (25.6(d)(1)). */
  askedFor?: Ffl
  /** A QN: protection orders whose Brady indicator says that they do not bar are left out of the response. */
  leavesOut?: 'orders-not-barring'
  /** State-assigned number of a point of contact, traceable to the NTN. */
  stn?: string
  saleState: State
  zone: Zone
  /** The instant from which every clock counts. */
  contact: string
  /** Under 21 on the day of the contact, while the rule about such transferees governs that day. */
  under21: boolean
  /** The inquiry came with the transferee's address. */
  addressGiven?: true
  asks: readonly SourceName[]
  dates: Dates
}>

export type TransactionEvent =
  | Assigned
  | Readonly<{
      type: 'searched'
      answered: readonly SourceName[]
      silent: readonly SourceName[]
      hits: number
      unsettled: number
      /** When what was found was put before the texts in force. */
      at?: string
      /** The number under which the nation searched for a state's point of contact. */
      nation?: Ntn
    }>
  /** 28 CFR 25.6(f): what a point of contact is answered. */
  | Readonly<{ type: 'poc-answered'; kind: PocResponseKind; matches: number; through: string; at: string }>
  /** 25.6(h): what it told us of its determination, and how that was received. */
  | Readonly<{ type: 'poc-open'; receipt: PocReceipt; at: string }>
  | Readonly<{
      type: 'poc-denial'
      receipt: PocReceipt
      at: string
      /** When the licensee was told. */
      toldAt: string
      prohibitors: readonly string[]
      sellToAlone?: true
    }>
  | Readonly<{ type: 'poc-proceed'; receipt: PocReceipt; at: string; toldAt: string }>
  | Readonly<{ type: 'poc-overturn'; receipt: PocReceipt; at: string; toldAt: string }>
  /** The one presumption: nothing was reported by the end of the operational day. */
  | Readonly<{ type: 'presumed'; at: string }>
  /** As a point of contact: what the nation was told of this check, and how it received that. */
  | Readonly<{
      type: 'nation-told'
      message: NationMessage
      receipt: ReceiptAnswer
      at: string
      /** What that receipt asks for, where it asks for anything. */
      next?: AfterReceipt
    }>
  /** As a point of contact: the nation gave a number outside of a search, because a message needs one that stands there. */
  | Readonly<{ type: 'nation-inquired'; nation: Ntn; at: string }>
  /** 28 CFR 25.5: an entry that this check found, or may now find, says something else. Which one is not said here. */
  | Readonly<{ type: 'record-changed' }>
  /** 28 CFR 25.5(b): an entry that the denial rests on was never valid. */
  | Readonly<{ type: 'review-owed'; at: string }>
  /** A text began or ended: what was found before was put before the texts in force now, and no source was asked. */
  | Readonly<{ type: 'screened'; unsettled: number; at: string }>
  | Readonly<{ type: 'proceeded' }>
  | Readonly<{ type: 'delayed' }>
  | Readonly<{ type: 'told'; word: Word; through: string; at: string }>
  | Readonly<{ type: 'acknowledged' }>
  | Readonly<{ type: 'address-given' }>
  | Readonly<{ type: 'claimed'; examiner: string; at: string }>
  | Readonly<{ type: 'released' }>
  | Readonly<{ type: 'judged'; hit: number; same: boolean; examiner: string }>
  | Readonly<{ type: 'fact-added'; hit: number; examiner: string; unsettled: number }>
  /** 34 U.S.C. 40901(l)(1): these bodies were asked, each under a number of its own. */
  | Readonly<{ type: 'outreach-asked'; requests: readonly OutreachRequest[]; at: string }>
  /** A body looked at whom it is asked about, for the first time. */
  | Readonly<{ type: 'outreach-opened'; body: OutreachBody; at: string }>
  /** The third business day runs, and these have not answered. */
  | Readonly<{ type: 'outreach-chased'; bodies: readonly OutreachBody[]; at: string }>
  /** What a body answered: as an examiner heard it, or as it, its own statement or a point of contact says. */
  | Readonly<{
      type: 'outreach-answered'
      body: OutreachBody
      answer: OutreachAnswer
      examiner?: string
      through?: OutreachDoor
    }>
  /** The third business day is over, and nobody has noticed cause: the ordinary period stands. */
  | Readonly<{ type: 'cause-not-noticed'; at: string }>
  /** An examiner had every record looked at. Who did not answer in full, and how many hits came of it; never why it was done. */
  | Readonly<{
      type: 'searched-deep'
      examiner: string
      answered: readonly SourceName[]
      silent: readonly SourceName[]
      added: number
      unsettled: number
      /** When what was found was put before the texts in force. */
      at?: string
    }>
  | Readonly<{ type: 'cause-noticed'; ground: string; examiner: string; on: string; dates: Dates }>
  | Readonly<{ type: 'cleared'; examiner: string }>
  | Readonly<{
      type: 'denied'
      examiner: string
      prohibitors: readonly string[]
      /** 922(d) alone bars, which 18 U.S.C. 925B does not name. */
      sellToAlone?: true
      /** When it was determined, from which the time to tell police runs. */
      at?: string
    }>
  | DenialFollowed
  /** It is challenged under this number, or more that was said of it is sealed with it. */
  | Readonly<{ type: 'challenged'; challenge: ChallengeNumber }>
  /** 28 CFR 25.10: the denial does not stand, by two people; and what the licensee is told. */
  | Readonly<{
      type: 'overturned'
      challenge: ChallengeNumber
      by: readonly [string, string]
      answer: 'proceed' | 'recheck'
      at: string
    }>
  /** The person was told in writing that the denial was overturned. */
  | Readonly<{ type: 'communicated'; at: string }>
  | Readonly<{ type: 'lapsed' }>
  | Readonly<{ type: 'dates-changed'; dates: Dates }>
  | Readonly<{ type: 'transferred'; on: string }>
  | Readonly<{ type: 'cancelled'; reason: CancelReason }>
  | Readonly<{ type: 'identity-destroyed' }>
  | Readonly<{ type: 'record-destroyed' }>
  /** 28 CFR 25.9(b)(1)(i): after ten years it was moved, whole, to the archive. */
  | Readonly<{ type: 'archived' }>

export type TransactionEventType = TransactionEvent['type']

export type Told = Readonly<{
  word: Word
  through: string
  at: string
  earliestTransferAt?: string
  /** It was said with it that no cause was noticed. */
  noCause?: true
}>

/** A transaction as it stands: the fold of its events. */
export type Transaction = Readonly<{
  ntn: Ntn
  status: TransactionStatus
  assigned: Assigned
  dates: Dates
  answered: readonly SourceName[]
  /** Sources whose answer is still owed to us. */
  silent: readonly SourceName[]
  hits: number
  /** Hits whose rule prohibits or is unresolved; an examiner settles each. */
  unsettled: number
  screenedAt?: string
  /** A record changed while it was open: what then stands is for an examiner to answer, and no longer for the machine. */
  recordChanged?: true
  /** A denial that is to be looked at again, since when. */
  review?: Readonly<{ since: string }>
  /** What became of the last deep search. */
  searchedDeep?: Readonly<{ silent: readonly SourceName[]; added: number }>
  outreach: Readonly<Partial<Record<OutreachBody, OutreachAnswer>>>
  /** Which bodies were asked. One that is not here and did not answer has nobody to ask. */
  asked?: Readonly<Partial<Record<OutreachBody, Asked>>>
  /** When the three business days were over without a notice of cause. */
  noCauseAt?: string
  judged: Readonly<Record<number, boolean>>
  claim?: Readonly<{ examiner: string; at: string }> | undefined
  told: readonly Told[]
  acknowledged: boolean
  addressGiven: boolean
  cause?: Readonly<{ ground: string; on: string }>
  lapsed: boolean
  determinedBy?: string
  prohibitors?: readonly string[]
  sellToAlone?: true
  deniedAt?: string
  /** Absent of whatever nobody has to be told of. */
  police?: ToldPolice
  /** Under which number it is challenged. */
  challenge?: ChallengeNumber
  overturned?: Readonly<{
    challenge: ChallengeNumber
    answer: 'proceed' | 'recheck'
    at: string
    communicated?: string
  }>
  transferredOn?: string | undefined
  /** What became of asking the licensee whether the firearm was transferred. */
  transferAsked?: TransferAsked
  /** Absent of checks in which no point of contact has a part. */
  poc?: BetweenPoc
  nation?: BetweenNation
  cancelledFor?: CancelReason
  identityDestroyed: boolean
  recordDestroyed: boolean
}>
