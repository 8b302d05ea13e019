import { cfr, order } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/** As NCIC has its records validated, which the law does not ask of the Indices by a number of days: soon after entry, then yearly. */
const firstAfter = { days: 90 } as const
const thenEvery = { years: 1 } as const
/** An entry with a last day is looked at once more while there is still time to extend it. */
const beforeItEnds = { days: 30 } as const

export type ToValidate = Readonly<{ entered: string; validated?: string; expires?: string }>

/** By which day two people of its agency next say that an entry is still accurate, complete and active. */
export function validateBy({ entered, validated, expires }: ToValidate): string {
  const cycle =
    validated === undefined
      ? Temporal.PlainDate.from(entered).add(firstAfter)
      : Temporal.PlainDate.from(validated).add(thenEvery)
  const last = expires === undefined ? undefined : Temporal.PlainDate.from(expires).subtract(beforeItEnds)
  const looked = Temporal.PlainDate.from(validated ?? entered)
  const isSooner = last !== undefined && isAfter(last, looked) && isAfter(cycle, last)
  return (isSooner ? last : cycle).toString()
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0

export const entryValidation = contributionRule({
  id: 'entry-validation',
  title: 'An entry is validated after ninety days and then every year',
  cites: [
    cfr(28, '25.5(b)'),
    cfr(28, '25.5(a)'),
    order('NCIC Operating Manual, validation of records, as commonly known in 2026'),
  ],
  says: 'Two people of the agency say after ninety days and then every year, and thirty days before its last day, that an entry is still accurate, complete and active; the law gives no removal for want of it, so an entry that is overdue is counted and stays.',
  since: '1998-11-30',
  decide: (entry: { entered: string; validated?: string; expires?: string }) => ({ validateBy: validateBy(entry) }),
  examples: [
    { name: 'entered in March', given: { entered: '2026-03-02' }, expect: { validateBy: '2026-05-31' } },
    {
      name: 'validated at the end of May',
      given: { entered: '2026-03-02', validated: '2026-05-29' },
      expect: { validateBy: '2027-05-29' },
    },
    {
      name: 'an order that ends in April is looked at in March',
      given: { entered: '2026-03-02', expires: '2026-04-30' },
      expect: { validateBy: '2026-03-31' },
    },
    {
      name: 'an order of two weeks: there is no month before its end',
      given: { entered: '2026-03-02', expires: '2026-03-16' },
      expect: { validateBy: '2026-05-31' },
    },
    {
      name: 'an order looked at within the month before its end',
      given: { entered: '2026-03-02', validated: '2026-04-05', expires: '2026-04-30' },
      expect: { validateBy: '2027-04-05' },
    },
  ],
})
