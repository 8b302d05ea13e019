import { acted, functions, notSoftware, rules, type Requirements } from './requirement.ts'

const dates = 'scenarios/27-cfr-478.102-dates-of-a-check.test.ts'
const under21 = 'scenarios/18-usc-922t1c-under-21.test.ts'
const contact = 'scenarios/18-usc-922t-contact.test.ts'

export const timing: Requirements = {
  'TIM-01': {
    asks: 'A business day is one on which state offices are open where the transfer is to take place',
    ruled: rules('business-day'),
    acted: acted('search/assign.ts', dates),
  },
  'TIM-02': {
    asks: 'The day of the contact does not count, whatever the hour',
    ruled: rules('three-business-days'),
    acted: acted('search/assign.ts', dates),
  },
  'TIM-03': {
    asks: 'The worked example: asked on Friday at nine, a transfer may follow on Thursday at 12:01 a.m.',
    ruled: rules('three-business-days'),
    acted: acted('search/assign.ts', dates),
  },
  'TIM-04': {
    asks: 'ATF’s first example: asked on Thursday, a transfer may follow on Wednesday',
    ruled: rules('three-business-days'),
    acted: acted('search/assign.ts', dates),
  },
  'TIM-05': {
    asks: 'The period ends at 12:01 a.m. of the next day after the third, be that a business day or not',
    ruled: {
      rules: ['three-business-days'],
      functions: ['clocks/business-days.ts businessDaysAfter', 'clocks/transfer-date.ts transferDate'],
    },
    acted: acted('search/assign.ts', dates),
  },
  'TIM-06': {
    asks: 'Every clock counts from the moment the identifying information came in',
    ruled: { rules: ['three-business-days', 'thirty-days'], functions: ['dates.ts datesOf'] },
    acted: acted(['access/verify.ts', 'search/assign.ts'], contact),
  },
  'TIM-07': {
    asks: 'Days are those of the clock on the premises; only a whole day closed does not count',
    ruled: { rules: ['business-day'], functions: ['clocks/legal-day.ts legalDay'] },
    acted: acted('search/assign.ts', dates),
  },
  'TIM-08': {
    asks: 'A closure declared later moves a date that is still to come, and shortens none in silence',
    ruled: rules('changed-transfer-date'),
    acted: acted(
      ['calendar/approve-closure.ts', 'calendar/recompute-dates.ts', 'check/lapse.ts'],
      'scenarios/28-cfr-25.2-calendar-edit.test.ts',
      'an earlier date ends the period also while the licensee has not been told it',
    ),
  },
  'TIM-09': {
    asks: 'The third business day and the earliest transfer are two dates, and the latter is shown',
    ruled: functions('clocks/transfer-date.ts transferDate'),
    acted: acted(['search/assign.ts', 'server/check-view.ts'], dates),
  },
  'TIM-10': {
    asks: 'When the period has run out federal law leaves the transfer to the licensee; state law may forbid it',
    ruled: rules('default-transfer'),
    acted: acted('server/check-view.ts', dates),
  },
  'TIM-11': {
    asks: 'A Denied bars however late it comes, and a period run out is no Proceed',
    ruled: rules('default-transfer', 'response-meaning'),
    acted: acted(
      ['check/lapse.ts', 'check/determine.ts', 'server/check-view.ts'],
      [dates, 'promises/silence.test.ts', 'matrices/transaction.test.ts'],
    ),
  },

  'TIM-20': {
    asks: 'Under 21: Proceed, or three business days without notice of cause, or ten with it',
    ruled: rules('ten-business-days', 'under-21-cause'),
    acted: acted('check/notice-cause.ts', under21),
  },
  'TIM-21': {
    asks: 'The ten business days run from the contact, and not from the notice',
    ruled: rules('ten-business-days'),
    acted: acted('check/notice-cause.ts', under21),
  },
  'TIM-22': {
    asks: 'The system says by the third business day whether there is cause, and by the tenth what came of it',
    ruled: rules('under-21-notices', 'duty-say-whether-cause'),
    acted: acted(
      ['check/outreach/say-whether-cause.ts', 'check/outreach/chase-bodies.ts'],
      'scenarios/34-usc-40901l-notices.test.ts',
      'by the tenth day the licensee hears what was determined, or the check lapses: of that no notice of its own is sent',
    ),
  },
  'TIM-23': {
    asks: 'Notice of cause after the third business day extends nothing',
    ruled: rules('ten-business-days', 'under-21-cause'),
    acted: acted('check/notice-cause.ts', under21),
  },
  'TIM-24': {
    asks: 'ATF’s second example: cause noticed by Tuesday the 15th, transfer on Friday the 25th',
    ruled: rules('ten-business-days'),
    acted: acted('check/notice-cause.ts', dates),
  },
  'TIM-25': {
    asks: 'The licensee is told a date that was changed',
    ruled: rules('changed-transfer-date'),
    acted: acted(
      ['calendar/recompute-dates.ts', 'delivery/tell-licensee.ts'],
      'scenarios/28-cfr-25.2-calendar-edit.test.ts',
    ),
  },
  'TIM-26': {
    asks: 'Age is that of the day of the contact, and a birthday ends no hold',
    ruled: rules('age-at-contact'),
    acted: acted('access/verify.ts', under21),
  },
  'TIM-27': {
    asks: 'Only under 21 does a ground against the sale alone stand in the way of a transfer',
    ruled: functions('relations.ts together'),
    acted: acted(['search/screen.ts', 'check/determine.ts'], 'scenarios/28-cfr-25.7-descriptors.test.ts'),
  },

  'TIM-30': {
    asks: 'A check carries one transaction, for thirty calendar days from the contact',
    ruled: rules('thirty-days', 'one-transaction'),
    acted: acted('search/assign.ts', [dates, contact]),
  },
  'TIM-31': {
    asks: 'The day of the contact is day 0, and the thirtieth after it is the last',
    ruled: rules('thirty-days'),
    acted: acted('search/assign.ts', dates),
  },
  'TIM-32': {
    asks: 'A firearm added before the transfer needs no new check; coming back after it does',
    ruled: rules('one-transaction'),
    acted: notSoftware('the licensee alone knows when a transfer is complete: of a Proceed the system may not be told'),
  },
  'TIM-33': {
    asks: 'The longer window is proposed only: dated, and a choice that is off',
    ruled: rules('thirty-days'),
    acted: acted('search/assign.ts', contact),
  },
  'TIM-34': {
    asks: 'The thirtieth day does not end the research; a Proceed after it carries no transfer',
    ruled: rules('default-transfer', 'thirty-days'),
    acted: acted(['check/determine.ts', 'server/check-view.ts'], dates),
  },
}
