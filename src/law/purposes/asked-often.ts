import { cfr } from '../cite.ts'
import type { Policies } from '../policies.ts'
import { purposeRule } from '../ruling.ts'
import type { OftenGround } from '../words.ts'

type Often = Policies['same-person-asked-often']

/** From so many on; undefined where the agency has nobody look. */
export const oftenFrom = (policy: Often): number | undefined => ({ three: 3, five: 5, off: undefined })[policy]

/** How many licensees and agencies asked about one person in a day, and the most that any one of them did. */
export type Askers = Readonly<{ askers: number; mostByOne: number }>

/** Why a person should look at it, or undefined. Many that ask weigh more than one that asks again, which a mistyped line explains. */
export function askedOften({ askers, mostByOne }: Askers, policy: Often): OftenGround | undefined {
  const from = oftenFrom(policy) ?? Infinity
  if (askers >= from) return 'by-many'
  return mostByOne >= from ? 'by-one' : undefined
}

type Given = { askers: number; mostByOne: number; policy: Often }

export const samePersonAskedOften = purposeRule({
  id: 'same-person-asked-often',
  title: 'One person asked about again and again in a day',
  cites: [cfr(28, '25.9(b)(2)(i)'), cfr(28, '25.11(b)')],
  says: 'A person about whom three licensees or agencies ask in a day, or one of them three times, may be asked about for what may not be asked for: the checks are put before an auditor while they stand, each is answered like any other, and nothing of it is kept longer than who they are about.',
  since: '2004-07-20',
  answers: ['by-many', 'by-one', 'nothing'],
  decide: ({ policy, ...counted }: Given) => askedOften(counted, policy) ?? 'nothing',
  examples: [
    { name: 'three licensees', given: { askers: 3, mostByOne: 1, policy: 'three' }, expect: 'by-many' },
    { name: 'one licensee, three times', given: { askers: 1, mostByOne: 3, policy: 'three' }, expect: 'by-one' },
    {
      name: 'two licensees, one of them twice',
      given: { askers: 2, mostByOne: 2, policy: 'three' },
      expect: 'nothing',
    },
    {
      name: 'four licensees, where five are too many',
      given: { askers: 4, mostByOne: 1, policy: 'five' },
      expect: 'nothing',
    },
    { name: 'where nobody is to look', given: { askers: 9, mostByOne: 9, policy: 'off' }, expect: 'nothing' },
  ],
})
