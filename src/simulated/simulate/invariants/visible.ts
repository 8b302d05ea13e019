import type { Message } from '../../../world.ts'
import { overturnedAs, type Case, type Evidence, type MakeWatch } from '../evidence.ts'
import { about, unless, watchEvents } from '../rule.ts'

/**
 * I3: what a licensee is told is one of five words, the one that stands. I10: a check whose period ran out is told as Delayed.
 * I31: whoever asks within a scope is shown what lies in it, and nothing else.
 */
export const visible: MakeWatch = evidence => ({
  ...watchEvents([
    about('I3', 'told', ({ word }, { before }) =>
      unless(word === wordOf(before), `${word} where it is ${before?.status}`),
    ),
  ])(evidence),
  showed({ scope, check }) {
    const theirs =
      'audience' in scope || ('ffl' in scope ? check.assigned.ffl === scope.ffl : check.assigned.ori === scope.ori)
    if (!theirs) evidence.violated('I31', `${check.ntn} was shown to somebody whose it is not`)
  },
  sent(message) {
    if ('day' in message) ofDay(message, evidence)
    else if ('notice' in message) ofNotice(message, evidence)
    else ofCheck(message, evidence)
  },
})

type OfNotice = Extract<Message, { notice: unknown }>

/** Of a notice its number is said, to the agency that it is for. */
function ofNotice({ to: { ori }, notice, kind, ...more }: OfNotice, { sim, violated }: Evidence): void {
  if (Object.keys(more).length > 0 || kind !== 'notice')
    violated('I3', `${notice}: a message says more than its number`)
  if (sim.store.tables.lives.get(notice, 'notice')?.columns.ori !== ori)
    violated('I31', `${notice}: a message to somebody whose it is not`)
}

type OfCheck = Extract<Message, { ntn: unknown }>

function ofCheck({ to, ntn, kind, ...more }: OfCheck, { cases, violated }: Evidence): void {
  const check = cases.get(ntn)
  const owner = 'ffl' in to ? to.ffl === check?.assigned.ffl : to.ori === check?.assigned.ori
  if (Object.keys(more).length > 0 || kind !== 'status') violated('I3', `${ntn}: a message says more than its number`)
  if (!owner) violated('I31', `${ntn}: a message to somebody whose it is not`)
}

/** Of a day its date is said, to the point of contact that asked on it. */
function ofDay(
  { to: { ori }, day, kind, ...more }: Extract<Message, { day: unknown }>,
  { sim, violated }: Evidence,
): void {
  if (Object.keys(more).length > 0 || kind !== 'day') violated('I3', `${day}: a message says more than its day`)
  if (sim.store.tables.lives.get(`${ori}:${day}`, 'poc-day') === undefined)
    violated('I31', `${day}: a message to somebody who asked nothing on it`)
}

/** That the period ran out is nothing that a licensee is told; of a denial that fell, what follows. */
function wordOf(check: Case | undefined): string | undefined {
  const overturned = check && overturnedAs(check)
  if (overturned !== undefined) return overturned
  return check?.status === 'lapsed' ? 'delayed' : check?.status
}
