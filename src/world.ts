import type { OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { Imported } from '#law/districts/counties.ts'
import type { DutyKind } from '#law/duties/kinds.ts'
import type { Here } from '#law/here.ts'
import type { PocMessageKind, ReceiptAnswer } from '#law/lives/poc-words.ts'
import type { CancelReason } from '#law/lives/transaction.ts'
import type { Purpose } from '#law/purpose.ts'
import type { Settings } from '#law/settings.ts'
import type { Ffl, FirearmType, NoticeNumber, Nri, Ntn, Ori, SourceName, State } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { SourceRecord } from '#match/record.ts'
import type { AuditLog } from '#ledger/log/door.ts'
import type { Root } from '#ledger/tree/verify.ts'
import type { Agencies } from './agencies.ts'
import type { Call, Called } from './call.ts'
import type { Find } from './find.ts'
import type { Due, EntryRow, KeyRow, Rewrap, Rows } from '#ledger/rows.ts'

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
  /** Lets whoever waits have a turn, amid what is computed in one go. No time passes by it, and without it nobody has one. */
  turn?: () => Promise<void>
  keys: Keys
  journal: Journal
  sources: Readonly<Partial<Record<SourceName, Source>>>
  /** Of a point of contact alone: `poc/` tells it what was determined. What it finds is the source `national`. */
  nation?: Nation
  /** Published rules and declared closures, with the version of the latter. */
  offices: (state: State) => Promise<OfficeCalendar>
  /** Which police there are for a place. */
  agencies: Agencies
  find: Find
  /** Which judicial district counties are of, over what the law says of them: read when something is counted. */
  districts?: () => Promise<Imported | undefined>
  /** Open checks in memory, against which a record that changes is held. */
  standing: Standing
  /** What the denials rest on, in memory. */
  denials: Denials
  /** `ledger/log` alone writes it. */
  log: AuditLog
  /** `ledger/write.ts` alone calls it. */
  commit: (rows: Rows) => Promise<Committed>
  /** Leases due rows of these kinds whose time has come, the earliest first. */
  claim: (kinds: readonly DutyKind[], now: Temporal.Instant, limit: number) => Promise<readonly Due[]>
  /** `delivery/` alone calls it. */
  send: (message: Message) => Promise<Sent>
  /** Says to an agency that something waits for it. Settles within its own deadline and never throws. `delivery/` alone calls it. */
  call: (call: Call) => Promise<Called>
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
  /**
   * HMAC-SHA-256 of each content, under a key of the epoch's own that wraps nothing, making it where nobody has. Undefined once it was
   * destroyed.
   */
  blind: (epoch: string, contents: readonly Uint8Array[]) => Promise<readonly Uint8Array[] | undefined>
  /** HMAC of what a key that stands makes of a constant, under a salt that is forgotten at once: it tells two keys apart, and nothing of either. */
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

/** What a source is asked: who, never what for or by which licensee. `beside` is for the nation alone. */
export type Question = Readonly<{
  description: Description
  citizenships: readonly string[]
  alienNumber?: string
  beside?: Beside
}>

/** 28 CFR 25.6(d)-(e): what a point of contact says to the nation beside who it asks about. */
export type Beside = Readonly<{
  /** Our own number, under which the same inquiry is the same whenever it is sent. */
  stn: string
  purpose: Purpose
  firearm?: FirearmType
  /** The licensee for whom it asks, and who may ask, as it has verified. */
  licensee?: Ffl
  /** Where the nation has given a number already: what it found under that, and no second inquiry. */
  under?: Ntn
}>

/** Silence is an answer too, and it is not "no record". `more` says that the source had more than it sent. */
export type Answer =
  | Readonly<{
      kind: 'answered'
      records: readonly SourceRecord[]
      more: boolean
      /** The number under which the nation searches, which is ours to keep whether it has finished or not. */
      nation?: Ntn
    }>
  | Readonly<{ kind: 'silent'; because: 'late' | 'down' | 'failed' }>

/** A database searched. It always settles within its own deadline; it never throws. */
export type Source = Readonly<{
  ask: (question: Question) => Promise<Answer>
  /**
   * The same of every record by itself, whatever its date and its names, down to those that are less alike than any other
   * question brings. Not there where it is not offered: what another keeps is searched as its keeper searches it.
   */
  askDeep?: (question: Question) => Promise<Answer>
  /** Many that no check waits for, each answered as `ask` answers it; whoever waits is answered between them. */
  askMany?: (questions: readonly Question[]) => Promise<readonly Answer[]>
  /** Asked without naming anybody. How long it has been down, or undefined while it is up. */
  downSince: () => Promise<Temporal.Instant | undefined>
}>

/**
 * The national system, as a point of contact speaks with it. Each settles within its own deadline and never throws. What the nation
 * declines it declines again.
 */
export type Nation = Readonly<{
  /** Inquires, or reads how an inquiry stands. The same inquiry twice is one. */
  ask: (inquiry: Question & Readonly<{ beside: Beside }>) => Promise<NationAnswer | NotHeard>
  /** One record in full, by the name that the answer gave it. */
  record: (ntn: Ntn, name: string) => Promise<SourceRecord | NotHeard>
  /** 28 CFR 25.6(h): a determination message. Twice is as good as once. */
  report: (message: DeterminationMessage) => Promise<Received | NotHeard>
  /** Takes an inquiry back that nobody will determine. It names nobody. */
  takeBack: (inquiry: Readonly<{ ntn: Ntn; reason: TakeBackReason }>) => Promise<TakenBack | NotHeard>
}>

/** `whole` is false of a Partial response. */
export type NationAnswer = Readonly<{ kind: 'answered'; ntn: Ntn; whole: boolean; records: readonly string[] }>
export type NotHeard =
  | Readonly<{ kind: 'silent'; because: 'late' | 'down' | 'failed' }>
  | Readonly<{ kind: 'declined'; code: string }>
export type Received = Readonly<{ kind: 'received'; receipt: ReceiptAnswer }>

export type TakeBackReason = Exclude<CancelReason, 'misuse'>
export type TakenBack = Readonly<{ kind: 'taken-back' }>

export type DeterminationMessage = Readonly<{
  ntn: Ntn
  message: PocMessageKind
  /** When the licensee was told. */
  toldAt?: string
  /** Of a denial: the categories of the records that were confirmed and bar. */
  categories?: readonly string[]
  sellToAlone?: true
}>

/** A message to someone outside. It carries the NTN, or an operational day by its date, and words that anybody may see. */
export type Message =
  | Readonly<{ to: Readonly<{ ffl: Ffl }> | Readonly<{ ori: Ori }>; ntn: Ntn; kind: 'status' }>
  /** 18 U.S.C. 925B: a notice waits for an agency's terminal, which is given what it says. */
  | Readonly<{ to: Readonly<{ ori: Ori }>; notice: NoticeNumber; kind: 'notice' }>
  /** 28 CFR 25.6(h): a point of contact has checks of this day to report. */
  | Readonly<{ to: Readonly<{ ori: Ori }>; day: string; kind: 'day' }>
/** Whether somebody was there to receive it now. */
export type Sent = Readonly<{ received: boolean; through: string }>

/** Whom an open check is about, and the entries that it has found, as each stood then. */
export type Stood = Readonly<{ description: Description; entries: ReadonlyMap<Nri, string> }>

/** Who the open checks are about, and which entries each has found. Of one that is not open any more nothing is left here. */
export type Standing = Readonly<{
  /** Whether the check stands here as it was last searched. */
  knows: (ntn: Ntn, stamp: string) => boolean
  /** Without `of` where it could not be opened. */
  put: (ntn: Ntn, stamp: string, of: Stood | undefined) => void
  keepOnly: (open: ReadonlySet<Ntn>, asOf: Temporal.Instant) => void
  /** It is searched again, and is read anew when it has been. */
  outdated: (ntn: Ntn) => void
  /** When it was last brought to the checks that were open then. */
  asOf: () => Temporal.Instant | undefined
  /** The checks that found this entry, or whose transferee it may be about as it stands now. */
  touchedBy: (entry: EntryRow) => ReadonlySet<Ntn>
  size: () => number
}>

/** Which entries each denial rests on. Of one that stands no more nothing is left here. */
export type Denials = Readonly<{
  /** Whether every denial of that moment is known here. */
  isAsOf: (moment: Temporal.Instant) => boolean
  caughtUp: (moment: Temporal.Instant) => void
  knows: (ntn: Ntn) => boolean
  put: (ntn: Ntn, entries: readonly Nri[]) => void
  keepOnly: (denied: ReadonlySet<Ntn>) => void
  restingOn: (nri: Nri) => readonly Ntn[]
}>
