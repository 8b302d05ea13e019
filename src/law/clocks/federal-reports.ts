import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

/**
 * By when an agency with relevant records gives again. "Not less often than quarterly" can mean once in each quarter of a year or
 * never a quarter apart; three months after the last time keeps both.
 */
export const nextQuarterlyBy = (last: Temporal.PlainDate): Temporal.PlainDate => last.add({ months: 3 })

export const quarterlyRecords = clock({
  id: 'quarterly-records',
  title: 'Federal agencies give relevant records every quarter',
  cites: [usc(34, '40901(e)(1)(C)'), usc(34, '40911(b)(1)')],
  says: 'A federal agency that has records showing that somebody is barred gives what is pertinent at least every quarter, and the Department of Homeland Security brings its own up to date as often.',
  since: '2008-01-08',
  decide: ({ last }: { last: string }) => ({ dueBy: nextQuarterlyBy(Temporal.PlainDate.from(last)).toString() }),
  examples: [
    { name: 'given in mid January', given: { last: '2026-01-15' }, expect: { dueBy: '2026-04-15' } },
    {
      name: 'given on the last day of a quarter: by the last of the next, not half a year apart',
      given: { last: '2026-12-31' },
      expect: { dueBy: '2027-03-31' },
    },
    {
      name: 'the end of a month that has no such day',
      given: { last: '2026-11-30' },
      expect: { dueBy: '2027-02-28' },
    },
  ],
})

export type HalfYear = Readonly<{ from: Temporal.PlainDate; through: Temporal.PlainDate; dueBy: Temporal.PlainDate }>

/** The half year that a day falls in, and by when the head of an agency certifies for it. */
export function certificationOf({ year, month }: Temporal.PlainDate): HalfYear {
  const on = (years: number, text: string) => Temporal.PlainDate.from(`${year + years}-${text}`)
  return month <= 6
    ? { from: on(0, '01-01'), through: on(0, '06-30'), dueBy: on(0, '07-31') }
    : { from: on(0, '07-01'), through: on(0, '12-31'), dueBy: on(1, '01-31') }
}

export const semiannualCertification = clock({
  id: 'semiannual-certification',
  title: 'Federal agencies certify twice a year',
  cites: [usc(34, '40901(e)(1)(F)')],
  says: 'The head of a federal agency certifies by July 31 for January to June and by January 31 for the July to December before, for all relevant records whether or not they were sent.',
  since: '2018-03-23',
  decide: ({ day }: { day: string }) => {
    const { from, through, dueBy } = certificationOf(Temporal.PlainDate.from(day))
    return { from: from.toString(), through: through.toString(), dueBy: dueBy.toString() }
  },
  examples: [
    {
      name: 'what was recorded on 30 June is certified in July',
      given: { day: '2026-06-30' },
      expect: { from: '2026-01-01', through: '2026-06-30', dueBy: '2026-07-31' },
    },
    {
      name: 'what was recorded on 1 July is certified in January of the next year',
      given: { day: '2026-07-01' },
      expect: { from: '2026-07-01', through: '2026-12-31', dueBy: '2027-01-31' },
    },
    {
      name: 'July 31 itself, the day on which one is due, belongs to the next',
      given: { day: '2026-07-31' },
      expect: { from: '2026-07-01', through: '2026-12-31', dueBy: '2027-01-31' },
    },
  ],
})
