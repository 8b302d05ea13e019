import { acted, rules, type Requirements } from './requirement.ts'

const scenarios = 'scenarios/28-cfr-25.6d-points-of-contact.test.ts'
const days = 'scenarios/28-cfr-25.6h-days-of-points-of-contact.test.ts'
const orders = 'scenarios/28-cfr-25.6h-late-and-twice.test.ts'
const warns = 'delivery/warn-poc.ts'
const asks = 'poc/inquire.ts'
const answers = 'poc/answer.ts'
const reports = 'poc/report.ts'
const presumes = 'poc/presume.ts'

export const pointsOfContact: Requirements = {
  'POC-01': {
    asks: 'A state’s point of contact asks for its licensees, searches its own files, and determines',
    ruled: rules('poc-routing'),
    acted: acted(asks, scenarios),
  },
  'POC-02': {
    asks: 'A point of contact reaches the system around the clock, through NCIC',
    ruled: rules('when-reached'),
    acted: acted(asks, scenarios, 'through NCIC: it asks us directly'),
  },
  'POC-03': {
    asks: 'A point of contact verifies the licensee, says the purpose, and asks through NCIC',
    ruled: rules('poc-request'),
    acted: acted(asks, scenarios, 'through NCIC: it asks us directly'),
  },
  'POC-04': {
    asks: 'Purposes are a closed set, with the codes of other systems beside them',
    ruled: rules('ask-for-a-transfer', 'ask-the-indices', 'ask-under-another-law'),
    acted: acted(
      'contract/transferee.ts',
      'scenarios/28-cfr-25.6-bad-input.test.ts',
      'purposes for explosives, nuclear guards and the National Firearms Act, and the codes of other systems',
    ),
  },
  'POC-05': {
    asks: 'A point of contact may add a number of the state’s own, which stands for one transaction',
    ruled: rules('poc-request'),
    acted: acted(asks, scenarios),
  },
  'POC-06': {
    asks: 'One response over all databases with our number: none, one or several records, or Partial',
    ruled: rules('poc-response', 'poc-order-left-out'),
    acted: acted(answers, scenarios),
  },
  'POC-07': {
    asks: 'A Partial response is followed by exactly one complete one',
    ruled: rules('poc-complete-response', 'duty-answer-poc'),
    acted: acted(answers, scenarios),
  },
  'POC-08': {
    asks: 'A Proceed of a point of contact within three business days comes with a number',
    ruled: rules('poc-number-with-proceed'),
    acted: acted(answers, scenarios),
  },
  'POC-09': {
    asks: 'A point of contact reports open, denied, open that became Proceed, and denied that was overturned',
    ruled: rules('poc-message-due'),
    acted: acted(reports, scenarios),
  },
  'POC-10': {
    asks: 'It reports at once when its licensee is told, and open by the end of the operational day',
    ruled: rules('poc-message-due', 'duty-warn-poc', 'duty-state-poc-day'),
    acted: acted(warns, days),
  },
  'POC-11': {
    asks: 'Without a message by the end of the day a Proceed is presumed, but never of a permit check',
    ruled: rules('poc-presumption'),
    acted: acted(presumes, scenarios),
  },
  'POC-12': {
    asks: 'Practice: every check of a state counts as Proceed until a notice of delay or denial is sent',
    ruled: rules('poc-message-due', 'poc-message-received', 'poc-presumption'),
    acted: acted(reports, scenarios),
  },
  'POC-13': {
    asks: 'After the presumption identity is destroyed, and a later message is answered in its own way',
    ruled: rules('poc-message-received', 'poc-presumption'),
    acted: acted(reports, orders),
  },
  'POC-14': {
    asks: 'Which message may follow which; one that comes twice changes nothing',
    ruled: rules(
      'poc-message-received',
      'poc-after-receipt',
      'poc-cancellation',
      'poc-day-compared',
      'duty-warn-poc',
      'duty-state-poc-day',
    ),
    acted: acted(reports, orders),
  },
  'POC-15': {
    asks: 'What the messages say is kept in the log, and destroyed with it',
    ruled: rules('audit-log-contents', 'allowed-check', 'open-check', 'denied-check'),
    acted: acted(reports, scenarios),
  },
  'POC-16': {
    asks: 'The licensee records the Center’s answer with its number, or a state’s answer with any number',
    ruled: rules('licensee-records'),
    acted: acted('server/check-view.ts', 'scenarios/27-cfr-478.102-dates-of-a-check.test.ts'),
  },
  'POC-17': {
    asks: 'The operational day of a point of contact’s check is the Center’s, across midnight',
    ruled: rules('operational-day', 'poc-message-due', 'poc-presumption'),
    acted: acted(presumes, scenarios),
  },
  'POC-18': {
    asks: 'A state destroys what it holds of allowed transfers, unless its own law keeps it',
    ruled: rules('poc-records'),
    acted: acted(
      ['retention/destroy.ts', 'cli/doctor/state-records.ts'],
      ['scenarios/28-cfr-25.6h-own-messages.test.ts', 'unit/cli/doctor-state-records.test.ts'],
      'run by a state, the program destroys it all: records that the state’s law keeps are in another system, which is named',
    ),
  },
  'POC-19': {
    asks: 'Under 21 the hold and the three bodies are for the checks of points of contact too',
    ruled: rules('under-21-outreach', 'under-21-first-answer'),
    acted: acted(
      ['check/outreach/ask-bodies.ts', 'check/outreach/answer-request.ts', asks],
      'scenarios/28-cfr-25.6d-outreach.test.ts',
      'the hold itself is for the point of contact to keep, because the determination is',
    ),
  },
  'POC-20': {
    asks: 'One record in full is given to the point of contact whose inquiry it answered',
    ruled: rules('poc-record-request'),
    acted: acted('poc/read-record.ts', scenarios),
  },
  'POC-21': {
    asks: 'Where a state answers for some kinds of firearm or pawn, the others are the Center’s',
    ruled: rules('poc-routing'),
    acted: acted(asks, scenarios),
  },
}
