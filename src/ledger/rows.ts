import type { DutyKind } from '#law/duties/kinds.ts'
import type { LifeName } from '#law/lives/lives.ts'
import type { OutreachBody } from '#law/lives/outreach-words.ts'
import type { BatchNumber, Nri, Ntn, Ori, OutreachNumber, RecheckNumber } from '#law/words.ts'
import type { SourceRecord } from '#match/record.ts'

/**
 * What `write` hands to a store: rows for one database transaction, kept whole or not at all. Each table is keyed first by its
 * subject, so that one transaction's rows lie together wherever they are spread. Refused as `stale` also where the place of a
 * key, a sealed row, a leaf or a number is taken: none of these is ever replaced.
 */
export type Rows = Readonly<{
  /** Refused as `repeated` when this caller used this key before. */
  request?: RequestRow
  /** Another name that only one transaction may have: of a point of contact, the number that its state gave it. */
  named?: RequestRow
  /** Refused as `stale` unless, for every life, `seq` follows the last one kept. */
  events: readonly EventRow[]
  lives: readonly LifeRow[]
  keys: readonly KeyRow[]
  /** Refused as `stale` where a key is no longer as it was seen: somebody else wrapped it again, or destroyed it. */
  rewraps: readonly Rewrap[]
  sealed: readonly SealedRow[]
  /** Kept while their epoch is open; after that left out, and the rest is kept: no check fails for the index. */
  blinds?: readonly BlindRow[]
  /** Applied before `owed`. */
  ended: readonly Readonly<{ subject: string; kind: DutyKind }>[]
  /** Where the same is owed already, the earlier time stands, and a lease on it ends: its holder must look again. */
  owed: readonly DueRow[]
  /** Refused as `stale` when the lease was lost. */
  settled?: Due
  /** Puts a claimed debt off to a later time. Refused as `stale` when the lease was lost. */
  postponed?: Readonly<{ due: Due; until: string }>
  /** Refused as `stale` unless this transaction's identity key stands: of what is destroyed nobody announces a reading. */
  opens?: Ntn
  leaves: readonly LeafRow[]
  archives: readonly ArchiveRow[]
  numbers: readonly NumberRow[]
  /** Refused as `stale` where the agency's number is not what was seen of it. */
  agencyNumbers: readonly AgencyNumber[]
  /** Refused as `stale` where one was counted meanwhile that was seen. */
  tallies: readonly KeptTally[]
  /** Each takes the next position from the one counter row, last before the commit. */
  entries: readonly KeptEntry[]
  /** Refused as `stale` where the same agency's same file is there already. */
  files: readonly BatchFile[]
  /** In the place of what stood there. */
  staged: readonly Staged[]
  unstaged: readonly Unstaged[]
  /** Refused as `stale` where this body was asked about this check before. */
  outreach?: readonly OutreachRow[]
  /** Checks that nobody is asked about any more. */
  outreachGone?: readonly Ntn[]
  /** After everything that the same change keeps, so that nothing of it is left either. */
  destroys: readonly Destruction[]
  /** What goes from the blind index with them, or the whole of an epoch whose key is gone. */
  blindsGone?: readonly BlindGone[]
}>

export type RequestRow = Readonly<{ caller: string; key: string; fingerprint: string; ntn: Ntn }>

export type EventRow = Readonly<{
  subject: string
  life: LifeName
  seq: number
  at: string
  version: number
  by: string
  body: Readonly<Record<string, unknown>>
}>

export type LifeRow = Readonly<{ subject: string; life: LifeName; seq: number; state: unknown }>

/** A transaction's own keys: one for who the transferee is, one for what its leaves commit to. */
export type KeyRow = Readonly<{ ntn: Ntn; family: 'identity' | 'record'; epoch: string; wrapped: Uint8Array }>

/**
 * The same key under another. Refused as `stale`, as a new key is, when an epoch that it is wrapped under is not open any more: so that
 * no key is ever left under one that was destroyed.
 */
export type Rewrap = Readonly<{ from: Pick<KeyRow, 'epoch' | 'wrapped'>; to: KeyRow }>

/** A denied transaction after its ten years: all of its rows, sealed under its record key, which stands under a kept one. */
export type ArchiveRow = Readonly<{ ntn: Ntn; day: string; epoch: string; wrapped: Uint8Array; blob: Uint8Array }>

export const sealables = ['transferee', 'hits', 'notes', 'rests', 'challenge', 'hold'] as const
/** AES-256-GCM: version, nonce, ciphertext and tag in one. The last of a kind is the one in use. */
export type SealedRow = Readonly<{ ntn: Ntn; what: (typeof sealables)[number]; seq: number; blob: Uint8Array }>

/**
 * One line of the blind index. `value` is the HMAC of what tells a person from others and `handle` that of the number, both under the
 * epoch's key, and `number` is sealed under it: when the key is gone, no copy tells which check it was about, nor of which two of
 * them the same person was asked.
 */
export type BlindRow = Readonly<{ epoch: string; value: string; handle: string; number: Uint8Array }>
/** Without a handle, all of an epoch. */
export type BlindGone = Readonly<{ epoch: string; handle?: string }>

export type DueRow = Readonly<{ subject: string; kind: DutyKind; at: string; cite: string }>

/** What becomes one entry of the audit log (28 CFR 25.9(b)): what was done is committed to, not told. */
export type LeafRow = Readonly<{
  subject: string
  id: string
  day: string
  /** How it commits; `ledger/log/entry.ts` says which ways there were. */
  version: number
  commitment: string
  /** Of the one leaf of a check whose entry says number and date. */
  date?: string
  /** For an act that is no event of a life: who saw what, which source was asked. No descriptors. */
  body?: Readonly<Record<string, unknown>>
}>

/**
 * One line of a body's inbox: under which number it is asked about a check, and as which of the three bodies. Nothing else says which
 * agency was asked, because that tells where the transferee lives.
 */
export type OutreachRow = Readonly<{ ntn: Ntn; body: OutreachBody; request: OutreachNumber; ori: Ori }>

/**
 * 28 CFR 25.9(b)(1): `identity` destroys the sealed rows and their key; `record` everything but number and date; `moved` takes away
 * what now stands in the archive, and leaves the leaves as they are. `notices` is what is left about a check that has gone before them.
 */
export type Destruction = Readonly<{ ntn: Ntn; what: 'identity' | 'record' | 'moved' | 'notices' }>

/** One debt, leased to whoever claimed it; the fence stops a worker that took too long from settling what another redid. */
export type Due = Readonly<{
  subject: string
  kind: DutyKind
  at: Temporal.Instant
  cite: string
  fence: number
  attempts: number
}>

/**
 * An entry of the Indices as search needs it. 28 CFR 25.9(a): of one that is over nothing is kept but its number and its place, by
 * which every index learns that it is gone. One that is suspended is out of search too, and comes back as it was.
 */
export type KeptEntry = Readonly<
  { nri: Nri; inForce: true; record: SourceRecord } | { nri: Nri; inForce: false; record: SourceRecord | null }
> &
  /** Where the agency keeps the document that the entry rests on, by its own reference. It is no part of what is searched. */
  Readonly<{ document?: string | undefined }>

/**
 * 28 CFR 25.2 "ARI": an agency's own number stands for one entry. One that was taken back before any entry came stands for none, so
 * that messages which arrive in the wrong order do not leave a person in the Indices. `seen` is absent for a number that is new.
 */
export type AgencyNumber = Readonly<{ ori: Ori; ari: string; nri: Nri | null; seen?: Readonly<{ nri: Nri | null }> }>

/** How often something happened with the records of an agency on a day: added to what was counted before. Never of whom. */
export type Tally = Readonly<{ ori: Ori; day: string; what: string; count: number }>
/** `seen`: how often it had happened before, where a limit was held against that. */
export type KeptTally = Tally & Readonly<{ seen?: number }>

/** Many records, or many permit holders, that came in one file. */
export type FileNumber = BatchNumber | RecheckNumber

/** Which batch a file became, by a keyed digest of its bytes: the same file of the same agency is the same batch. */
export type BatchFile = Readonly<{ ori: Ori; digest: string; batch: FileNumber }>

/**
 * One chunk of a batch while it waits: its `rows` as they were sent, or the `answers` to them. Rows carry people, and answers an agency's own
 * numbers, so that both are sealed on their way into a database.
 */
export type Staged = Readonly<{ batch: FileNumber; what: 'rows' | 'answers'; chunk: number; content: unknown }>

/** What was found of one chunk. */
export type StagedChunk = Pick<Staged, 'chunk' | 'content'>

/** One chunk's rows, or everything of a batch and that its file was ever sent. */
export type Unstaged =
  | Readonly<{ batch: FileNumber; chunk: number }>
  | Readonly<{ batch: FileNumber; file?: Pick<BatchFile, 'ori' | 'digest'> }>

/** `position` is its place in the order of all changes to records. */
export type EntryRow = KeptEntry & Readonly<{ position: number }>

export type NumberRow = Readonly<{ ntn: Ntn; date: string }>
