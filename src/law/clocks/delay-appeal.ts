import { cfr } from '../cite.ts'
import { clock } from '../ruling.ts'
import { destroyBy } from './retention.ts'

/** The days which the practice advises to wait, because most delays end by themselves. */
const advisedDays = 30

/**
 * Who was delayed may ask why, and there is little time: nothing of an open check is left after its day of destruction, so that
 * the appeal is finished before, or rests on what its author gave for it. No provision lets consent keep the check itself; 25.10(g) lets it keep
 * the person's own file, into which a record is cleared out of the check while that is there.
 */
export const delayAppeal = (contactDay: Temporal.PlainDate) => ({
  advisedFrom: contactDay.add({ days: advisedDays }),
  finishBefore: destroyBy(contactDay).practice,
})

export const appealOfDelay = clock({
  id: 'delay-appeal',
  title: 'An appeal of a delay ends before the check is destroyed',
  cites: [cfr(28, '25.9(b)(1)(ii)'), cfr(28, '25.10'), cfr(28, '25.10(g)')],
  says: 'An appeal of a delay is advised after thirty days and is finished before the day on which the open check is destroyed, because no appeal keeps an open check longer; what outlasts it is what the person has consented in writing, before that day, to have kept in the voluntary appeal file.',
  since: '2004-07-20',
  decide: ({ contactDay }: { contactDay: string }) => {
    const { advisedFrom, finishBefore } = delayAppeal(Temporal.PlainDate.from(contactDay))
    return { advisedFrom: advisedFrom.toString(), finishBefore: finishBefore.toString() }
  },
  examples: [
    {
      name: 'a contact of 10 September',
      given: { contactDay: '2026-09-10' },
      expect: { advisedFrom: '2026-10-10', finishBefore: '2026-12-07' },
    },
    {
      name: 'over a leap day',
      given: { contactDay: '2028-01-31' },
      expect: { advisedFrom: '2028-03-01', finishBefore: '2028-04-28' },
    },
  ],
})
