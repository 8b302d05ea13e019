import { acted, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

const deemed = 'scenarios/34-usc-40911-deemed.test.ts'
const screens = 'search/screen.ts'

/** 34 U.S.C. 40911(c)(2), 40915 and 18 U.S.C. 925(c): how a disability ends. */
export const relief: Requirements = {
  'REL-01': {
    asks: 'A federal agency that adjudicates or commits has a program for relief',
    ruled: rules('federal-relief-reviewed'),
    acted: notSoftware('each agency sets its own program up, and did in 2008'),
  },
  'REL-02': {
    asks: 'An application not decided in 365 days counts as denied, and a court looks at it afresh',
    ruled: rules('relief-in-a-year', 'federal-relief-reviewed'),
    acted: notYet('no application for relief is taken, so that no year is counted'),
  },
  'REL-03': {
    asks: 'Relief is given who is no danger and where the public interest allows; who wins in court has the fees',
    ruled: rules('relief-standard', 'federal-relief-reviewed'),
    acted: notYet('no application for relief is taken, so that none is decided by the standard'),
  },
  'REL-04': {
    asks: 'After relief the event is deemed not to have occurred, the person is told, and the entry removed',
    ruled: rules('deemed-not-to-have-occurred', 'removal-in-thirty-days', 'after-removal-notice'),
    acted: acted(
      screens,
      deemed,
      'relief is known by what the record says of it: nothing tells the person, nor asks the agency to withdraw the entry',
    ),
  },
  'REL-10': {
    asks: 'A state’s program hears who was adjudicated under its law, with due process and review afresh',
    ruled: rules('state-relief-program', 'relief-standard'),
    acted: acted(
      screens,
      deemed,
      'whether the program that gave relief conforms is taken from the record; no application is taken',
    ),
  },
  'REL-11': {
    asks: 'What a conforming program relieved, or whose record was removed, is deemed not to have occurred',
    ruled: rules('deemed-not-to-have-occurred', 'after-removal-notice'),
    acted: acted(screens, deemed),
  },
  'REL-12': {
    asks: 'A program is certified that has every element of due process and keeps the records up to date',
    ruled: rules('state-relief-program'),
    acted: notYet('which states’ programs were certified, and since when, is not kept'),
  },
  'REL-13': {
    asks: 'Relief from a mental-health finding cures nothing else, federal or of a state',
    ruled: rules('relief-reaches'),
    acted: acted(screens, deemed),
  },
  'REL-14': {
    asks: 'The Attorney General may relieve from any federal disability, under review and published',
    ruled: rules('relief-reaches'),
    acted: acted(screens, deemed, 'no application is taken; its criteria are only proposed'),
  },
  'REL-15': {
    asks: 'A conviction that was expunged, set aside or pardoned bars no longer, unless firearms stay barred',
    ruled: rules('felony-conviction', 'domestic-violence'),
    acted: acted(screens, deemed),
  },
}
