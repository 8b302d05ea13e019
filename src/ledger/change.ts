import type { EventOf, LifeName, Seen } from '#law/lives/lives.ts'
import type { Wrapping } from '#law/retention/epochs.ts'
import type { Audience, Ntn } from '#law/words.ts'
import type {
  AgencyNumber,
  ArchiveRow,
  BatchFile,
  Destruction,
  Due,
  KeptEntry,
  KeptTally,
  KeyRow,
  OutreachRow,
  NumberRow,
  RequestRow,
  SealedRow,
  Staged,
  Unstaged,
} from './rows.ts'

/** Who acts: a person, an agency's machine, or this system carrying out a duty. */
export type Actor = Readonly<{ audience: Audience; id: string }>

/** One event in a change, and what was seen of the life it belongs to: nothing, when the event begins it. */
export type Step = {
  [Life in LifeName]: Readonly<{ life: Life; id: string; seen: Seen<Life> | undefined; event: EventOf<Life> }>
}[LifeName]

/** Something to seal under the transaction's own key. `plain` is any JSON value. */
export type Sealable = Readonly<{ ntn: Ntn; what: SealedRow['what']; plain: unknown }>

/** A check, and the texts under which it is found again today. */
export type Indexable = Readonly<{ ntn: Ntn; by: readonly string[] }>

/**
 * A leaf for an act that changes no life: who opened what, which sources are about to be asked, who was refused. It names
 * no person but the one who acts.
 */
export type Mark = Readonly<{ subject: string; body: Readonly<Record<string, unknown>> }>

/** `known`: the same key as the journal has it, where what the row says can no longer be opened. */
export type WrapAgain = Readonly<{ row: KeyRow; under: Wrapping; known?: KeyRow }>

/** Everything one act changes: kept whole, or not at all. */
export type Change = Readonly<{
  by: Actor
  /** Idempotency key and what was asked, of which only a commitment is kept; it names the NTN. */
  key?: Omit<RequestRow, 'fingerprint'> & Readonly<{ asked: unknown }>
  /** A name that only one transaction may have; `repeated` where another has it. Gone with the transaction, as its request is. */
  named?: Omit<RequestRow, 'fingerprint'>
  steps: readonly Step[]
  /** Kept only once this has come true, and not at all where it came false: what the change stands on is being kept. */
  after?: Promise<boolean>
  seal?: readonly Sealable[]
  /** What tells somebody from others, for the blind index of today: the first write of a check alone has it. */
  indexes?: readonly Indexable[]
  marks?: readonly Mark[]
  /** The transaction whose identity this change announces that somebody is about to read or be told. */
  opens?: Ntn
  /** Contents of entries that a step of an entry's life begins, changes or, by emptying them, takes out of search. */
  entries?: readonly KeptEntry[]
  agencyNumbers?: readonly AgencyNumber[]
  tallies?: readonly KeptTally[]
  files?: readonly BatchFile[]
  /** Numbers that are given to many at once, each with its day. */
  numbers?: readonly NumberRow[]
  /** Parts of a batch that wait for its commit, and what was found of them; and which of them are destroyed. */
  stages?: readonly Staged[]
  unstages?: readonly Unstaged[]
  /** What is put into the inboxes of the bodies that are asked about a transferee under 21. */
  outreach?: readonly OutreachRow[]
  destroys?: readonly Destruction[]
  /**
   * Entries are changed many at a time, and the leaf of the batch's own event commits to all of its rows: what is done to one of
   * them makes no leaf of its own.
   */
  inBatch?: true
  /** The epoch whose blind index goes, because its key is gone. */
  endsBlind?: string
  /** Keys as they were seen, and what each is to stand under from now on. A determination wraps its own again by itself. */
  wrapsAgain?: readonly WrapAgain[]
  archives?: readonly ArchiveRow[]
  /** The due row this act was called for. */
  settles?: Due
  /** The same, when the act could not be done yet. */
  postpones?: Readonly<{ due: Due; until: Temporal.Instant }>
}>
