import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

const days = 60

/**
 * 34 U.S.C. 40901(g): the last day on which it is determined whether a challenged record is erroneous. It runs from the receipt
 * of what corrects, so that each later piece of information has sixty days of its own, and the denial starts nothing.
 */
export const determineChallengeBy = (received: Temporal.PlainDate): Temporal.PlainDate => received.add({ days })

export const challengeDetermination = clock({
  id: 'challenge-in-sixty-days',
  title: 'A challenged record is judged within sixty days',
  cites: [usc(34, '40901(g)')],
  says: 'Information that would correct a record is considered at once, and by the sixtieth calendar day after its receipt the record is judged and, if erroneous, removed.',
  since: '2018-03-23',
  decide: ({ received }: { deniedOn?: string; received: string }) => ({
    determineBy: determineChallengeBy(Temporal.PlainDate.from(received)).toString(),
  }),
  examples: [
    {
      name: 'calendar days, weekends and holidays among them',
      given: { received: '2026-11-02' },
      expect: { determineBy: '2027-01-01' },
    },
    {
      name: 'denied in January, and the correcting order came in September: from September',
      given: { deniedOn: '2026-01-15', received: '2026-09-10' },
      expect: { determineBy: '2026-11-09' },
    },
    {
      name: 'a leap day is one of the sixty',
      given: { received: '2028-01-15' },
      expect: { determineBy: '2028-03-15' },
    },
  ],
})
