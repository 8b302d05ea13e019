import { parseUpin } from '#law/numbers.ts'
import type { MakeWatch } from '../evidence.ts'
import { unless, watchEvents } from '../rule.ts'

/** I14: while the clocks disagree nothing happens that cannot be undone: no period ends, nothing is presumed, and nothing is destroyed. */
export const gate: MakeWatch = evidence => ({
  ...watchEvents([
    {
      id: 'I14',
      on: ['lapsed', 'presumed', 'identity-destroyed', 'record-destroyed'],
      wrong: (_, __, { gateOpen }) => unless(gateOpen, 'by a doubtful clock'),
    },
  ])(evidence),
  kept({ destroys }, { gateOpen }) {
    for (const { ntn, what } of gateOpen ? [] : destroys)
      // That a correction was read is no matter of time, and neither is that somebody takes consent back.
      if (what !== 'notices' && parseUpin(ntn) === undefined)
        evidence.violated('I14', `${ntn}: ${what} destroyed by a doubtful clock`)
  },
})
