import type { Hearing, ReliefProgram, ReliefStatus } from '#law/lives/relief.ts'

const statuses: Readonly<Record<ReliefStatus, string>> = {
  received: 'Not decided yet',
  granted: 'Granted',
  denied: 'Denied',
  'deemed-denied': 'Counts as denied: the time is over',
  'given-up': 'Given up by the person',
  'in-review': 'A court looks at it',
  reversed: 'A court granted it',
  upheld: 'A court upheld the denial',
}

const programs: Readonly<Record<ReliefProgram, string>> = {
  'federal-agency': 'Of a federal agency',
  state: 'Of a state',
}

const hearings: Readonly<Record<Hearing, string>> = { hearing: 'In a hearing', papers: 'On papers' }

/** Relief from a mental-health bar: the application, its steps, and how it ends. */
export const relief = {
  ...{ statuses, programs, hearings },
  heading: 'Relief',
  intro:
    'Applications of people who ask that a mental-health bar be lifted. Nothing of the person is written here: the record knows.',
  caption: 'Applications, in the order of their numbers',
  columns: { number: 'Number', status: 'Status', received: 'Received', decideBy: 'Decide by', missing: 'Missing' },
  empty: 'There is no application.',
  more: 'Show more',
  noLimit: 'No federal limit',
  open: {
    heading: 'Open an application',
    ari: 'Your own number of the record',
    program: 'Which program hears it',
    received: 'Day on which it was received',
    reference: 'Writing by which the state’s program was certified',
    referenceHint: 'Only for a program of a state',
    certifiedOn: 'Day of that writing',
    submit: 'Open it',
  },
  one: {
    heading: (number: string) => `Application ${number}`,
    stands: 'How it stands',
    ...{ status: 'Status', program: 'Program', record: 'Record', received: 'Received', decideBy: 'Decide by' },
    ...{
      noticed: 'Person told of the proceeding',
      heard: 'Evidence taken',
      decided: 'Decided',
      told: 'Person told of it',
    },
    heardOn: (how: string, day: string) => `${how}, on ${day}`,
    deemed: (day: string) => `If it is not decided by ${day}, it counts as denied. The person may then ask a court.`,
    stateTime: 'The time is what the law of the state gives. None is counted here.',
    missing: 'Still missing before relief can be granted',
    nothingMissing: 'Nothing is missing. It can be decided as it was found.',
    noRecord: 'Relief was granted, and no record was there any more to take out.',
    fees: 'Fees of counsel are owed after the reversal.',
    findings: 'What was found',
    letter: 'What the person is told',
    letterNote: 'It is sent in the language that the person reads.',
  },
  parts: {
    noticed: 'the person was told of the proceeding',
    heard: 'the evidence was taken',
    'findings/circumstances': 'the circumstances were looked at',
    'findings/record': 'the record was looked at',
    'findings/reputation': 'the reputation was looked at',
    'findings/dangerous': 'the person is no danger to public safety',
    'findings/againstPublicInterest': 'relief is not against the public interest',
  } as Readonly<Record<string, string>>,
  asks: {
    circumstances: 'The circumstances were looked at',
    record: 'The mental-health and court record was looked at',
    reputation: 'The reputation was looked at',
    dangerous: 'The person is likely to be a danger to public safety',
    againstPublicInterest: 'Relief would be against the public interest',
  },
  notFound: 'Not found yet',
  step: {
    heading: 'Note a step',
    which: 'What happened',
    steps: {
      noticed: 'The person was told of the proceeding',
      heard: 'The evidence was taken',
      found: 'Something was found',
      'given-up': 'The person gave it up',
      'review-opened': 'A court was asked to look at it',
      told: 'The person was told how it ended',
    },
    on: 'On which day',
    how: 'How the evidence was taken',
    submit: 'Note it',
    saved: 'It is noted.',
  },
  decision: {
    heading: 'Decide it',
    courtHeading: 'What the court came to',
    which: 'How it ends',
    choices: {
      granted: 'Granted',
      denied: 'Denied',
      reversed: 'The court granted it',
      upheld: 'The court upheld the denial',
    },
    follows: {
      granted: 'The record leaves the Indices at once, and no check finds it. Open checks are searched again.',
      denied: 'The record stands. The person may ask a court.',
      reversed: 'The record leaves the Indices at once, and no check finds it.',
      upheld: 'The record stands.',
    },
    final: 'This cannot be undone.',
    submit: 'Decide so',
    saved: 'It is decided. Tell the person, and note the day.',
  },
  wrong: {
    ari: 'Enter your number of the record.',
    choose: 'Choose one.',
    day: 'Enter a day that exists: month, day and four-digit year.',
    reference: 'Name the writing, in letters and digits.',
    findings: 'Say at least one thing that was found.',
  },
}
