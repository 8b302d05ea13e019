import { acted, functions, rules, type Requirements } from './requirement.ts'

const saleState = 'scenarios/28-cfr-25.2-sale-state.test.ts'
const answered = 'scenarios/18-usc-922-answered.test.ts'
const screened = ['search/screen.ts', 'check/determine.ts'] as const

export const states: Requirements = {
  'STA-01': {
    asks: 'Which states answer for their licensees, fully or for some firearms, by day',
    ruled: { rules: ['poc-routing'], functions: ['states/registry.ts pocAnswers'] },
    acted: acted('access/verify.ts', saleState),
  },
  'STA-02': {
    asks: 'Each state has dated facts: role, calendar, waits, releases, alerts, permits, fees',
    ruled: functions('states/registry.ts jurisdictions', 'states/earliest-lawful.ts lawOf'),
    acted: acted(
      ['access/verify.ts', 'server/check-view.ts'],
      saleState,
      'alerts, permits and fees are recorded and printed, and no act reads them',
    ),
  },
  'STA-03': {
    asks: 'A transfer is lawful from the later of the federal day and what the state adds, within thirty days',
    ruled: { rules: ['earliest-lawful'], functions: ['states/earliest-lawful.ts stateLaw'] },
    acted: acted(
      ['server/check-view.ts', 'cli/transfer-date-document.ts'],
      [saleState, 'unit/clocks/transfer-date-command.test.ts'],
    ),
  },
  'STA-10': {
    asks: 'How many holds match says nothing of whether the person is barred',
    ruled: rules('mental-health', 'state-prohibitor'),
    acted: acted(screened, answered),
  },
  'STA-11': {
    // The facility's report and the burden of proof before the court happen elsewhere.
    asks: 'A California hold with admission bars for five years, a second within a year for life',
    ruled: rules('state-prohibitor'),
    acted: acted(screened, answered),
  },
  'STA-12': {
    asks: 'Observation is no federal commitment; a certification may be one, and is a bar of the state’s own',
    ruled: rules('mental-health', 'state-prohibitor'),
    acted: acted(screened, answered),
  },
  'STA-13': {
    asks: 'A hold stands as a state record with its term; a certification as a federal question as well',
    ruled: rules('state-prohibitor', 'mental-health'),
    acted: acted(screened, answered),
  },
  'STA-14': {
    asks: 'Relief by California lifts the federal bar only where its program conforms',
    ruled: rules('mental-health', 'state-relief-program'),
    acted: acted(screened, answered),
  },
}
