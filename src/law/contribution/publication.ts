import { usc } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/** Whether a state or tribe is in substantial compliance with its plan, by the last fiscal year that was decided. */
type Compliance = Readonly<{
  compliant: boolean
  published: boolean
  /** What is missing, and how much of it. */
  reasons: readonly string[]
}>
type Publish =
  | Readonly<{ answer: 'publish' | 'stays-published'; reasons: readonly string[] }>
  | Readonly<{ answer: 'correct-at-once-and-remove-within-3-days' | 'nothing' }>
  | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

function published({ compliant, published: is, reasons }: Compliance): Publish {
  if (compliant) return { answer: is ? 'correct-at-once-and-remove-within-3-days' : 'nothing' }
  if (reasons.length === 0)
    return { answer: 'unresolved', missing: ['what types of records are missing, and how many'] }
  return { answer: is ? 'stays-published' : 'publish', reasons }
}

/** The days of the removal are calendar days, which is the harder reading. */
export const publishedNoncompliance = contributionRule({
  id: 'published-noncompliance',
  title: 'Who does not comply is published, and taken off within three days of complying',
  cites: [usc(34, '40917(c)-(d)')],
  says: 'At the end of each fiscal year the Attorney General decides who complies with its plan and publishes who does not, with the types and amounts of records that are missing; once it complies that is corrected at once and removed within three days wherever it was published.',
  since: '2018-03-23',
  answers: [
    ...(['publish', 'stays-published', 'correct-at-once-and-remove-within-3-days'] as const),
    ...(['nothing', 'unresolved'] as const),
  ],
  decide: published,
  examples: [
    {
      name: 'short of protection orders',
      given: { compliant: false, published: false, reasons: ['category v: 4,000 of 10,000'] },
      expect: { answer: 'publish', reasons: ['category v: 4,000 of 10,000'] },
    },
    {
      name: 'still short',
      given: { compliant: false, published: true, reasons: ['category v: 1,000 of 10,000'] },
      expect: { answer: 'stays-published', reasons: ['category v: 1,000 of 10,000'] },
    },
    {
      name: 'complies since yesterday',
      given: { compliant: true, published: true, reasons: [] },
      expect: { answer: 'correct-at-once-and-remove-within-3-days' },
    },
    { name: 'complies', given: { compliant: true, published: false, reasons: [] }, expect: { answer: 'nothing' } },
    {
      name: 'nobody said what is missing',
      given: { compliant: false, published: false, reasons: [] },
      expect: { answer: 'unresolved', missing: ['what types of records are missing, and how many'] },
    },
  ],
})
