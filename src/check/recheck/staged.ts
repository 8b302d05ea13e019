import type { PocResponseKind } from '#law/lives/poc-words.ts'
import type { Ntn } from '#law/words.ts'
import type { Transferee } from '#search/transferee.ts'
import type { Pointer } from '../../refusal.ts'

/**
 * How many rows one chunk has: what is searched for between two turns of the worker. Few enough that no other debt waits for more than
 * a second or two by files that answer in their usual time, and enough that two writes a chunk are no burden.
 */
export const rowsPerChunk = 100

/** One permit holder of a file: where the row stood, the agency's own number of the permit, and who it is. */
export type Holder = Readonly<{ line: number; own: string; transferee: Transferee }>

/** A row that names nobody who could be searched for. */
export type RefusedRow = Readonly<{ line: number; own?: string; faults: readonly Pointer[] }>

/** One permit holder as the answer tells of them: their number, and what was found. Nothing of who they are. */
export type Told = Readonly<{ line: number; own: string; ntn: Ntn; found?: PocResponseKind }>

/** What is told of one chunk. `told` is empty until everybody of it has a number. */
export type ChunkAnswers = Readonly<{ told: readonly Told[]; refused: readonly RefusedRow[] }>

/** What binds a sealed chunk to its place. */
export const about = (what: 'rows' | 'answers', chunk: number): string => `${what}|${chunk}`
