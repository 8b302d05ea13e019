import type { State } from '../words.ts'

/**
 * The closures that one state's officials declared at run time, beside the published rules: storms, furloughs, proclamations.
 * Two people: one proposes, another approves. Every approval is a new version; none is ever removed, only answered by another.
 */
export const closureKinds = ['proclamation', 'weather', 'furlough', 'other'] as const
export type ClosureKind = (typeof closureKinds)[number]

export type DeclaredDay = Readonly<{
  date: string
  /** Last day of a longer closure, or 'further-order' where the order names no end. */
  through?: string
  /** An order may also open the offices on a day that the rules close. */
  open: boolean
  name: string
  kind: ClosureKind
  /** The order, notice or statement that says so. */
  order: string
}>

export type Proposal = Readonly<{ id: number; days: readonly DeclaredDay[]; by: string }>

export type CalendarEvent =
  | Readonly<{ type: 'proposed'; state: State; days: readonly DeclaredDay[]; by: string }>
  | Readonly<{ type: 'approved'; proposal: number; by: string }>
  | Readonly<{ type: 'dropped'; proposal: number; by: string }>

export type Calendar = Readonly<{
  state: State
  /** Counts approvals; 0 is the published rules alone. */
  version: number
  proposals: readonly Proposal[]
  /** In the order of approval: where two cover one day, the later decides. */
  declared: readonly DeclaredDay[]
  proposed: number
}>

/** The calendar after one more event, or undefined where the event may not happen: nobody approves an own proposal. */
export function foldCalendar(before: Calendar | undefined, event: CalendarEvent): Calendar | undefined {
  if (event.type === 'proposed') return propose(before, event)
  if (before === undefined) return undefined
  const proposal = before.proposals.find(({ id }) => id === event.proposal)
  if (proposal === undefined) return undefined
  const proposals = before.proposals.filter(({ id }) => id !== event.proposal)
  if (event.type === 'dropped') return { ...before, proposals }
  if (proposal.by === event.by) return undefined
  return { ...before, proposals, version: before.version + 1, declared: [...before.declared, ...proposal.days] }
}

function propose(before: Calendar | undefined, event: CalendarEvent & { type: 'proposed' }): Calendar {
  const calendar = before ?? { state: event.state, version: 0, proposals: [], declared: [], proposed: 0 }
  const id = calendar.proposed + 1
  return { ...calendar, proposed: id, proposals: [...calendar.proposals, { id, days: event.days, by: event.by }] }
}
