import type { ChallengeLimit, ChallengeOutcome, ChallengeStatus, RecordOutcome } from '#law/lives/challenge.ts'

const statuses: Readonly<Record<ChallengeStatus, string>> = {
  asked: 'Asked why',
  challenged: 'Challenged',
  proposed: 'Proposed',
  sustained: 'Stands',
  overturned: 'Overturned',
  closed: 'Closed: the check was answered otherwise',
}
const limits: Readonly<Record<ChallengeLimit, string>> = { reasons: 'Reasons', determination: 'Determination' }
const recordOutcomes: Readonly<Record<RecordOutcome, string>> = {
  stands: 'It stands',
  erroneous: 'It never was right',
  'no-longer-bars': 'It bars no longer',
  'another-person': 'It is another person’s',
}
const outcomes: Readonly<Record<ChallengeOutcome, string>> = {
  sustained: 'The denial stands',
  overturned: 'The denial falls',
}

/** For examiners: challenges by what is owed, and what is done about one. */
export const challenges = {
  ...{ statuses, limits, recordOutcomes, outcomes },
  heading: 'Challenges',
  intro: 'Challenges of which something is owed, the nearest limit of the law on top. Nobody is named here.',
  empty: 'No challenge waits.',
  caption: 'Challenges, the nearest limit first',
  columns: { challenge: 'Challenge', due: 'Due', status: 'Status', origin: 'Began by' },
  origins: { person: 'The person', review: 'A record that was never valid' },
  urgent: 'Urgent',
  enter: {
    heading: 'Enter a letter',
    intro: 'A letter on paper that asks why. The statute counts from its date; identity is still to be shown.',
    ntn: 'Transaction number',
    dated: 'Date of the letter',
    dayHint: 'For example: 9 14 2026',
    submit: 'Enter it',
    saved: 'It is entered.',
    wrong: { ntn: 'Enter the transaction number: fourteen letters and numbers.', day: 'Enter a date that exists.' },
  },
  one: {
    heading: (number: string) => `Challenge ${number}`,
    stands: 'How it stands',
    ...{
      check: 'Check',
      status: 'Status',
      origin: 'Began by',
      due: 'Due',
      identity: 'Identity',
      secret: 'Secret sent',
    },
    ...{ reasons: 'Reasons given', fingerprints: 'Fingerprints', searched: 'Last new search', proposal: 'Proposed' },
    ...{ decided: 'Decided', told: 'Person told', sale: 'State of the sale' },
    noIdentity: 'Not shown yet',
    identities: { mail: 'Shown by mail', fingerprints: 'Shown by fingerprints' },
    prints: { asked: 'Asked for', agree: 'They agree', differ: 'They differ' },
    searchedAs: (silent: number, left: string) =>
      `${silent} silent; in the way: ${left === '' ? 'nothing' : `record ${left}`}`,
    by: { you: 'by you', another: 'by another examiner' },
    notTold: 'Not yet, and it is owed',
    tellings: { opened: 'Opened the letter', mailed: 'By mail' },
    destroyed: 'Who this is about is destroyed. Nothing more can be found out.',
  },
  said: { heading: 'What the person says', none: 'Nothing was said.' },
  records: {
    heading: 'Records',
    besides: 'Found besides',
    keptBy: (keeper: string) => `Kept by ${keeper}`,
    record: (record: number) => `Record ${record}`,
    asked: (on: string) => `Its keeper was asked on ${on}.`,
    sources: {
      asked: 'Nothing was heard yet.',
      'looked-at': 'Its agency has looked at it since.',
      'taken-back': 'It is out of the Indices.',
    },
    question: 'Ask its keeper',
    outcome: 'What becomes of it',
    settle: 'Settle it',
    choose: 'Choose what becomes of it.',
  },
  identity: {
    heading: 'Identity',
    intro: 'The reason is told only to whoever has shown who they are. A secret never goes to or through the dealer.',
    mail: 'Make the secret letter',
    prints: 'Issue the secret on fingerprints',
    ...{ ask: 'Fingerprints were asked for', agree: 'Fingerprints agree', differ: 'Fingerprints differ' },
    reasonsMailed: 'The reasons were mailed',
    letter: 'The letter',
    once: 'Shown this once and kept nowhere. Print it, put it into an envelope, and close this.',
    number: 'Transaction number',
    secret: 'Secret',
    close: 'Close the letter',
  },
  decide: {
    heading: 'Decision',
    intro:
      'One examiner proposes, and another decides. A denial falls only after a new search with nothing left in the way.',
    search: 'Search every source again',
    outcome: 'What it comes to',
    propose: 'Propose it',
    agree: 'Decide as proposed',
    back: 'Send it back',
    yours: 'You proposed this. Another examiner has to decide.',
    told: 'The letter was mailed',
    choose: 'Choose what it comes to.',
    /** What stands in the way of deciding without looking twice. */
    confirm: 'A denial that falls is told to the dealer at once, and to the police who were told of it.',
  },
  saved: 'It is kept.',
}
