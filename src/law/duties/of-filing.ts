import type { Filing, FilingEvent } from '../lives/filing.ts'
import { practice } from '../notices/denied-file.ts'
import type { Duties, Moment } from './when.ts'

/** By our own choice: no bulletin names an hour. Four are left of a day in which the other notices are told. */
const alarmedAfter = { hours: 20 } as const

/** What one denial in the Denied Transaction File makes us owe: that it comes there, or goes from there, until its keeper has acknowledged that. */
export function ofFiling({ type }: FilingEvent, { status }: Filing, { now }: Moment): Duties {
  const alarm = { kind: 'alarm-denied-file', at: now.add(alarmedAfter), cite: practice } as const
  switch (type) {
    case 'to-enter':
      return {
        owes: [{ kind: 'enter-in-denied-file', at: now, cite: practice }, alarm],
        ends: ['remove-from-denied-file', 'alarm-denied-file'],
      }
    case 'to-remove':
      return {
        // What nothing was ever sent of is not there to be removed.
        owes: status === 'removing' ? [{ kind: 'remove-from-denied-file', at: now, cite: practice }, alarm] : [],
        ends: ['enter-in-denied-file', 'alarm-denied-file'],
      }
    case 'entered':
      return { owes: [], ends: ['enter-in-denied-file', 'alarm-denied-file'] }
    case 'removed':
      return { owes: [], ends: ['remove-from-denied-file', 'alarm-denied-file'] }
    case 'sending':
    case 'overtaken':
      return { owes: [], ends: [] }
  }
}
