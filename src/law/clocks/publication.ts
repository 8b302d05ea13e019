import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

/** 34 U.S.C. 40917(d): "days" without another word are calendar days, a weekend among them. */
const days = 3

/** When the name of a State or tribe that has come to comply is gone from everywhere it was published. */
export const nameRemovedBy = (complies: Temporal.PlainDate): Temporal.PlainDate => complies.add({ days })

export const publishedName = clock({
  id: 'published-name',
  title: 'Who complies again is no longer named after three days',
  cites: [usc(34, '40917(d)')],
  says: 'When a State or tribe that was named comes to comply, the record is corrected at once and the name is gone within three calendar days from wherever it was published.',
  since: '2018-03-23',
  decide: ({ complies }: { complies: string }) => ({
    correct: complies,
    removedBy: nameRemovedBy(Temporal.PlainDate.from(complies)).toString(),
  }),
  examples: [
    {
      name: 'on a Thursday: by Sunday, not by Tuesday',
      given: { complies: '2026-09-10' },
      expect: { correct: '2026-09-10', removedBy: '2026-09-13' },
    },
    {
      name: 'over a new year',
      given: { complies: '2026-12-30' },
      expect: { correct: '2026-12-30', removedBy: '2027-01-02' },
    },
  ],
})
