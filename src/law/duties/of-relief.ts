import { usc, type Cite } from '../cite.ts'
import { decideReliefBy } from '../clocks/relief-decision.ts'
import type { Relief, ReliefEvent } from '../lives/relief.ts'
import { endOfDay } from '../states/agency-day.ts'
import type { Duties, Moment } from './when.ts'

/**
 * What an application for relief makes us owe: to count a federal agency's 365 days, and that the person is told what was decided. A
 * state's program has the time that its own law gives it; none is presumed.
 */
export function ofRelief(event: ReliefEvent, relief: Relief, { now }: Moment): Duties {
  switch (event.type) {
    case 'received':
      return { owes: relief.program === 'federal-agency' ? [deemedAfter(relief)] : [], ends: [] }
    case 'granted':
    case 'denied':
    case 'deemed-denied':
    case 'reversed':
    case 'upheld':
      return {
        owes: [{ kind: 'tell-of-relief', at: now, cite: telling[relief.program] }],
        ends: ['deem-relief-denied'],
      }
    case 'given-up':
      return { owes: [], ends: ['deem-relief-denied'] }
    case 'told':
      return { owes: [], ends: ['tell-of-relief'] }
    case 'noticed':
    case 'heard':
    case 'found':
    case 'review-opened':
      return { owes: [], ends: [] }
  }
}

/** When the last of the 365 days is over where the agency is. */
function deemedAfter({ received, ori }: Relief): Duties['owes'][number] {
  const at = endOfDay(decideReliefBy(Temporal.PlainDate.from(received)), ori)
  return { kind: 'deem-relief-denied', at, cite: usc(34, '40911(c)(2)(A)') }
}

/** The statute has a federal agency tell of a grant; due process has both tell of whatever was decided. */
const telling: Readonly<Record<Relief['program'], Cite>> = {
  'federal-agency': usc(34, '40911(c)(2)(B)'),
  state: usc(34, '40915(a)(2)'),
}
