import { acted, rules, type Requirements } from './requirement.ts'

const deemed = 'scenarios/34-usc-40911-deemed.test.ts'
const screens = 'search/screen.ts'
const federal = 'scenarios/34-usc-40911-relief.test.ts'
const days = 'scenarios/34-usc-40911-365-days.test.ts'
const hearing = 'scenarios/34-usc-40915-hearing.test.ts'
const ofState = 'scenarios/34-usc-40915-program.test.ts'

/** 34 U.S.C. 40911(c)(2), 40915 and 18 U.S.C. 925(c): how a disability ends. */
export const relief: Requirements = {
  'REL-01': {
    asks: 'A federal agency that adjudicates or commits has a program for relief',
    ruled: rules('federal-relief-reviewed', 'relief-application'),
    acted: acted(
      'relief/open-relief.ts',
      hearing,
      'each agency sets its own program up, and did in 2008: here it is kept',
    ),
  },
  'REL-02': {
    asks: 'An application not decided in 365 days counts as denied, and a court looks at it afresh',
    ruled: rules('relief-in-a-year', 'duty-deem-relief-denied', 'federal-relief-reviewed'),
    acted: acted(['relief/deem-denied.ts', 'relief/decide-relief.ts'], [days, 'matrices/relief.test.ts']),
  },
  'REL-03': {
    asks: 'Relief is given who is no danger and where the public interest allows; who wins in court has the fees',
    ruled: rules('relief-standard', 'relief-may-be-decided', 'federal-relief-reviewed'),
    acted: acted(
      'relief/decide-relief.ts',
      [federal, hearing],
      'that fees are owed is shown and told; a court awards them',
    ),
  },
  'REL-04': {
    asks: 'After relief the event is deemed not to have occurred, the person is told, and the entry removed',
    ruled: rules(
      ...(['deemed-not-to-have-occurred', 'removal-in-thirty-days', 'after-removal-notice'] as const),
      ...(['relief-told', 'duty-tell-of-relief'] as const),
    ),
    acted: acted(
      [screens, 'relief/decide-relief.ts'],
      [deemed, federal],
      'the agency tells the person, whose address is not known here: what to say is shown to it, and that it was said is owed until it says so',
    ),
  },
  'REL-10': {
    asks: 'A state’s program hears who was adjudicated under its law, with due process and review afresh',
    ruled: rules('state-relief-program', 'relief-standard', 'relief-application', 'relief-may-be-decided'),
    acted: acted([screens, 'relief/open-relief.ts', 'relief/decide-relief.ts'], [deemed, hearing, ofState]),
  },
  'REL-11': {
    asks: 'What a conforming program relieved, or whose record was removed, is deemed not to have occurred',
    ruled: rules('deemed-not-to-have-occurred', 'after-removal-notice'),
    acted: acted([screens, 'relief/decide-relief.ts'], [deemed, federal, ofState]),
  },
  'REL-12': {
    asks: 'A program is certified that has every element of due process and keeps the records up to date',
    ruled: rules('state-relief-program', 'relief-application', 'relief-may-be-decided'),
    acted: acted(
      ['relief/open-relief.ts', 'relief/decide-relief.ts'],
      [hearing, ofState],
      'by which writing it was certified a program says itself; which states’ programs were certified, and since when, is not kept',
    ),
  },
  'REL-13': {
    asks: 'Relief from a mental-health finding cures nothing else, federal or of a state',
    ruled: rules('relief-reaches', 'relief-told'),
    acted: acted([screens, 'relief/decide-relief.ts'], [deemed, federal]),
  },
  'REL-14': {
    asks: 'The Attorney General may relieve from any federal disability, under review and published',
    ruled: rules('relief-reaches'),
    acted: acted(screens, deemed, 'no application to the Attorney General is taken; its criteria are only proposed'),
  },
  'REL-15': {
    asks: 'A conviction that was expunged, set aside or pardoned bars no longer, unless firearms stay barred',
    ruled: rules('felony-conviction', 'domestic-violence'),
    acted: acted(screens, deemed),
  },
}
