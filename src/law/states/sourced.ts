import type { Cites } from '../cite.ts'

/** A fact that claims a source has to name one; an unconfirmed fact may not pretend to. */
export type Sourced =
  | Readonly<{ confidence: 'cited' | 'secondary'; cites: Cites }>
  | Readonly<{ confidence: 'unconfirmed'; cites?: undefined }>
