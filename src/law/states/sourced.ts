import type { Cites } from '../cite.ts'

/** How sure we are that the text says so: read in the provision, in another's account of it, or in neither. */
export const confidences = ['cited', 'secondary', 'unconfirmed'] as const
export type Confidence = (typeof confidences)[number]

/** A fact that claims a source has to name one; an unconfirmed fact may not pretend to. */
export type Sourced =
  | Readonly<{ confidence: 'cited' | 'secondary'; cites: Cites }>
  | Readonly<{ confidence: 'unconfirmed'; cites?: undefined }>
