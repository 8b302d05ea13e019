import { cfr, order, usc } from '../cite.ts'
import { parseDate } from '../numbers.ts'
import { purposeRule } from '../ruling.ts'

/** What the regulation makes of a thing that could be asked about a transferee. */
export const descriptorRanks = ['mandatory', 'optional', 'after-first-query', 'not-taken'] as const
export type DescriptorRank = (typeof descriptorRanks)[number]

/**
 * 28 CFR 25.7(a)-(b). A Social Security number is one of the numbers that may be given, and is required by nothing. Of the
 * firearm its kind alone is taken: that it has no make, model or number here keeps this from being a register of owners.
 */
export const descriptors = {
  name: 'mandatory',
  sex: 'mandatory',
  race: 'mandatory',
  born: 'mandatory',
  state: 'mandatory',
  ssn: 'optional',
  numbers: 'optional',
  upin: 'optional',
  citizenships: 'optional',
  alienNumber: 'optional',
  address: 'optional',
  heightInches: 'after-first-query',
  weightPounds: 'after-first-query',
  eyes: 'after-first-query',
  hair: 'after-first-query',
  birthplace: 'after-first-query',
  make: 'not-taken',
  model: 'not-taken',
  serialNumber: 'not-taken',
} as const satisfies Record<string, DescriptorRank>

export type Descriptor = keyof typeof descriptors
export const descriptorNames = Object.keys(descriptors) as readonly Descriptor[]
export const mandatory = descriptorNames.filter(name => descriptors[name] === 'mandatory')

/** What is missing of the five. A date of birth is complete when it names a day that exists. */
export const missingOf = (sent: Readonly<Record<string, string>>): readonly Descriptor[] =>
  mandatory.filter(name => {
    const value = sent[name] ?? ''
    return name === 'born' ? parseDate(value) === undefined : value.trim() === ''
  })

const five = { name: 'Sample, Ann', sex: 'F', race: 'W', born: '1981-04-17', state: 'TX' } as const

export const fiveDescriptors = purposeRule({
  id: 'five-descriptors',
  title: 'Name, sex, race, complete date of birth, state of residence',
  cites: [cfr(28, '25.7(a)')],
  says: 'An inquiry without one of the five descriptors, or with a date of birth that lacks its year, month or day, is refused before it has a number, and no other thing about the transferee is a condition.',
  since: '1998-11-30',
  answers: ['asked', 'refused'],
  decide: (sent: Readonly<Record<string, string>>) => {
    const missing = missingOf(sent)
    return missing.length === 0 ? { answer: 'asked' } : { answer: 'refused', missing }
  },
  examples: [
    { name: 'the five and nothing more', given: five, expect: { answer: 'asked' } },
    {
      name: 'a year of birth alone',
      given: { ...five, born: '1981' },
      expect: { answer: 'refused', missing: ['born'] },
    },
    {
      name: 'a day that does not exist',
      given: { ...five, born: '1981-02-30' },
      expect: { answer: 'refused', missing: ['born'] },
    },
    {
      name: 'no race and no state',
      given: { name: 'Sample, Ann', sex: 'F', born: '1981-04-17' },
      expect: { answer: 'refused', missing: ['race', 'state'] },
    },
    {
      name: 'a Social Security number stands for none of them',
      given: { ssn: '900000001', sex: 'F', race: 'W', born: '1981-04-17', state: 'TX' },
      expect: { answer: 'refused', missing: ['name'] },
    },
  ],
})

export const otherDescriptors = purposeRule({
  id: 'other-descriptors',
  title: 'What helps, what is asked later, and what is never taken',
  cites: [cfr(28, '25.7(b)'), cfr(28, '25.8(f)')],
  says: 'A Social Security or other number may be given, size, colors and birthplace are asked for when the first query leaves a doubt, and neither make, model nor serial number of the firearm is taken.',
  since: '1998-11-30',
  answers: descriptorRanks,
  decide: ({ descriptor }: { descriptor: Descriptor }) => descriptors[descriptor],
  examples: [
    { name: 'the race', given: { descriptor: 'race' }, expect: 'mandatory' },
    { name: 'the Social Security number', given: { descriptor: 'ssn' }, expect: 'optional' },
    { name: 'the address', given: { descriptor: 'address' }, expect: 'optional' },
    { name: 'the place of birth', given: { descriptor: 'birthplace' }, expect: 'after-first-query' },
    { name: 'the serial number of the firearm', given: { descriptor: 'serialNumber' }, expect: 'not-taken' },
  ],
})

type Stage = { response?: 'proceed' | 'delayed' | 'denied'; under21: boolean; given: boolean; on: string }

/** Practice of the Operations Center: from which contact on the address is asked. Part 25 does not ask for it yet. */
const addressAskedSince = { delayedOrDenied: '2022-09-26', under21: '2022-11-14' } as const

export const address = purposeRule({
  id: 'address-asked',
  title: 'The address is asked for, and nothing waits for it',
  cites: [usc(34, '40901(l)(1)'), usc(18, '925B'), order('FBI practice since Sept. 26 and Nov. 14, 2022')],
  says: 'The address of a transferee is asked for under 21 and where the answer is Delayed or Denied, to know which authority to reach; without it no inquiry is refused and no answer or clock changes.',
  since: '2022-09-26',
  answers: ['asked', 'not-asked'],
  decide: ({ response, under21, given, on }: Stage) => {
    if (given || response === 'proceed') return 'not-asked'
    if (under21 && on >= addressAskedSince.under21) return 'asked'
    return response !== undefined && on >= addressAskedSince.delayedOrDenied ? 'asked' : 'not-asked'
  },
  examples: [
    {
      name: 'Delayed, and no address yet',
      given: { response: 'delayed', under21: false, given: false, on: '2026-09-11' },
      expect: 'asked',
    },
    {
      name: 'under 21, before any answer',
      given: { under21: true, given: false, on: '2026-09-11' },
      expect: 'asked',
    },
    {
      name: 'at 21 or over, before any answer',
      given: { under21: false, given: false, on: '2026-09-11' },
      expect: 'not-asked',
    },
    {
      name: 'Proceed: there is nobody to reach',
      given: { response: 'proceed', under21: true, given: false, on: '2026-09-11' },
      expect: 'not-asked',
    },
    {
      name: 'it was given',
      given: { response: 'denied', under21: false, given: true, on: '2026-09-11' },
      expect: 'not-asked',
    },
  ],
})
