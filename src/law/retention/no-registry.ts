import { cfr, usc } from '../cite.ts'
import { retentionRule } from '../ruling.ts'

/** By what records of the system may be selected. What is not in the table is not a way to select. */
const selections = {
  ntn: 'one check, by its number',
  day: 'a day or a month',
  month: 'a day or a month',
  state: 'a state or an agency',
  agency: 'a state or an agency',
  ffl: 'the checks of one licensee, for its own view and for an audit of it',
  'prohibited-person': 'persons who are prohibited from receiving a firearm',
} as const

/**
 * 34 U.S.C. 40901(i) and 28 CFR 25.9(b)(3): no registry of firearms, of their owners, or of transactions and dispositions, except
 * of persons who are prohibited. A way to ask by firearm or by owner would be one, whoever promised not to use it.
 */
export const maySelectBy = (key: string): boolean => Object.hasOwn(selections, key)

export const noRegistry = retentionRule({
  id: 'no-registry',
  title: 'Nothing that the system keeps is a registry of firearms or of their owners',
  cites: [usc(34, '40901(i)'), cfr(28, '25.9(b)(3)'), cfr(28, '25.9(b)(2)')],
  says: 'Records are selected by number, time, state, agency or licensee, and persons only where they are prohibited, so that no registry of firearms, owners, transactions or dispositions can be made of them, nor any be required elsewhere.',
  since: '1998-11-30',
  answers: ['allowed', 'forbidden'],
  decide: ({ by }: { by: string }) => (maySelectBy(by) ? 'allowed' : 'forbidden'),
  examples: [
    { name: 'the checks of a month', given: { by: 'month' }, expect: 'allowed' },
    { name: 'the prohibited persons of the Indices', given: { by: 'prohibited-person' }, expect: 'allowed' },
    { name: 'who received a kind of firearm', given: { by: 'firearm' }, expect: 'forbidden' },
    { name: 'what a person has received', given: { by: 'transferee' }, expect: 'forbidden' },
    { name: 'who lives at an address', given: { by: 'address' }, expect: 'forbidden' },
  ],
})
