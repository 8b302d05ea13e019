import type { DutyKind } from '#law/duties/kinds.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { PocOutcome } from '#law/lives/poc-words.ts'
import type { PocTally } from '#law/poc/statement.ts'
import type { FindStanding } from '#ledger/standing.ts'
import type {
  BatchNumber,
  ChallengeNumber,
  Ffl,
  NoticeNumber,
  Nri,
  Ntn,
  Ori,
  OutreachNumber,
  RecheckNumber,
  ReliefNumber,
  State,
  Upin,
} from '#law/words.ts'
import type {
  ArchiveRow,
  BlindRow,
  Due,
  EntryRow,
  EventRow,
  FileNumber,
  KeyRow,
  NumberRow,
  OutreachRow,
  SealedRow,
  StagedChunk,
  Tally,
} from '#ledger/rows.ts'

/** A check by its number, and when it was last searched or screened: null until it was. */
export type Stamped = Readonly<{ ntn: Ntn; stamp: string | null }>

/** Whose transaction may be read: their own, or any for those whom `access/may.ts` lets see it. */
export type Scope =
  | Readonly<{ ffl: Ffl }>
  | Readonly<{ ori: Ori }>
  | Readonly<{ audience: 'examiner' | 'operator' | 'system' }>

/** Where a list of checks goes on, the newest first: after this one, or after every check of that instant. */
export type Place = Readonly<{ contact: string; ntn?: Ntn }>
/** Whose checks the log is searched for, where it is not for everybody's. */
export type Logged = Readonly<{ state: State } | { ori: Ori } | { ffl: Ffl }>
/** Who read a record of a prohibited person, when, and for what. */
export type Reading = Readonly<{ by: string; at: string; use: string }>
/** What one person did with the log in a month. `again` counts the parts of it that were read after the first. */
export type LogUseCount = Readonly<{ by: string; type: string; use: string; count: number; again: number }>

/** A question to one body, and the check that it is about as it stands. */
export type OutreachSeen = Readonly<{ row: OutreachRow; check: Seen<'transaction'> }>

export type Waiting = Readonly<{ count: number; subject?: string }>

/** Readers only, each saying on whose behalf. Nothing is found across audiences. */
export type Find = FindStanding & FindAll

type FindAll = Readonly<{
  transaction: (ntn: Ntn, scope: Scope) => Promise<Seen<'transaction'> | undefined>
  /** The licensee's own, the newest first, at most `limit`. */
  transactionsOf: (
    scope: Readonly<{ ffl: Ffl }> | Readonly<{ ori: Ori }>,
    limit: number,
  ) => Promise<readonly Seen<'transaction'>[]>
  /** The transaction of which a point of contact's own number stands (25.6(e)). */
  transactionOfStn: (ori: Ori, stn: string) => Promise<Ntn | undefined>
  /** One operational day of one point of contact, by its id. */
  pocDay: (id: string) => Promise<Seen<'poc-day'> | undefined>
  /** Days of points of contact that end at an instant or later, the newest first, at most `limit`. */
  pocDays: (from: string, limit: number) => Promise<readonly Seen<'poc-day'>[]>
  /** The days of one point of contact, the newest first, at most `limit`. */
  pocDaysOf: (ori: Ori, limit: number) => Promise<readonly Seen<'poc-day'>[]>
  /** What the checks came to that a point of contact began from the instant `from` on and before `until`. */
  pocTallies: (ori: Ori, span: Readonly<{ from: string; until: string }>) => Promise<readonly PocTally[]>
  /** Those checks, from `from` on as far as `after`, the newest first, at most `limit`; of one outcome, where one is named. */
  pocChecks: (
    ori: Ori,
    span: Readonly<{ from: string; after: Place }>,
    outcome: PocOutcome | undefined,
    limit: number,
  ) => Promise<readonly Seen<'transaction'>[]>
  /** One body that may be asked about transferees under 21, by its id. */
  outreachBody: (id: string) => Promise<Seen<'outreach-body'> | undefined>
  /** Those named for a state of residence, dismissed ones too, at most `limit`. */
  outreachBodies: (state: State, limit: number) => Promise<readonly Seen<'outreach-body'>[]>
  /** What one agency is asked, with how each check stands: the earliest contact first, at most `limit`. */
  outreachOf: (ori: Ori, limit: number) => Promise<readonly OutreachSeen[]>
  /** One question, by its number, that was put to this agency. */
  outreach: (ori: Ori, request: OutreachNumber) => Promise<OutreachSeen | undefined>
  /** One notice, by its number. Whose it is its reader says, and `notice/` alone reads it. */
  notice: (notice: NoticeNumber) => Promise<Seen<'notice'> | undefined>
  /** What stands of one denial in the Denied Transaction File, by `filingOf` its check. */
  filing: (filing: string) => Promise<Seen<'filing'> | undefined>
  /** All of them after one, by number, at most `limit`: for a database that was restored. */
  filings: (after: string, limit: number) => Promise<readonly Seen<'filing'>[]>
  /** What was told of a year, by its number. */
  reportYear: (year: string) => Promise<Seen<'report-year'> | undefined>
  /**
   * Denied checks of a span by their contact, after one number, in order, at most `limit`: for whoever counts them, and says nothing of any.
   */
  deniedBetween: (
    span: Readonly<{ from: string; before: string }>,
    after: string,
    limit: number,
  ) => Promise<readonly Seen<'transaction'>[]>
  /** Notices of a span by when it was denied, after one number, in order, at most `limit`. */
  noticesBetween: (
    span: Readonly<{ from: string; before: string }>,
    after: string,
    limit: number,
  ) => Promise<readonly Seen<'notice'>[]>
  /** Everybody's notices of one denial. */
  noticesAbout: (ntn: Ntn) => Promise<readonly Seen<'notice'>[]>
  /** One recipient's, the newest denial first, at most `limit`. */
  noticesOf: (ori: Ori, limit: number) => Promise<readonly Seen<'notice'>[]>
  /** One challenge, by its number; which of a check it is says the check. */
  challenge: (challenge: ChallengeNumber) => Promise<Seen<'challenge'> | undefined>
  /** Those of which something is owed, the nearest limit first, at most `limit`. */
  challenges: (limit: number) => Promise<readonly Seen<'challenge'>[]>
  /** How one agency is called to its notices. */
  agencyContact: (ori: Ori) => Promise<Seen<'agency-contact'> | undefined>
  /** Notices that nobody has read, the longest waiting first, at most `limit`. */
  unreadNotices: (limit: number) => Promise<readonly Seen<'notice'>[]>
  /** What waits for an examiner: researching, then delayed and lapsed by the end of their period; at most `limit`. */
  queue: (limit: number) => Promise<readonly Seen<'transaction'>[]>
  /** Checks of one state whose period still runs by an older calendar; at most `limit`. */
  runningIn: (state: State, beforeVersion: number, limit: number) => Promise<readonly Seen<'transaction'>[]>
  /** 28 CFR 25.9(b)(2): from the instant `from` on, as far as `after`, the newest first; at most `limit`. */
  logged: (
    of: Logged | undefined,
    span: Readonly<{ from: string; after: Place }>,
    limit: number,
  ) => Promise<readonly Seen<'transaction'>[]>
  /** 25.9(b)(4): one licensee's from the instant `from` on, and the denied ones of any time; the same way. */
  loggedOf: (
    ffl: Ffl,
    span: Readonly<{ from: string; after: Place }>,
    limit: number,
  ) => Promise<readonly Seen<'transaction'>[]>
  /** What the leaves of one subject say of who used the log and for what. */
  logUses: (subject: string) => Promise<readonly LogUseCount[]>
  request: (caller: string, key: string) => Promise<Readonly<{ ntn: Ntn; fingerprint: string }> | undefined>
  /** Number and date, which are kept for ever. */
  number: (ntn: Ntn) => Promise<NumberRow | undefined>
  licensee: (ffl: Ffl) => Promise<Seen<'licensee'> | undefined>
  caller: (id: string) => Promise<Seen<'caller'> | undefined>
  session: (digest: string) => Promise<Seen<'session'> | undefined>
  calendar: (state: State) => Promise<Seen<'calendar'> | undefined>
  /** The texts of the law that are decided by. */
  edition: () => Promise<Seen<'edition'> | undefined>
  /** Delayed or lapsed checks that were last put before the texts in force before an instant; at most `limit`. */
  screenedBefore: (at: string, limit: number) => Promise<readonly Seen<'transaction'>[]>
  /** Open checks after one number, in order, at most `limit`: their numbers, and nothing of what they are about. */
  open: (after: string, limit: number) => Promise<readonly Stamped[]>
  /** Denied checks, the same way. */
  denied: (after: string, limit: number) => Promise<readonly Stamped[]>
  /** Denials that are to be looked at again, the longest waiting first, at most `limit`. */
  inReview: (limit: number) => Promise<readonly Seen<'transaction'>[]>
  /** How far the open checks have been held against changes to records. */
  watch: () => Promise<Seen<'watch'> | undefined>
  entry: (nri: Nri) => Promise<Seen<'entry'> | undefined>
  entries: (nris: readonly Nri[]) => Promise<ReadonlyMap<Nri, Seen<'entry'>>>
  entryRow: (nri: Nri) => Promise<EntryRow | undefined>
  entryRows: (nris: readonly Nri[]) => Promise<ReadonlyMap<Nri, EntryRow>>
  /** Which entry each of an agency's own numbers stands for: null where it was taken back before it came, absent where it is new. */
  agencyNumbers: (ori: Ori, aris: readonly string[]) => Promise<ReadonlyMap<string, Nri | null>>
  /** An agency's own numbers after one of them, in order, at most `limit`. */
  agencyNumbersAfter: (
    ori: Ori,
    after: string,
    limit: number,
  ) => Promise<readonly Readonly<{ ari: string; nri: Nri | null }>[]>
  /** What was counted of an agency's records, by day, both days included. */
  tallies: (ori: Ori, from: string, to: string) => Promise<readonly Tally[]>
  /** Agencies of which anything was counted, after one of them, in order, at most `limit`. */
  contributors: (after: string, limit: number) => Promise<readonly Ori[]>
  /** Entries changed after a position, in order, at most `limit`. */
  entriesAfter: (position: number, limit: number) => Promise<readonly EntryRow[]>
  position: () => Promise<number>
  /** `ledger/unseal.ts` alone calls these two. */
  sealed: (ntn: Ntn, what: SealedRow['what']) => Promise<SealedRow | undefined>
  key: (ntn: Ntn, family: KeyRow['family']) => Promise<KeyRow | undefined>
  /** The keys that stand under an epoch or a family, in the order of their transactions, after one of them, at most `limit`. */
  keysUnder: (epoch: string, limit: number, after?: Pick<KeyRow, 'ntn' | 'family'>) => Promise<readonly KeyRow[]>
  /** How many transactions have a key under it. */
  countUnder: (epoch: string) => Promise<number>
  /** Every name under which a key stands. */
  wrappings: () => Promise<readonly string[]>
  epoch: (epoch: string) => Promise<Seen<'epoch'> | undefined>
  /** The latest first, at most `limit`. */
  epochs: (limit: number) => Promise<readonly Seen<'epoch'>[]>
  /** Everything of one transaction, for whoever moves it whole: nobody is opened. */
  events: (subject: Ntn | Nri | NoticeNumber) => Promise<readonly EventRow[]>
  /** What the leaves of one record say of who read it and for what, the latest first, at most `limit`. */
  readings: (nri: Nri, limit: number) => Promise<readonly Reading[]>
  allSealed: (ntn: Ntn) => Promise<readonly SealedRow[]>
  archived: (ntn: Ntn) => Promise<ArchiveRow | undefined>
  /** Numbers of one date after a number, in order, at most `limit`. */
  issued: (date: string, after: string, limit: number) => Promise<readonly NumberRow[]>
  /**
   * `ledger/asked-today.ts` alone calls these two. The other lines of the blind index of an epoch that share a value with one check's, and
   * every line whose value has so many; at most `limit`. Nobody can ask by a value.
   */
  blindAlike: (epoch: string, handle: string, limit: number) => Promise<readonly BlindRow[]>
  blindOften: (epoch: string, atLeast: number, limit: number) => Promise<readonly BlindRow[]>
  relief: (number: ReliefNumber) => Promise<Seen<'relief'> | undefined>
  /** The applications that an agency's program hears, in the order of their numbers after one of them, at most `limit`. */
  reliefsOf: (ori: Ori, after: string, limit: number) => Promise<readonly Seen<'relief'>[]>
  /** One file of the voluntary appeal file, by its number; and all of them in the order of their numbers after one, at most `limit`. */
  appealFile: (upin: Upin) => Promise<Seen<'appeal-file'> | undefined>
  /** Those of which an examiner has something to do, the longest waiting first, at most `limit`. */
  appealFilesWaiting: (limit: number) => Promise<readonly Seen<'appeal-file'>[]>
  appealFiles: (after: string, limit: number) => Promise<readonly Seen<'appeal-file'>[]>
  batch: (batch: BatchNumber) => Promise<Seen<'batch'> | undefined>
  batchOfFile: (ori: Ori, digest: string) => Promise<BatchNumber | undefined>
  recheck: (recheck: RecheckNumber) => Promise<Seen<'recheck'> | undefined>
  recheckOfFile: (ori: Ori, digest: string) => Promise<RecheckNumber | undefined>
  /** Those that were begun from an instant on and before another, the oldest first, at most `limit`. */
  rechecks: (from: string, before: string, limit: number) => Promise<readonly Seen<'recheck'>[]>
  stagedRows: (batch: FileNumber, chunk: number) => Promise<unknown>
  /** The answers to a batch from one of its chunks on, in order, at most `limit` chunks. */
  stagedAnswers: (batch: FileNumber, from: number, limit: number) => Promise<readonly StagedChunk[]>
  /** How many of what, for operators: names and numbers only. */
  counts: () => Promise<Readonly<Record<string, number>>>
  /** What is owed of one kind, whoever holds it, the earliest first, at most `limit`; where one is named, those that come after it. */
  owing: (kind: DutyKind, limit: number, after?: Pick<Due, 'at' | 'subject'>) => Promise<readonly Due[]>
  /** What is owed about one subject. */
  owed: (subject: string) => Promise<readonly Due[]>
  /** How many debts of one kind wait by now, or were tried and stand; and about what the one is that was tried most often. */
  waiting: (kind: DutyKind, now: Temporal.Instant) => Promise<Waiting>
}>
