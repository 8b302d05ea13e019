import type { Case, MakeWatch } from '../evidence.ts'
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
    const { to, ntn, kind, ...more } = message
    const check = evidence.cases.get(ntn)
    const owner = 'ffl' in to ? to.ffl === check?.assigned.ffl : to.ori === check?.assigned.ori
    if (Object.keys(more).length > 0 || kind !== 'status')
      evidence.violated('I3', `${ntn}: a message says more than its number`)
    if (!owner) evidence.violated('I31', `${ntn}: a message to somebody whose it is not`)
  },
})

/** That the period ran out is nothing that a licensee is told. */
function wordOf(check: Case | undefined): string | undefined {
  return check?.status === 'lapsed' ? 'delayed' : check?.status
}
