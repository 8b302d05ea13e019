import type { OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { DutyKind } from '#law/duties/kinds.ts'
import type { Here } from '#law/here.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Settings } from '#law/settings.ts'
import type { Ffl, Nri, Ntn, Ori, SourceName, State } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { SourceRecord } from '#match/record.ts'
import type { AuditLog } from '#ledger/log/door.ts'
import type { FindStanding } from '#ledger/standing.ts'
import type { Root } from '#ledger/tree/verify.ts'
import type {
  ArchiveRow,
  Due,
  EntryRow,
  EventRow,
  KeyRow,
  NumberRow,
  Rewrap,
  Rows,
  SealedRow,
  Tally,
} from '#ledger/rows.ts'

/** The door in. What an act may need. Everything here differs between production and simulation; nothing else does. */
export type World = Readonly<{
  here: Here
  settings: Settings
  now: () => Temporal.Instant
  /** While false, nothing irreversible happens. */
  clocksAgree: () => boolean
  /** A person has looked at another clock, and vouches for this one. */
  agreeOnTime: () => void
  random: (bytes: number) => Uint8Array
  keys: Keys
  journal: Journal
  sources: Readonly<Partial<Record<SourceName, Source>>>
  /** Published rules and declared closures, with the version of the latter. */
  offices: (state: State) => Promise<OfficeCalendar>
  find: Find
  /** `ledger/log` alone writes it. */
  log: AuditLog
  /** `ledger/write.ts` alone calls it. */
  commit: (rows: Rows) => Promise<Committed>
  /** Leases due rows of these kinds whose time has come, the earliest first. */
  claim: (kinds: readonly DutyKind[], now: Temporal.Instant, limit: number) => Promise<readonly Due[]>
  /** `delivery/` alone calls it. */
  send: (message: Message) => Promise<Sent>
}>

/** Kept whole; or refused whole, because another came first, or because this request was already answered. */
export type Committed = 'kept' | 'stale' | 'repeated'

/** Keys live outside the database and its backups. An epoch's key wraps the keys of the transactions of its hours or its day. */
export type Keys = Readonly<{
  /** Wraps under the key of an epoch, or of a family and a year, making it where nobody has. Throws where it was destroyed. */
  wrap: (key: Uint8Array, under: string) => Promise<Uint8Array>
  /** Undefined when the epoch's key was destroyed: nobody can ever unwrap it again. Throws when a key is missing. */
  unwrap: (under: string, wrapped: Uint8Array) => Promise<Uint8Array | undefined>
  /** Whether an epoch has a key, had one, or never did. */
  stateOf: (epoch: string) => Promise<'stands' | 'destroyed' | 'none'>
  /** Epochs whose keys stand, the earliest first. */
  standing: () => Promise<readonly string[]>
  /** HMAC of a key that stands under a salt that is forgotten at once: it tells two keys apart, and nothing of either. */
  fingerprint: (epoch: string) => Promise<string>
  /** Only an epoch's key. It is never made again, whatever any clock says. Doing it twice is doing it once. */
  destroyEpoch: (epoch: string) => Promise<void>
  /** A keyed digest for comparing secrets and requests without keeping them. */
  digest: (purpose: string, content: Uint8Array) => Promise<Uint8Array>
  /** Ed25519, by the one key that signs the audit log and certificates; and that key's public half, 32 bytes. */
  sign: (content: Uint8Array) => Promise<Uint8Array>
  logKey: () => Promise<Uint8Array>
}>

/**
 * What stands beside the keys and outside every database, so that an older database that is restored learns what has happened since it was
 * copied: which keys were wrapped again, and of whom nothing may be left. What an epoch's end makes useless goes with it.
 */
export type Journal = Readonly<{
  /** Before the database keeps it. */
  wrapped: (rewraps: readonly Rewrap[]) => Promise<void>
  /** Before the database destroys it. */
  destroyed: (tombstones: readonly Tombstone[]) => Promise<void>
  /** Of an epoch's tombstones: how many transactions, and by how many seconds the latest was late. */
  countOf: (epoch: string) => Promise<Readonly<{ transactions: number; greatestLag: number }>>
  /** Forgets what is of use to nobody: wraps under epochs that were destroyed, and what single tombstones of theirs said but a number. */
  forget: (epoch: string, standing: readonly string[]) => Promise<void>
  /** What an older database has to be told, of the epochs whose keys stand: of the others nothing could be read anyway. */
  replay: (standing: readonly string[]) => Promise<Replay>
  /** The largest checkpoint that the key of this log has signed, and the next, before it is signed. */
  signed: (log: string) => Promise<Root | undefined>
  signing: (log: string, checkpoint: Root) => Promise<void>
  /** The numbers among an epoch's tombstones. */
  numbersOf: (epoch: string) => Promise<ReadonlySet<string>>
}>

/** `identity` stands in the epoch of the hours in which it was destroyed, `record` in that of the day whose key it was under. */
export type Tombstone = Readonly<{ ntn: Ntn; what: 'identity' | 'record'; epoch: string; late: number }>

export type Replay = Readonly<{
  /** Nothing but number and date may be left. */
  records: ReadonlySet<string>
  /** Nothing may be left that tells who it was. */
  identities: ReadonlySet<string>
  /** The last wraps of the keys of a transaction, the latest last. */
  wraps: (ntn: Ntn) => readonly KeyRow[]
}>

/** What a source is asked: who, never what for or by which licensee. */
export type Question = Readonly<{ description: Description; citizenships: readonly string[]; alienNumber?: string }>

/** Silence is an answer too, and it is not "no record". `more` says that the source had more than it sent. */
export type Answer =
  | Readonly<{ kind: 'answered'; records: readonly SourceRecord[]; more: boolean }>
  | Readonly<{ kind: 'silent'; because: 'late' | 'down' | 'failed' }>

/** A database searched. It always settles within its own deadline; it never throws. */
export type Source = Readonly<{
  ask: (question: Question) => Promise<Answer>
  /**
   * The same of every record by itself, whatever its date and its names, down to those that are less alike than any other
   * question brings. Not there where it is not offered: what another keeps is searched as its keeper searches it.
   */
  askDeep?: (question: Question) => Promise<Answer>
  /** Asked without naming anybody. How long it has been down, or undefined while it is up. */
  downSince: () => Promise<Temporal.Instant | undefined>
}>

/** A message to someone outside. It carries the NTN and words that anybody may see. */
export type Message = Readonly<{ to: Readonly<{ ffl: Ffl }> | Readonly<{ ori: Ori }>; ntn: Ntn; kind: 'status' }>
/** Whether somebody was there to receive it now. */
export type Sent = Readonly<{ received: boolean; through: string }>

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

/** Readers only, each saying on whose behalf. Nothing is found across audiences. */
export type Find = FindStanding & FindAll

type FindAll = Readonly<{
  transaction: (ntn: Ntn, scope: Scope) => Promise<Seen<'transaction'> | undefined>
  /** The licensee's own, the newest first, at most `limit`. */
  transactionsOf: (
    scope: Readonly<{ ffl: Ffl }> | Readonly<{ ori: Ori }>,
    limit: number,
  ) => Promise<readonly Seen<'transaction'>[]>
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
  events: (subject: Ntn | Nri) => Promise<readonly EventRow[]>
  /** What the leaves of one record say of who read it and for what, the latest first, at most `limit`. */
  readings: (nri: Nri, limit: number) => Promise<readonly Reading[]>
  allSealed: (ntn: Ntn) => Promise<readonly SealedRow[]>
  archived: (ntn: Ntn) => Promise<ArchiveRow | undefined>
  /** Numbers of one date after a number, in order, at most `limit`. */
  issued: (date: string, after: string, limit: number) => Promise<readonly NumberRow[]>
  /** How many of what, for operators: names and numbers only. */
  counts: () => Promise<Readonly<Record<string, number>>>
  /** What is owed about one subject. */
  owed: (subject: string) => Promise<readonly Due[]>
}>

/** The mark of a snapshot of the index, and the position that the snapshot stands at. */
export type Mark = Readonly<{ mark: string; position: number }>

/**
 * Whoever finds a mark finds everything that had been kept before it: a database that was restored to an earlier moment, or is
 * another, does not have it.
 */
export type Marks = Readonly<{
  keep: (mark: Mark) => Promise<void>
  destroy: (mark: string) => Promise<void>
  /** At most `limit`, the furthest first. */
  all: (limit: number) => Promise<readonly Mark[]>
}>
