import type { Unknown } from '../clocks/unknown.ts'
import { usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'
import type { Period } from '../states/transfer-law.ts'
import type { Zone } from '../words.ts'

type Due = Readonly<{ toldAt: string; zone: Zone; within?: Period | null }>

/** A day as a day, hours as a moment; where nothing is said it is the day of the Denied itself. */
export function reportDue({ toldAt, zone, within }: Due): string | Unknown {
  const told = Temporal.Instant.from(toldAt).toZonedDateTimeISO(zone)
  if (within === undefined || within === null) return told.toPlainDate().toString()
  if ('days' in within) return told.toPlainDate().add(within).toString()
  if ('hours' in within) return told.add(within).round('second').toString()
  return { unknown: `${within.businessDays} business days, and the state does not say whose` }
}

export const licenseeReportDue = noticeRule({
  id: 'licensee-report-due',
  title: 'By when a licensee reports a denial where its state has it do so',
  cites: [usc(18, '927')],
  says: 'Days are counted from the day on which the licensee was told Denied, on the clock of its premises, and hours from that moment; where the state names no time it is that day.',
  since: '2017-07-23',
  answers: ['given', 'unknown'],
  decide: (due: Due) => ({ by: reportDue(due) }),
  examples: [
    {
      name: 'within five days, told in the evening',
      given: { toldAt: '2023-06-02T04:30:00Z', zone: 'America/Los_Angeles', within: { days: 5 } },
      expect: { by: '2023-06-06' },
    },
    {
      name: 'within twenty-four hours',
      given: { toldAt: '2023-06-01T16:00:00Z', zone: 'America/Los_Angeles', within: { hours: 24 } },
      expect: { by: '2023-06-02T09:00:00-07:00[America/Los_Angeles]' },
    },
    {
      name: 'no time is named',
      given: { toldAt: '2023-06-01T16:00:00Z', zone: 'America/Los_Angeles' },
      expect: { by: '2023-06-01' },
    },
    {
      name: 'business days of nobody knows whom',
      given: { toldAt: '2023-06-01T16:00:00Z', zone: 'America/Los_Angeles', within: { businessDays: 3 } },
      expect: { by: { unknown: '3 business days, and the state does not say whose' } },
    },
  ],
})
