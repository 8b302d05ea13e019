import type { Description } from '#match/description.ts'
import type { Asking, Found } from '#match/index.ts'
import type { Base } from '#match/people/base.ts'
import type { Held } from '#match/people/held.ts'
import type { Writing } from '../snapshot/write.ts'
import type { Enough, Searched } from './search-many.ts'

/** What another thread can be asked for, what it is given, and what it answers. */
export type Work = Readonly<{
  /** Puts in order all that an index held. */
  merge: Readonly<{ given: Held; answer: Base }>
  /** Writes a snapshot. */
  write: Readonly<{ given: Writing; answer: undefined }>
  /** Searches what an index held; without it, what it was given last. */
  search: Readonly<{
    given: Readonly<{ held: Held | undefined; description: Description; asking: Asking }>
    answer: readonly Found[]
  }>
  /** Searches the same for many, until it is enough; the answers are to the first of them. */
  searchMany: Readonly<{
    given: Readonly<{ held: Held | undefined; descriptions: readonly Description[]; asking: Asking; enough: Enough }>
    answer: readonly Searched[]
  }>
}>
export type Kind = keyof Work

export type Request = Readonly<{ number: number; kind: Kind; given: unknown }>
/** Of an error its code and nothing else: its words may quote whom it was about. */
export type Reply = Readonly<{ number: number; answer: unknown }> | Readonly<{ number: number; failed: string }>

/** An error that is known by its code. */
export const trouble = (code: string): Error => Object.assign(new Error(code), { code })

export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
