import type { ContributorKind } from '#law/lives/contributor.ts'

/** What an agency is found to owe: what is so, what it means, and what to do. */
type Finding = Readonly<{ is: (count: number, day: string) => string; means: string; todo: string }>

const kinds: Readonly<Record<ContributorKind, string>> = {
  'federal-agency': 'Federal agency',
  'federal-court': 'Federal court',
  'homeland-security': 'Homeland Security',
  defense: 'Armed services',
  'state-with-waiver': 'State with a waiver',
  state: 'State',
  tribe: 'Tribe',
}

type FindingCode =
  | ('never-sent' | 'silent' | 'provision-overdue' | 'certification-overdue' | 'certification-differs')
  | ('validation-overdue' | 'undisposed' | 'incomplete' | 'late')

const findings: Readonly<Record<FindingCode, Finding>> = {
  'never-sent': {
    is: () => 'Nothing was ever sent.',
    means: 'No check finds anybody whom this agency knows to be prohibited.',
    todo: 'Enter a record, or send a file.',
  },
  silent: {
    is: (days, day) => `Nothing came since ${day}: ${days} working days.`,
    means: 'By what it sent in the past year, chance leaves it so long less than once in ten thousand times.',
    todo: 'See whether a file was not sent, or a program stopped. Then send what has waited.',
  },
  'provision-overdue': {
    is: (_, day) => `Records should have been given again by ${day}.`,
    means: 'The law has a federal agency give its records at least once in a quarter.',
    todo: 'Send the records of the quarter now. The note goes when they come.',
  },
  'certification-overdue': {
    is: (count, day) =>
      count === 1
        ? `A certification was due by ${day}.`
        : `${count} certifications are overdue, the first since ${day}.`,
    means: 'The head of the agency certifies each period. It counts when two people have done so.',
    todo: 'Open Certifications. One person states, and another attests.',
  },
  'certification-differs': {
    is: count =>
      count === 1
        ? 'What was certified for one period is not what was counted here.'
        : `What was certified for ${count} periods is not what was counted here.`,
    means: 'A number of the agency’s and a number of ours do not agree. One of them is wrong.',
    todo: 'Open Certifications and compare. Find out which records did not arrive.',
  },
  'validation-overdue': {
    is: count =>
      count === 1 ? '1 record is overdue to be validated.' : `${count} records are overdue to be validated.`,
    means: 'Such a record stays in force. But nobody has said in time that it is still right.',
    todo: 'Open Validations. Two people look at each record.',
  },
  undisposed: {
    is: count => (count === 1 ? '1 record has no disposition.' : `${count} records have no disposition.`),
    means: 'We do not know how the case ended. A check that finds such a record must wait.',
    todo: 'Open the records and add how each case ended.',
  },
  incomplete: {
    is: count => (count === 1 ? '1 record lacks what the law asks.' : `${count} records lack what the law asks.`),
    means: 'Such a record stands. But a check that finds it must wait for an examiner.',
    todo: 'Open the records. Each page names what is missing.',
  },
  late: {
    is: count =>
      count === 1 ? '1 record of the past year came late.' : `${count} records of the past year came late.`,
    means: 'Until a record comes, a prohibited person may be told Proceed.',
    todo: 'Send records as soon as they are made, or let a program send them each day.',
  },
}

/** How an agency does with its records: what each number is, what it means and what to do about it. */
export const scorecard = {
  kinds,
  findings,
  heading: 'Scorecard',
  intro: 'How your agency does with its records. Everything here is counted, and names nobody.',
  year: (from: string, through: string) => `Counted from ${from} through ${through}.`,
  ...{
    todoHeading: 'What to see to',
    fine: 'Nothing is silent, late or incomplete.',
    fineMeans: 'There is nothing to do.',
  },
  means: 'What it means:',
  todo: 'What to do:',
  todoOther: 'What the agency has to do:',
  openRecords: 'Open my records',
  notEnrolled: 'This agency is not enrolled as a contributor, so it certifies nothing here.',
  kindSince: (kind: string, day: string) => `${kind}, since ${day}`,
  standing: {
    heading: 'What stands now',
    caption: 'Standing records, by category',
    empty: 'No record of this agency stands.',
    columns: {
      category: 'Category',
      standing: 'Standing',
      suspended: 'Of them suspended',
      incomplete: 'Of them incomplete',
      undisposed: 'Without a disposition',
    },
    total: 'Together',
    means: 'A check finds every standing record that is not suspended. One that is incomplete makes the check wait.',
  },
  rejected: {
    heading: 'What was turned away',
    caption: 'Records that were turned away in the year, by what was wrong',
    empty: 'Nothing was turned away.',
    columns: { code: 'What was wrong', count: 'How many', fix: 'How to mend it' },
    means: 'Whom such a record was about stays out, so that a check may miss somebody. Mend it and send it again.',
  },
  happened: {
    heading: 'What came in the year',
    caption: 'Acts of the year, and how many',
    columns: { what: 'What', count: 'How many', means: 'What it means' },
    entered: ['Entered', 'New records.'],
    withdrawn: ['Taken back', 'Records that no longer applied, or were never valid.'],
    rows: {
      modified: ['Changed', 'Corrected or completed.'],
      suspended: ['Suspended', 'Out of search for a time.'],
      resumed: ['Brought back', 'In search again after that.'],
      expired: ['Expired', 'Their last day came.'],
      relieved: ['Relieved', 'Relief was granted to the person.'],
      validated: ['Validated', 'Two people said that they are still right.'],
      unchanged: ['Duplicates', 'Sent again, and said nothing new. Look why your program repeats them.'],
      late: ['Late', 'Given later than the law lets this agency.'],
      incomplete: ['Incomplete when entered', 'Something that the law asks was not said.'],
      untold: ['Without a notice', 'It was not said that the person was told, orally and in writing.'],
      'withdrawn-by-one': ['Taken back by one person', 'Without a second one. Too many of them in a week need two.'],
      'found-never-valid': [
        'Found never valid',
        'They were over already. Denials that rest on them are looked at again.',
      ],
    } as Readonly<Record<string, readonly [string, string]>>,
    empty: 'Nothing came.',
  },
  sending: {
    heading: 'How records come',
    state: 'State',
    states: {
      sending: 'Records come as usual',
      silent: 'Silent',
      new: 'New: not known yet',
      'never-sent': 'Never sent',
    },
    last: 'Last day with records',
    quiet: 'Working days since',
    usual: 'Usual in a week',
    allowed: 'Called silent after',
    days: (count: number) => (count === 1 ? '1 working day' : `${count} working days`),
  },
  validations: {
    heading: 'Validations',
    due: 'Due within a month',
    overdue: 'Of them overdue',
    open: 'Open validations',
  },
  certifications: {
    heading: 'Certifications',
    caption: 'Periods, and how each stands',
    empty: 'This agency certifies for no period.',
    open: 'Open certifications',
    columns: { period: 'Period', dueBy: 'Due by', state: 'State', differs: 'Differences' },
  },
}
