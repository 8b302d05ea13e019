import type { PocMessageKind, PocResponseKind, ReceiptAnswer } from './poc-words.ts'
import type { Ntn } from '../words.ts'

/** How a message that moved the record was received. */
export type PocReceipt = Extract<ReceiptAnswer, 'accepted' | 'late' | 'contradicts'>

/** What went between a point of contact and us about its check. */
export type BetweenPoc = Readonly<{
  /** What it was answered: Partial may come first, and one complete response ends it. */
  responses: readonly Readonly<{ kind: PocResponseKind; at: string }>[]
  /** What it reported, in the order in which it moved the record. */
  reported: readonly PocMessageKind[]
  presumedAt?: string
  /** When the licensee was told what was reported last. */
  toldAt?: string
  /** A message came after the presumption, or against what was reported before. */
  contradicted?: true
}>

/** As a point of contact: what the nation searched under, and what it was told. */
export type BetweenNation = Readonly<{
  /** The number that stands there. Absent until there is one, and while another must be asked for. */
  ntn?: Ntn
  /** What was reported under that number. */
  told: readonly PocMessageKind[]
  /** Numbers of which nothing is left there that a message could move. */
  before?: readonly Ntn[]
  /** What must be reported before anything else is. */
  first?: PocMessageKind
  /** The inquiry under that number was taken back, or nothing of it is left to be. */
  takenBack?: true
}>
