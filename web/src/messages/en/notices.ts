import type { Closing, Deconfliction, NoticeGround, NoticeKind, PriorityReason, Telling } from '#law/lives/notice.ts'

const kinds: Readonly<Record<NoticeKind, string>> = {
  denial: 'Denial',
  prosecution: 'Denial, told to prosecutors',
  retrieval: 'Firearm to be taken back',
  'unlawful-presence': 'Denial over unlawful presence',
}

const grounds: Readonly<Record<NoticeGround, string>> = {
  sought: 'Firearm sought here',
  residence: 'Person lives here',
  named: 'Named by law',
}

const priorities: Readonly<Record<PriorityReason, string>> = {
  'protection-order': 'Protection order in force',
  transferred: 'Firearm handed over already',
  repeat: 'Denied before',
  felony: 'Felony',
}

const deconflictions: Readonly<Record<Deconfliction, string>> = {
  atf: 'ATF was called: nothing is in the way',
  'no-federal-case': 'There is no federal case',
}

const closings: Readonly<Record<Closing, string>> = {
  investigated: 'We looked into it',
  referred: 'We gave it to another agency',
  warned: 'We warned the person',
  'no-action': 'We do nothing about it',
  'not-ours': 'It is not ours: wrong place',
  overturned: 'Copies destroyed',
}

const told: Readonly<Record<Telling, string>> = {
  'opened-in-portal': 'Opened on this page',
  fetched: 'Fetched by a machine',
  'accepted-by-terminal': 'Taken by the terminal',
}

/** Where another language has words of its own for what every notice says; English is the law's own. */
const statements: Readonly<Record<string, string>> = {}

const hours = (count: number) => (count === 1 ? '1 hour' : `${count} hours`)

/** What police and prosecutors read who are told of denials: 18 U.S.C. 925B. */
export const notices = {
  ...{ kinds, grounds, priorities, deconflictions, closings },
  heading: 'Denial notices',
  intro:
    'Denied transfers that the law has us tell your agency of. Who was denied is shown only when you open a notice.',
  show: 'Which notices are shown',
  shows: { open: 'Open', closed: 'Closed', all: 'All' },
  empty: {
    open: 'No open notice. Your agency has nothing to read now.',
    closed: 'No closed notice.',
    all: 'No notice has come to your agency.',
  },
  some: (count: number, unread: number) =>
    `${count === 1 ? '1 notice' : `${count} notices`}, ${unread} of them not read by anybody.`,
  more: (count: number) => `The first ${count} are shown here. Close what you are done with to see the others.`,
  refreshes: 'This page keeps itself up to date.',
  doNotAct: 'Do not act on these',
  doNotActMeans:
    'These denials were overturned. Do not stop, visit or charge anybody over them. Open each to see what to do.',
  overturnedCaption: 'Overturned denials',
  overturnedColumns: { notice: 'Notice', why: 'Why you', overturned: 'Overturned', state: 'State' },
  standing: 'Denials that stand',
  caption: 'Notices, the most pressing first',
  columns: { notice: 'Notice', first: 'Look first', why: 'Why you', denied: 'Denied', state: 'State' },
  kind: 'Kind',
  noPriority: 'Nothing marks it',
  since: (count: number) => (count === 0 ? 'Less than 1 hour ago' : `${hours(count)} ago`),
  left: (count: number) => (count === 0 ? 'Less than 1 hour left to read it' : `${hours(count)} left to read it`),
  late: 'The 24 hours are over: read it now',
  states: {
    waiting: 'Waiting: nobody has read it',
    opened: 'Opened',
    acknowledged: 'Acknowledged',
    assigned: (officer: string) => `With ${officer}`,
    closed: (reason: string) => `Closed. ${reason}`,
    correcting: 'Overturned: nobody has read this yet',
    corrected: 'Read that it was overturned',
  },
  byAt: (by: string, at: string) => `${by}, ${at}`,
  one: (number: string) => `Notice ${number}`,
  back: 'All notices',
  saved: 'Saved.',
  open: (number: string) => `Open notice ${number}`,
  openMeans:
    'Opening shows who was denied. From then on your agency counts as told. Your name and the time go into the log, each time anew.',
  openFell: 'Opening shows what to do now, and nobody’s name. Your name and the time go into the log.',
  fell: 'This denial was overturned. Do not act on it.',
  hidden: {
    idle: 'Nobody touched this page for ten minutes, so the person is no longer shown. Open the notice again to read it.',
    overturned: 'The denial was overturned while you had it open. The person is no longer shown. Do not act on it.',
  },
  overturned: {
    heading: 'This denial was overturned. Do not act on it.',
    means: (at: string) =>
      `It fell on ${at}. As far as our check found, the person may receive firearms. The person is not shown here any more.`,
    todo: 'What to do now',
    steps: [
      'Stop whatever rests on this notice.',
      'Destroy every copy, on paper and in your files. You find them by the number of the notice.',
      'Tell everybody to whom you gave it.',
    ],
    done: 'Our copies are destroyed: close it',
  },
  contents: {
    callFirst: 'Call ATF before you act',
    callWhy: 'A federal case may be open, and one call keeps you out of its way.',
    heading: 'What you are told',
    person: 'Who',
    born: (day: string) => `born ${day}`,
    birthplace: (code: string) => `place of birth ${code}`,
    height: (feet: number, inches: number) => `${feet} ft ${inches} in`,
    weight: (pounds: number) => `${pounds} lb`,
    eyes: (code: string) => `eyes ${code}`,
    hair: (code: string) => `hair ${code}`,
    alsoKnown: (names: string) => `Also ${names}`,
    livesIn: (state: string) => `Lives in ${state}; no address was given`,
    prohibition: 'Which law forbids it',
    laws: { federal: 'Federal law', state: 'State law' },
    at: 'Denied',
    licensee: 'Where',
    licenseeUnknown: 'The state’s point of contact has not said which dealership it was.',
    given: 'Notice',
    check: 'Check (NTN)',
    whatNot: 'What a denial is not',
    statements,
    others: 'Who else was told',
    nobodyElse: 'Nobody else was told of it.',
    residence: {
      'not-known': 'Where the person lives is not known, so no one was told there.',
      'without-an-authority': 'We know of no agency where the person lives, so no one was told there.',
    },
    print: 'Print this notice',
  },
  acts: {
    heading: 'What your agency does about it',
    intro: 'The law asks nothing of you. What you say here helps whoever of your agency looks next.',
    acknowledge: {
      heading: 'Acknowledge',
      follows: 'Says that your agency has taken it on, under your name.',
      submit: 'Acknowledge it',
    },
    assign: {
      heading: 'Assign',
      follows: 'Gives it to one of you. The list then shows with whom it is.',
      label: 'Badge or account',
      hint: 'For example badge-4711. Letters and digits, no spaces, and nobody’s name.',
      wrong: 'Enter a badge or an account: letters, digits, points, hyphens or @, and no spaces.',
      submit: 'Assign it',
    },
    deconflict: {
      heading: 'No other case is in the way',
      follows: 'Says how you made sure of it. Others at your agency then need not call again.',
      label: 'How you know',
      choose: 'Choose how you know.',
      submit: 'Save how you know',
    },
    close: {
      heading: 'Close',
      follows: 'Takes it off the open list. You can take it up again. If it is overturned, it comes back on top.',
      label: 'Why',
      choose: 'Choose why.',
      submit: 'Close it',
    },
    reopen: {
      heading: 'Take it up again',
      follows: 'It stands on the open list again, as it was.',
      submit: 'Take it up again',
    },
  },
  trail: {
    heading: 'Who did what, and when',
    caption: 'What happened to this notice',
    columns: { what: 'What', who: 'Who', when: 'When' },
    system: 'The system',
    came: 'Came into your inbox',
    told,
    acknowledged: 'Acknowledged',
    assigned: (officer: string) => `Assigned to ${officer}`,
    closed: (reason: string) => `Closed. ${reason}`,
    reopened: 'Taken up again',
    overturned: 'The denial was overturned',
    corrected: 'Read that it was overturned',
  },
}
