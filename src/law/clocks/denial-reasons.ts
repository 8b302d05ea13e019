import { cfr, usc } from '../cite.ts'
import { clock } from '../ruling.ts'
import type { State } from '../words.ts'
import { owedWithin } from './business-days.ts'
import { publishedRules, type DeclaredClosure, type OfficeCalendar } from './office-calendar.ts'
import { dateText, type Unknown } from './unknown.ts'

const businessDays = 5

/**
 * The last day on which a denied person may be sent the reasons, by the offices of the state where the firearm was to be
 * transferred: 25.2 knows no other business day. The regulation counts from receipt of the request and the statute from its date;
 * the date comes first, so it decides.
 */
export const reasonsDueBy = (
  request: Readonly<{ dated: Temporal.PlainDate; received: Temporal.PlainDate }>,
  calendar: OfficeCalendar,
): Temporal.PlainDate | Unknown => {
  const isEarlier = Temporal.PlainDate.compare(request.dated, request.received) < 0
  return owedWithin(businessDays, isEarlier ? request.dated : request.received, calendar)
}

type Given = { state: State; dated: string; received: string; declared?: readonly DeclaredClosure[] }

export const denialReasons = clock({
  id: 'denial-reasons',
  title: 'A denied person has the reasons within five business days',
  cites: [usc(34, '40901(f)'), cfr(28, '25.10(b)')],
  says: 'The reasons for a denial are sent in writing within five business days, counted by the state of the sale, after the earlier of the date and the receipt of the request.',
  since: '1998-11-30',
  answers: ['given', 'unknown'],
  decide: ({ state, dated, received, declared = [] }: Given) => ({
    dueBy: dateText(
      reasonsDueBy(
        { dated: Temporal.PlainDate.from(dated), received: Temporal.PlainDate.from(received) },
        { ...publishedRules(state), declared },
      ),
    ),
  }),
  examples: [
    {
      name: 'asked and received on a Thursday: the day of the request is not counted',
      given: { state: 'VA', dated: '2026-09-10', received: '2026-09-10' },
      expect: { dueBy: '2026-09-17' },
    },
    {
      name: 'a letter four days in the mail has used up days of ours',
      given: { state: 'VA', dated: '2026-09-10', received: '2026-09-14' },
      expect: { dueBy: '2026-09-17' },
    },
    {
      name: 'a letter dated ahead of its arrival gains us nothing',
      given: { state: 'VA', dated: '2026-09-21', received: '2026-09-10' },
      expect: { dueBy: '2026-09-17' },
    },
    {
      name: 'offices of the sale state closed for Thanksgiving and the day after',
      given: { state: 'VA', dated: '2026-11-24', received: '2026-11-24' },
      expect: { dueBy: '2026-12-03' },
    },
    {
      name: 'a closure that no source confirms is no excuse: it counts',
      given: { state: 'PA', dated: '2026-10-09', received: '2026-10-09' },
      expect: { dueBy: '2026-10-16' },
    },
    {
      name: 'offices closed until further order: no day can be given, and the reasons are sent all the same',
      given: {
        state: 'VA',
        dated: '2026-09-10',
        received: '2026-09-10',
        declared: [
          {
            date: '2026-09-11',
            through: 'further-order',
            open: false,
            name: 'Flood',
            kind: 'weather',
            order: 'Executive Order 3',
          },
        ],
      },
      expect: {
        dueBy: {
          unknown:
            'fewer than 5 business days fall in the 90 days that follow: Flood: offices closed until further order by Executive Order 3',
        },
      },
    },
  ],
})
