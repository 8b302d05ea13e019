import { usc } from '../cite.ts'
import { governs } from '../rule.ts'
import { clock } from '../ruling.ts'
import { underTwentyOneRule } from './transfer-date.ts'

/**
 * Age in full years on a legal day. Compared by month and day, so that who is born on 29 February comes of age, in a
 * year without one, on 1 March: the later day, which keeps the longer protection.
 */
export function ageOn(born: Temporal.PlainDate, on: Temporal.PlainDate): number {
  const beforeBirthday = on.month < born.month || (on.month === born.month && on.day < born.day)
  return on.year - born.year - (beforeBirthday ? 1 : 0)
}

/** 18 U.S.C. 922(t)(1)(C): asked of the day of contact on the premises' clock. A hold is kept over a birthday. */
export const isUnder21 = (born: Temporal.PlainDate, on: Temporal.PlainDate): boolean => ageOn(born, on) < 21

/**
 * 34 U.S.C. 40901(l)(1): whether the three bodies are asked and the check waits for them. A contact before or after the days that
 * the rule governs is of a person like any other, however young.
 */
export const isHeldUnder21 = (born: Temporal.PlainDate, contactDay: Temporal.PlainDate): boolean =>
  isUnder21(born, contactDay) && governs(underTwentyOneRule, contactDay.toString())

/** 18 U.S.C. 922(b)(1): a licensee may sell no firearm to a person who is under eighteen. */
export const isUnder18 = (born: Temporal.PlainDate, on: Temporal.PlainDate): boolean => ageOn(born, on) < 18

export const ageAtContact = clock({
  id: 'age-at-contact',
  title: 'Age is measured on the day of the contact',
  cites: [usc(18, '922(t)(1)(C)'), usc(18, '922(b)(1)')],
  says: 'Age is counted in full years on the civil day of the contact at the premises; a birthday on 29 February falls on 1 March in other years.',
  since: '1998-11-30',
  decide: ({ born, contactDay }: { born: string; contactDay: string }) => {
    const [from, to] = [Temporal.PlainDate.from(born), Temporal.PlainDate.from(contactDay)]
    return { age: ageOn(from, to), under21: isUnder21(from, to), under18: isUnder18(from, to) }
  },
  examples: [
    {
      name: 'the day before the twenty-first birthday is under 21',
      given: { born: '2005-09-12', contactDay: '2026-09-11' },
      expect: { age: 20, under21: true, under18: false },
    },
    {
      name: 'the twenty-first birthday itself is not',
      given: { born: '2005-09-11', contactDay: '2026-09-11' },
      expect: { age: 21, under21: false, under18: false },
    },
    {
      name: 'born on 29 February: still under 21 on 28 February of a year without a 29th',
      given: { born: '2004-02-29', contactDay: '2025-02-28' },
      expect: { age: 20, under21: true, under18: false },
    },
    {
      name: 'born on 29 February: 21 on 1 March',
      given: { born: '2004-02-29', contactDay: '2025-03-01' },
      expect: { age: 21, under21: false, under18: false },
    },
  ],
})
