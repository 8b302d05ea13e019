import type { ChallengeStatus, ClaimKind } from '#law/lives/challenge.ts'
import type { LetterKind } from '#law/lives/mailing.ts'

const statuses: Readonly<Record<ChallengeStatus, string>> = {
  asked: 'You asked why. Nothing is challenged yet.',
  challenged: 'Your challenge is being looked at.',
  proposed: 'One examiner has looked at it. Another must agree.',
  sustained: 'Two people decided: the denial stands.',
  overturned: 'Two people decided: the denial does not stand.',
  closed: 'The check was answered otherwise. Nothing is left to challenge.',
}

const claims: Readonly<Record<ClaimKind, string>> = {
  'not-the-person': 'The record is another person’s',
  'record-is-wrong': 'The record is wrong, or out of date',
  'rights-restored': 'My rights were restored, or I was pardoned',
}

const needs: Readonly<Record<ClaimKind, string>> = {
  'not-the-person': 'You need to give fingerprints. You will be told how.',
  'record-is-wrong': 'Name the paper of the court that shows it, such as an order or a disposition.',
  'rights-restored': 'Name the paper that restored your rights, or the pardon.',
}

const letters: Readonly<Record<LetterKind, string>> = {
  reasons: 'Why you were denied',
  sustained: 'The denial stands',
  overturned: 'The denial does not stand',
}

/** For somebody who was denied or delayed: asking why, following it, and saying what is wrong. In short words. */
export const challenge = {
  ...{ statuses, claims, needs, letters },
  link: 'Were you denied or delayed? Ask why.',
  heading: 'Denied or delayed?',
  intro: 'You may ask why, and you may challenge it. It costs nothing. You need no lawyer and no account.',
  steps: {
    heading: 'How it goes',
    list: [
      'Ask why. You need the transaction number on the sheet from the dealer.',
      'Wait for our letter. It goes to the address that you gave for the check, and it holds a secret.',
      'Come back here with the number and the secret. You will see why, and by when each thing is due.',
      'If something is wrong, say so here. Each record is looked at within 60 days.',
    ],
    dealer: 'The dealer does not know the reason and must not be told it.',
    state: 'If an agency of your state denied you, its name is on the sheet. Ask that agency first, or ask us instead.',
  },
  file: {
    heading: 'Are you taken for somebody else, again and again?',
    list: [
      'You can ask to be kept in the voluntary appeal file. Only a letter can ask for it, and nothing on this page.',
      'Say in it your name, sex, race, date and place of birth, state, address and citizenship, and why you ask. Add the numbers of the checks that went wrong.',
      'Write that you agree to be kept in the file. Sign it with the day, and send a card with your fingerprints.',
      'If two examiners agree, you get a number to give at the next check. It is no Proceed. You may leave at any time by a letter.',
    ],
    delayed: 'If you were only delayed, write soon. After 88 days nothing is left of that check that could help you.',
  },
  ask: {
    heading: 'Ask why',
    ntn: 'Transaction number',
    ntnHint: 'Fourteen letters and numbers, from the sheet.',
    last: 'Last name',
    lastHint: 'As it was given for the check.',
    born: 'Date of birth',
    bornHint: 'For example: 4 28 1986',
    submit: 'Ask why',
  },
  received: {
    heading: 'We have your question',
    means:
      'If a check with this number was denied or delayed, and the name and date of birth are the ones given for it, a letter is on its way to the address given for it. We do not say here whether there is such a check. This protects everybody.',
    next: 'If no letter comes within ten days, or no address was given, write to the agency that is named on the sheet. It may ask for your fingerprints.',
  },
  open: {
    heading: 'I have the secret',
    secret: 'Secret from the letter',
    secretHint: 'Twenty letters and numbers, such as 4J1T0-QWXN8-R5ACM-7P2SD.',
    submit: 'Show me',
    lost: 'If you lost the letter, ask why once more. A new secret takes the place of the old one.',
    leave: 'Close this',
  },
  stands: {
    heading: 'How it stands',
    number: 'Transaction number',
    check: 'The check',
    checks: {
      researching: 'Being looked at',
      delayed: 'Delayed',
      lapsed: 'Delayed, and the waiting period is over',
      proceed: 'Proceed',
      denied: 'Denied',
      cancelled: 'Cancelled',
      'with-poc': 'With your state’s agency',
      presumed: 'With your state’s agency',
      overturned: 'Denied at first, and overturned',
    },
    challenge: 'Your challenge',
    reasonsBy: 'We owe you the reasons by',
    determineBy: 'We must decide by',
    fingerprints: 'Fingerprints',
    prints: { asked: 'We asked for them', agree: 'They are yours', differ: 'They differ' },
    dealerTold: 'The dealer was told',
    answers: { proceed: 'Proceed', recheck: 'To make a new check' },
    goTo: 'You may go to',
    doors: {
      'denying agency': 'the agency that denied you',
      'originating agency': 'the agency that keeps the record',
      'FBI, in writing': 'us instead, in writing',
    } as Readonly<Record<string, string>>,
    delay: (from: string, before: string) =>
      `Most delays end by themselves, so it is best to wait until ${from}. An appeal of a delay is over before ${before}: on that day everything about the check but its number and date is destroyed.`,
  },
  records: {
    heading: 'What was found',
    none: 'No record is shown. While a check is only delayed, nobody has made sure whose a record is.',
    one: (record: number) => `Record ${record}`,
    prohibition: 'It shows',
    provision: 'Law',
    keptBy: 'Who keeps it',
  },
  information: {
    heading: 'What you told us',
    one: (received: string, due: string) => `Received ${received}. To be decided by ${due}.`,
    decided: (received: string) => `Received ${received}. Decided.`,
  },
  say: {
    heading: 'Say what is wrong',
    intro:
      'Sixty days run from each time you send something. What you write here is sealed and read by examiners only.',
    kind: 'What is wrong?',
    record: 'Which record?',
    all: 'All of them',
    statement: 'In your own words',
    statementHint: 'What happened, and what is not right. Please write nothing about your health.',
    document: 'The paper that shows it',
    documentHint: 'For example: Order 12, Sample County, 2024. Send a copy to the agency on the sheet.',
    submit: 'Send it',
    saved: 'We have it. Sixty days run from today.',
  },
  letter: {
    heading: 'Letters',
    open: (name: string) => `Open: ${name}`,
    download: (name: string) => `Download as PDF: ${name}`,
    told: 'Opening a decision counts as being told of it.',
  },
  wrong: {
    ntn: 'Enter the transaction number: fourteen letters and numbers.',
    last: 'Enter your last name.',
    born: 'Enter your date of birth: month, day and year.',
    secret: 'Enter the secret from the letter.',
    kind: 'Choose what is wrong.',
    statement: 'Say in your own words what is wrong.',
  },
}
