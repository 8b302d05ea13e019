import { usc } from '../cite.ts'
import { whole } from '../contents.ts'
import { noticeRule } from '../ruling.ts'

/** 18 U.S.C. 925C(1)(A)-(G), each by category of prohibited persons and by federal judicial district; (2) the notices. */
const counted = [
  ...(['denials', 'referred-to-atf', 'found-not-prohibited-by-atf', 'overturned-on-appeal'] as const),
  ...(['investigations-opened', 'persons-charged', 'convictions', 'notices'] as const),
  // What would have been told but for an exception. The text points to a paragraph that has none; (b) and (d) have.
  'notices-but-for-an-exception',
] as const
const by = ['judicial-district', 'category'] as const
/** Ours, so that a reader knows whether the count of notices holds those of what a state denied. */
const said = ['whether-poc-denials-are-told'] as const
const everything = [...counted, ...by, ...said]

export const denialReport = noticeRule({
  id: 'denial-report',
  title: 'What Congress is told each year about denials',
  cites: [usc(18, '925C')],
  says: 'The yearly report counts, for each federal judicial district and category, the denials, those referred, found not prohibited, overturned, investigated, charged and convicted, and the notices to police, and those that an exception kept back.',
  since: '2022-03-15',
  answers: ['complete', 'incomplete'],
  decide: ({ parts }: { parts: readonly string[] }) => whole(parts, everything),
  examples: [
    { name: 'everything', given: { parts: everything }, expect: { answer: 'complete' } },
    {
      name: 'national totals only',
      given: { parts: everything.filter(part => part !== 'judicial-district') },
      expect: { answer: 'incomplete', missing: ['judicial-district'] },
    },
    {
      name: 'without what was overturned',
      given: { parts: everything.filter(part => part !== 'overturned-on-appeal') },
      expect: { answer: 'incomplete', missing: ['overturned-on-appeal'] },
    },
  ],
})
