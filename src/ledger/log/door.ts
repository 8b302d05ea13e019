import type { LeafRow } from '../rows.ts'
import type { LogReader } from '../tree/root.ts'
import type { Tile } from '../tree/tiles.ts'

/** How far the log has come, and the last checkpoint that was signed. */
export type Head = Readonly<{
  size: number
  /** The roots of the right edge, beside each other: all that growing needs of what came before. */
  edge: Uint8Array
  signed?: Signed
}>

/** Of the last alone is kept when: the moments of all of them would tell the moment of each check for ever (25.9(b)). */
export type Signed = Readonly<{ size: number; note: string; at: string }>

/** A leaf that is kept and has no place yet. */
export type Waiting = Pick<LeafRow, 'subject' | 'id' | 'version' | 'commitment' | 'date'>

/** What the log has more than before: an entry for each leaf that waited, in this order. */
export type Growth = Readonly<{
  size: number
  edge: Uint8Array
  entries: readonly string[]
  tiles: readonly Tile[]
}>

export type Growing = Readonly<{
  extend: (head: Head, waiting: readonly Waiting[], read: LogReader) => Promise<Growth>
  /** Reads what is about to be kept. Where it throws, nothing is. */
  agree: (before: Head, growth: Growth, read: LogReader) => Promise<void>
}>

/** The last checkpoint that a witness signed, with its signature. */
export type Witnessed = Readonly<{ witness: string; size: number; note: string }>

/** The audit log as a store keeps it: entries and full tiles are never changed again. `ledger/log` alone writes it. */
export type AuditLog = LogReader &
  Readonly<{
    head: () => Promise<Head>
    /**
     * Gives places to leaves that have none, at most `limit`, in the order of their random ids, in one transaction and one at a
     * time over all processes; says how many. A leaf whose check was destroyed in the meantime goes when it has its place.
     */
    grow: (limit: number, growing: Growing) => Promise<number>
    /** Of a size that was signed already, or is not reached, nothing is kept. */
    keepSigned: (signed: Signed) => Promise<void>
    /** How many leaves have no place. */
    waiting: () => Promise<number>
    /** The place of the one entry that says this number. */
    placeOf: (ntn: string) => Promise<number | undefined>
    witnessed: () => Promise<readonly Witnessed[]>
    /** Kept unless this witness has signed a larger one. */
    keepWitnessed: (witnessed: Witnessed) => Promise<void>
  }>
