import type { ChallengeLimit, ChallengeOutcome, ChallengeStatus, RecordOutcome } from '#law/lives/challenge.ts'
import type { Mailable } from '#law/lives/mailing.ts'

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

const kinds: Readonly<Record<Mailable, string>> = {
  secret: 'Secret',
  reasons: 'Why',
  sustained: 'The denial stands',
  overturned: 'The denial does not stand',
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
      secret: 'Secret made',
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
    ...{ ask: 'Fingerprints were asked for', agree: 'Fingerprints agree', differ: 'Fingerprints differ' },
  },
  letters: {
    heading: 'Letters',
    intro:
      'A letter comes as a file to print. Printing pays nothing: say here when it was put into the mail, which does.',
    kinds,
    language: 'Language of the letter',
    languages: { en: 'English', es: 'Spanish' },
    print: {
      ...{ reasons: 'Print why', sustained: 'Print that it stands', overturned: 'Print that it does not stand' },
      mail: 'Make and print the secret',
      fingerprints: 'Make and print the secret to hand over',
    },
    made: {
      heading: 'The letter is with your browser, as a file',
      once: 'The secret stands in this letter alone and is shown nowhere else. Print it, destroy the file, and say below when it was mailed. If the file is lost, make another: the secret in the one before then opens nothing.',
    },
    none: 'No letter can be printed yet.',
    not: 'Not mailed yet.',
    mailed: (day: string, evidence = '') => `Mailed ${day}${evidence === '' ? '' : `, ${evidence}`}.`,
    say: 'Say that it was mailed',
    which: 'Which letter',
    on: 'Day on which it was mailed',
    dayHint: 'For example: 9 14 2026',
    evidence: 'The post’s number of it',
    evidenceHint: 'Of a certified or registered letter.',
    submit: 'It was mailed',
    wrong: {
      letter: 'Choose which letter was mailed.',
      day: 'Enter a date that exists.',
      evidence: 'The post’s number has letters, digits, spaces, dots and hyphens, forty at most.',
      future: 'The day is in the future.',
      early: 'There was no such letter on that day yet.',
    },
  },
  waiting: {
    heading: 'Letters to mail',
    intro: 'What is owed to a person in writing and was not mailed. The law gives five business days to say why.',
    empty: 'No letter waits.',
    caption: 'Letters to mail: what can be mailed, then the nearest limit',
    counted: ({
      address,
      identity,
      determination,
    }: Readonly<Record<'address' | 'identity' | 'determination', number>>) =>
      `Waiting for an address: ${address}; for the person to show who they are: ${identity}; for a denial: ${determination}.`,
    more: 'There may be more: mail these first.',
    columns: { letter: 'Letter', challenge: 'Challenge', since: 'Owed since', by: 'By' },
    atOnce: 'At once',
    late: 'Late',
    for: {
      address: 'No address was given: identity is shown by fingerprints.',
      identity: 'The person has not shown who they are yet.',
      determination: 'The check is not denied: there is no reason to give yet.',
    },
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
    choose: 'Choose what it comes to.',
    /** What stands in the way of deciding without looking twice. */
    confirm: 'A denial that falls is told to the dealer at once, and to the police who were told of it.',
  },
  saved: 'It is kept.',
}
