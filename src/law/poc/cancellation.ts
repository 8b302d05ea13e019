import { cfr } from '../cite.ts'
import { pocRule } from '../ruling.ts'

/** A check of a point of contact’s own that was taken back, and what the nation has of it. */
type Cancelled = Readonly<{
  /** Whether a number of the nation’s stands for it. */
  asked: boolean
  /** Whether the nation has been told already. */
  takenBack: boolean
}>

export const cancellations = pocRule({
  id: 'poc-cancellation',
  title: 'A cancelled check is taken back from the nation, which is our choice',
  cites: [cfr(28, '25.6(h)'), cfr(28, '25.2')],
  says: 'The regulation knows no message for a check that its licensee took back, and a Proceed would be presumed of what nobody determined; by our choice a point of contact takes its inquiry back at once, a permit’s too, by the number that the nation gave it, and says nobody’s name again for it.',
  since: '2004-07-20',
  answers: ['none', 'take-back'],
  decide: ({ asked, takenBack }: Cancelled) => (asked && !takenBack ? 'take-back' : 'none'),
  examples: [
    { name: 'inquired about there', given: { asked: true, takenBack: false }, expect: 'take-back' },
    { name: 'taken back already', given: { asked: true, takenBack: true }, expect: 'none' },
    {
      name: 'no number of the nation’s is known: to ask for one would name somebody again',
      given: { asked: false, takenBack: false },
      expect: 'none',
    },
  ],
})
