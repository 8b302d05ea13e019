import type { Cite } from '../cite.ts'
import type { Confidence } from '../states/jurisdiction.ts'
import type { IsoDate, State } from '../words.ts'

/** What a governor's order, a storm or a furlough does to the offices; two people enter it while the system runs. */
export const declaredKinds = ['proclamation', 'weather', 'furlough', 'other'] as const
export type DeclaredKind = (typeof declaredKinds)[number]

/**
 * A day (or, for a closure, a run of days) that an order settled after the rules were written. `by` is the text that
 * names the order. Where two entries cover one day the one later in the list decides.
 */
export type DeclaredClosure = Readonly<{ date: IsoDate; name: string; kind: DeclaredKind; by: string }> &
  (
    | Readonly<{ open: false; through?: IsoDate | 'further-order' }>
    /** An order can also open the offices on a day that the rules close. It opens that one day. */
    | Readonly<{ open: true; through?: undefined }>
  )

/** The published rules of a state and what was declared since, as they stood at one version. */
export type OfficeCalendar = Readonly<{ state: State; version: number; declared: readonly DeclaredClosure[] }>

/** Whether state offices are open on a day, in words that a licensee can read, and how sure we are. */
export type OfficeDay = Readonly<{
  open: boolean
  because: string
  confidence: Confidence
  cites: readonly Cite[]
}>
