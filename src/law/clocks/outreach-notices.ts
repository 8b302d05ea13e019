import { usc } from '../cite.ts'
import { governs } from '../rule.ts'
import { clock } from '../ruling.ts'
import type { State } from '../words.ts'
import { owedWithin } from './business-days.ts'
import { publishedRules, type DeclaredClosure, type OfficeCalendar } from './office-calendar.ts'
import { underTwentyOneRule } from './transfer-date.ts'
import { dateText, type Unknown } from './unknown.ts'

/** By the end of which days the system has told a licensee about a transferee under 21. */
export type OutreachNotices = Readonly<{
  /** Whether there is cause to investigate further. */
  cause: Temporal.PlainDate | Unknown
  /** Whether the transfer would violate the law, where there was cause. */
  final: Temporal.PlainDate | Unknown
}>

const businessDays = { cause: 3, final: 10 } as const

/**
 * 34 U.S.C. 40901(l)(2)-(3): both are owed as soon as possible, and at most so many business days after the contact. Undefined
 * where the rule does not govern the contact. A closure in doubt counts open here, because the notice may not come too late.
 */
export function outreachNoticesBy(
  contactDay: Temporal.PlainDate,
  calendar: OfficeCalendar,
): OutreachNotices | undefined {
  if (!governs(underTwentyOneRule, contactDay.toString())) return undefined
  return {
    cause: owedWithin(businessDays.cause, contactDay, calendar),
    final: owedWithin(businessDays.final, contactDay, calendar),
  }
}

type Given = { state: State; contactDay: string; declared?: readonly DeclaredClosure[] }

const none = {
  answer: 'none',
  because: 'the rule about transferees under 21 does not govern the day of the contact',
} as const
const endless = [
  { date: '2026-09-11', through: 'further-order', open: false, name: 'Flood', kind: 'weather', order: 'order 3' },
] as const
const because = (wanted: number) => ({
  unknown: `fewer than ${wanted} business days fall in the 90 days that follow: Flood: offices closed until further order by order 3`,
})

export const outreachNotices = clock({
  id: 'under-21-notices',
  title: 'Under 21 the licensee is told of cause within three business days, and finally within ten',
  cites: [usc(34, '40901(l)(2)-(3)')],
  says: 'About a transferee under 21 the system says within three business days of the contact whether there is cause to investigate a juvenile record, and within ten of the same contact what came of it.',
  ...underTwentyOneRule,
  answers: ['given', 'none', 'unknown'],
  decide: ({ state, contactDay, declared = [] }: Given) => {
    const by = outreachNoticesBy(Temporal.PlainDate.from(contactDay), { ...publishedRules(state), declared })
    return by === undefined ? none : { causeBy: dateText(by.cause), finalBy: dateText(by.final) }
  },
  examples: [
    {
      name: 'contact on Thursday 10 September: by Tuesday the 15th, and by Thursday the 24th',
      given: { state: 'VA', contactDay: '2026-09-10' },
      expect: { causeBy: '2026-09-15', finalBy: '2026-09-24' },
    },
    {
      name: 'a closure that no source confirms gives us no day more',
      given: { state: 'PA', contactDay: '2026-10-08' },
      expect: { causeBy: '2026-10-13', finalBy: '2026-10-22' },
    },
    {
      name: 'the last contact that the rule governs',
      given: { state: 'VA', contactDay: '2032-09-30' },
      expect: { causeBy: '2032-10-05', finalBy: '2032-10-15' },
    },
    { name: 'the first that it does not', given: { state: 'VA', contactDay: '2032-10-01' }, expect: none },
    { name: 'before there was such a rule', given: { state: 'VA', contactDay: '2022-06-24' }, expect: none },
    {
      name: 'offices closed until further order: no last day can be named',
      given: { state: 'VA', contactDay: '2026-09-10', declared: endless },
      expect: { causeBy: because(3), finalBy: because(10) },
    },
  ],
})
