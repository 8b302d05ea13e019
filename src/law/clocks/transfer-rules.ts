import { cfr, usc } from '../cite.ts'
import { clock } from '../ruling.ts'
import type { State } from '../words.ts'
import { mayTransfer, type LastTold } from './default-transfer.ts'
import { officeDay, publishedRules, type DeclaredClosure } from './office-calendar.ts'
import { transferDate, underTwentyOneRule, type TransferDate } from './transfer-date.ts'
import { dateText } from './unknown.ts'

type Given = {
  state: State
  zone: string
  contact: string
  causeNoticedOn?: string
  declared?: readonly DeclaredClosure[]
}

const virginia = { state: 'VA', zone: 'America/New_York' } as const
const endless = {
  unknown:
    'fewer than 3 business days fall in the 90 days that follow: Epidemic: offices closed until further order by Executive Order 1',
} as const
/** Thursday 10 September 2026, ten in the morning: the regulation's own second example, in Virginia. */
const thursday = { ...virginia, contact: '2026-09-10T10:00-04:00' } as const
/** Friday 11 September 2026, nine in the morning: the regulation's first example. */
const friday = { ...virginia, contact: '2026-09-11T09:00-04:00' } as const
/** Offices closed by an order that names no end, as in the spring of 2020. */
const closedWithoutEnd = [
  {
    date: '2026-09-14',
    through: 'further-order',
    open: false,
    name: 'Epidemic',
    kind: 'proclamation',
    order: 'Executive Order 1',
  },
] as const

export const businessDay = clock({
  id: 'business-day',
  title: 'A business day is a day on which state offices are open',
  cites: [cfr(28, '25.2'), usc(18, '922(t)(1)(B)(ii)')],
  says: 'A business day is a whole day, from 12:01 a.m., on which state offices are open in the state where the transfer is to take place; part of a day closed does not remove it.',
  since: '1998-11-30',
  decide: ({ state, date, declared = [] }: { state: State; date: string; declared?: readonly DeclaredClosure[] }) => {
    const { open, because } = officeDay({ ...publishedRules(state), declared }, Temporal.PlainDate.from(date))
    return { open, because }
  },
  examples: [
    {
      name: 'an ordinary Monday',
      given: { state: 'VA', date: '2026-09-14' },
      expect: { open: true, because: 'state offices are open: no closure is known' },
    },
    {
      name: 'a holiday moved from a Saturday',
      given: { state: 'VA', date: '2026-07-03' },
      expect: { open: false, because: 'Independence Day, moved from Saturday 4 July' },
    },
    {
      name: 'a storm that closed the offices, by order',
      given: {
        state: 'VA',
        date: '2026-09-14',
        declared: [
          {
            date: '2026-09-14',
            open: false,
            name: 'Hurricane',
            kind: 'weather',
            order: 'the Governor’s order of 13 September',
          },
        ],
      },
      expect: { open: false, because: 'Hurricane: offices closed by the Governor’s order of 13 September' },
    },
  ],
})

export const threeBusinessDays = clock({
  id: 'three-business-days',
  title: 'Without an answer a transfer may follow after three business days',
  cites: [usc(18, '922(t)(1)(B)(ii)'), cfr(28, '25.2'), cfr(28, '25.6(c)(1)(iv)(B)')],
  says: 'A licensee told neither Proceed nor Denied may transfer from 12:01 a.m. of the day after the third business day, the day of the contact not counted.',
  since: '1998-11-30',
  answers: ['given', 'unknown'],
  decide: (given: Given) => plain(datesOf(given)),
  examples: [
    {
      name: 'offices closed until further order: no third business day, and so no day to give',
      given: { ...friday, declared: closedWithoutEnd },
      expect: { lastCounted: endless, earliestTransferAt: endless },
    },
    {
      name: 'contact on Friday: Monday, Tuesday and Wednesday count, and Thursday is the day',
      given: friday,
      expect: { lastCounted: '2026-09-16', earliestTransferAt: '2026-09-17T00:01:00-04:00[America/New_York]' },
    },
    {
      name: 'contact on Thursday: Friday, Monday and Tuesday count, and Wednesday is the day',
      given: thursday,
      expect: { lastCounted: '2026-09-15', earliestTransferAt: '2026-09-16T00:01:00-04:00[America/New_York]' },
    },
    {
      name: 'the day after the third need not be a business day',
      given: { ...virginia, contact: '2026-09-08T10:00-04:00' },
      expect: { lastCounted: '2026-09-11', earliestTransferAt: '2026-09-12T00:01:00-04:00[America/New_York]' },
    },
  ],
})

export const tenBusinessDays = clock({
  id: 'ten-business-days',
  title: 'Under 21, with cause to investigate, after ten business days',
  cites: [usc(18, '922(t)(1)(C)(iii)'), cfr(27, '478.102')],
  says: 'Where the transferee is under 21 and the licensee is told by the end of the third business day that there is cause to investigate a juvenile record, ten business days run from the same contact; a later notice extends nothing.',
  ...underTwentyOneRule,
  decide: (given: Given) => plain(datesOf({ ...given, under21: true })),
  examples: [
    {
      name: 'cause noticed on the third business day: the tenth is Thursday the 24th',
      given: { ...thursday, causeNoticedOn: '2026-09-15' },
      expect: { lastCounted: '2026-09-24', earliestTransferAt: '2026-09-25T00:01:00-04:00[America/New_York]' },
    },
    {
      name: 'cause noticed a day too late extends nothing',
      given: { ...thursday, causeNoticedOn: '2026-09-16' },
      expect: { lastCounted: '2026-09-15', earliestTransferAt: '2026-09-16T00:01:00-04:00[America/New_York]' },
    },
    {
      name: 'a contact on the last day of this rule, 30 September 2032, is held for cause',
      given: { ...virginia, contact: '2032-09-30T10:00-04:00', causeNoticedOn: '2032-10-04' },
      expect: { lastCounted: '2032-10-15', earliestTransferAt: '2032-10-16T00:01:00-04:00[America/New_York]' },
    },
    {
      name: 'a contact on the day after is not: three business days, whatever was noticed',
      given: { ...virginia, contact: '2032-10-01T10:00-04:00', causeNoticedOn: '2032-10-04' },
      expect: { lastCounted: '2032-10-06', earliestTransferAt: '2032-10-07T00:01:00-04:00[America/New_York]' },
    },
    {
      name: 'no notice: three business days, as for anyone',
      given: thursday,
      expect: { lastCounted: '2026-09-15', earliestTransferAt: '2026-09-16T00:01:00-04:00[America/New_York]' },
    },
  ],
})

export const defaultTransfer = clock({
  id: 'default-transfer',
  title: 'A Denied bars a transfer however late it comes; a period run out is not a Proceed',
  cites: [usc(18, '922(t)(1)(B)(ii)'), cfr(28, '25.6(c)(1)(iv)(B)'), cfr(27, '478.102')],
  says: 'A transfer without an answer is allowed only after the period has run out, within the thirty days, and as long as no Denied has come.',
  since: '1998-11-30',
  decide: ({ told, at, ...given }: Given & { told: LastTold; at: string }) =>
    mayTransfer(told, Temporal.Instant.from(at), given.zone, datesOf(given)).answer,
  answers: ['prohibits', 'allows', 'unresolved'],
  examples: [
    {
      name: 'offices closed until further order: nobody knows when it has run out',
      given: { ...friday, told: 'delayed', at: '2026-09-17T00:01-04:00', declared: closedWithoutEnd },
      expect: 'unresolved',
    },
    {
      name: 'a minute before it has run out',
      given: { ...friday, told: 'delayed', at: '2026-09-17T00:00-04:00' },
      expect: 'prohibits',
    },
    {
      name: 'the minute it has run out',
      given: { ...friday, told: 'delayed', at: '2026-09-17T00:01-04:00' },
      expect: 'allows',
    },
    {
      name: 'Denied after it has run out, before the firearm is handed over',
      given: { ...friday, told: 'denied', at: '2026-09-17T10:00-04:00' },
      expect: 'prohibits',
    },
    {
      name: 'on the thirty-first day a Proceed is of no use',
      given: { ...friday, told: 'proceed', at: '2026-10-12T09:00-04:00' },
      expect: 'prohibits',
    },
  ],
})

function datesOf({
  state,
  zone,
  contact,
  causeNoticedOn,
  under21 = false,
  declared = [],
}: Given & { under21?: boolean }): TransferDate {
  return transferDate({
    contact: Temporal.Instant.from(contact),
    zone,
    calendar: { ...publishedRules(state), declared },
    under21,
    ...(causeNoticedOn !== undefined && { causeNoticedOn: Temporal.PlainDate.from(causeNoticedOn) }),
  })
}

const plain = ({ thirdBusinessDay, tenthBusinessDay = thirdBusinessDay, earliestTransferAt }: TransferDate) => ({
  lastCounted: dateText(tenthBusinessDay),
  earliestTransferAt: dateText(earliestTransferAt),
})
