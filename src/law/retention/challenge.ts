import { cfr } from '../cite.ts'
import { retentionRule } from '../ruling.ts'

type Kept = Readonly<{ check: 'denied' | 'told-overturned' | 'eighty-eighth-day' | 'archived' }>

/** What is left of a challenge, by what has become of its check. */
const left = {
  denied: { said: 'sealed', life: 'kept' },
  // Who it was about goes within a day of the telling, and everything that the person said under the same key.
  'told-overturned': { said: 'destroyed', life: 'kept' },
  'eighty-eighth-day': { said: 'destroyed', life: 'destroyed' },
  archived: { said: 'archived', life: 'archived' },
} as const satisfies Record<Kept['check'], object>

export const challengeRecord = retentionRule({
  id: 'challenge-record',
  title: 'A challenge is kept as long as its check, and no longer',
  cites: [cfr(28, '25.9(b)(1)'), cfr(28, '25.10')],
  says: 'What a person says in a challenge is sealed with the check and goes with who the check is about; that there was a challenge, and what it came to, goes with the record of a check that was overturned or only delayed, of which nothing but number and date is left, and stands with a denial that stands.',
  since: '2004-07-20',
  decide: ({ check }: Kept) => left[check],
  examples: [
    { name: 'the denial stands', given: { check: 'denied' }, expect: { said: 'sealed', life: 'kept' } },
    {
      name: 'overturned, and the person was told',
      given: { check: 'told-overturned' },
      expect: { said: 'destroyed', life: 'kept' },
    },
    {
      name: 'the eighty-eighth day of an overturned or a delayed check',
      given: { check: 'eighty-eighth-day' },
      expect: { said: 'destroyed', life: 'destroyed' },
    },
    {
      name: 'ten years after the denial',
      given: { check: 'archived' },
      expect: { said: 'archived', life: 'archived' },
    },
  ],
})
