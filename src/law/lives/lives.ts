import { foldAppealFile, type AppealFile, type AppealFileEvent } from './appeal-file.ts'
import { foldAgencyContact, type AgencyContact, type AgencyContactEvent } from './agency-contact.ts'
import { foldBatch, type Batch, type BatchEvent } from './batch.ts'
import { foldBulk, type BulkEvent, type BulkWithdrawal } from './bulk-withdrawal.ts'
import { foldCalendar, type Calendar, type CalendarEvent } from './calendar.ts'
import { foldChallenge, type Challenge, type ChallengeEvent } from './challenge.ts'
import { foldContributor, type Contributor, type ContributorEvent } from './contributor.ts'
import { foldEdition, type Edition, type EditionEvent } from './edition.ts'
import { foldEntry, type Entry, type EntryEvent } from './entry.ts'
import { foldEpoch, type Epoch, type EpochEvent } from './epoch.ts'
import { foldFiling, type Filing, type FilingEvent } from './filing.ts'
import { foldLicensee, type Licensee, type LicenseeEvent } from './licensee.ts'
import { foldNotice, type Notice, type NoticeEvent } from './notice.ts'
import { foldOutreachBody, type NamedBody, type OutreachBodyEvent } from './outreach-body.ts'
import { foldPocDay, type PocDay, type PocDayEvent } from './poc-day.ts'
import { foldRecheck, type Recheck, type RecheckEvent } from './recheck.ts'
import { foldRelief, type Relief, type ReliefEvent } from './relief.ts'
import { foldCaller, foldSession, type Caller, type CallerEvent, type Session, type SessionEvent } from './session.ts'
import { foldReportYear, type ReportYear, type ReportYearEvent } from './report-year.ts'
import { foldTransaction } from './transaction-fold.ts'
import type { Transaction, TransactionEvent } from './transaction.ts'
import { foldWatch, type Watch, type WatchEvent } from './watch.ts'

/** Everything that has a life: a state that is the fold of its events, and nothing else. */
export type Lives = {
  transaction: { state: Transaction; event: TransactionEvent }
  entry: { state: Entry; event: EntryEvent }
  calendar: { state: Calendar; event: CalendarEvent }
  edition: { state: Edition; event: EditionEvent }
  licensee: { state: Licensee; event: LicenseeEvent }
  caller: { state: Caller; event: CallerEvent }
  session: { state: Session; event: SessionEvent }
  epoch: { state: Epoch; event: EpochEvent }
  watch: { state: Watch; event: WatchEvent }
  batch: { state: Batch; event: BatchEvent }
  relief: { state: Relief; event: ReliefEvent }
  contributor: { state: Contributor; event: ContributorEvent }
  'bulk-withdrawal': { state: BulkWithdrawal; event: BulkEvent }
  'poc-day': { state: PocDay; event: PocDayEvent }
  'outreach-body': { state: NamedBody; event: OutreachBodyEvent }
  recheck: { state: Recheck; event: RecheckEvent }
  notice: { state: Notice; event: NoticeEvent }
  filing: { state: Filing; event: FilingEvent }
  challenge: { state: Challenge; event: ChallengeEvent }
  'report-year': { state: ReportYear; event: ReportYearEvent }
  'appeal-file': { state: AppealFile; event: AppealFileEvent }
  'agency-contact': { state: AgencyContact; event: AgencyContactEvent }
}

export type LifeName = keyof Lives
export type StateOf<Life extends LifeName> = Lives[Life]['state']
export type EventOf<Life extends LifeName> = Lives[Life]['event']

/** A life as it was read: whoever changes it says which version was seen, so that nobody overwrites another's act. */
export type Seen<Life extends LifeName> = Readonly<{ state: StateOf<Life>; seq: number }>

type Folds = {
  [Life in LifeName]: (before: StateOf<Life> | undefined, event: EventOf<Life>) => StateOf<Life> | undefined
}

export const folds: Folds = {
  transaction: foldTransaction,
  entry: foldEntry,
  calendar: foldCalendar,
  edition: foldEdition,
  licensee: foldLicensee,
  caller: foldCaller,
  session: foldSession,
  epoch: foldEpoch,
  watch: foldWatch,
  batch: foldBatch,
  relief: foldRelief,
  contributor: foldContributor,
  'bulk-withdrawal': foldBulk,
  'poc-day': foldPocDay,
  'outreach-body': foldOutreachBody,
  recheck: foldRecheck,
  notice: foldNotice,
  filing: foldFiling,
  challenge: foldChallenge,
  'report-year': foldReportYear,
  'appeal-file': foldAppealFile,
  'agency-contact': foldAgencyContact,
}

/** Events are kept with the version of their shape; a fold reads every version ever written. */
export const eventVersion = 1
