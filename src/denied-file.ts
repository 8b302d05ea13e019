import type { Ntn, Ori } from '#law/words.ts'
import type { Description } from '#match/description.ts'

/**
 * NCIC's file of denied transactions. Each settles within its own deadline and never throws; twice is as good as once, and what comes late, after
 * something of a greater order, changes nothing.
 */
export type DeniedFile = Readonly<{
  enter: (entry: DeniedEntry) => Promise<Acknowledged>
  /** By the number alone. */
  remove: (removal: Pick<DeniedEntry, 'ntn' | 'order'>) => Promise<Acknowledged>
  /** Asked without naming anybody. */
  downSince: () => Promise<Temporal.Instant | undefined>
}>

export type DeniedEntry = Readonly<{
  ntn: Ntn
  order: number
  deniedOn: string
  /** The last day on which it is shown with queries for wanted persons. */
  shownUntil: string
  /** The point of contact that denied, where one did. */
  agency?: Ori
  description: Omit<Description, 'ssn' | 'numbers' | 'upin'>
  cautions: readonly string[]
}>

/** `overtaken`: the contrary stands there, by something of a greater order that we do not know of. */
export type Acknowledged =
  | Readonly<{ kind: 'acknowledged' }>
  | Readonly<{ kind: 'overtaken'; order: number }>
  | Readonly<{ kind: 'silent'; because: 'late' | 'down' | 'failed' }>
