import type { PocOutcome } from '#law/lives/poc-words.ts'

/** What a number of a day is called, in the order in which a day goes, and what it means. */
const numbers: Readonly<Record<'issued' | 'contradicted' | PocOutcome, Readonly<{ name: string; means: string }>>> = {
  issued: { name: 'Issued', means: 'All numbers given on this day. All the others but contradicted add up to it.' },
  undetermined: {
    name: 'Undetermined',
    means: 'Nothing was reported yet. At the end of the day a Proceed is presumed.',
  },
  held: { name: 'Held', means: 'Our response is not complete. Report open by the end of the day.' },
  open: { name: 'Open', means: 'Reported as not resolved.' },
  permit: { name: 'Permit', means: 'Permit checks without a report. Nothing is ever presumed of them.' },
  proceed: { name: 'Proceed', means: 'Reported as Proceed.' },
  denied: { name: 'Denied', means: 'Reported as Denied.' },
  overturned: { name: 'Overturned', means: 'Denials that did not stand.' },
  presumed: { name: 'Presumed', means: 'Nothing was reported by the end of the day, and a Proceed was presumed.' },
  cancelled: { name: 'Taken back', means: 'The inquiry was taken back.' },
  contradicted: { name: 'Contradicted', means: 'Of all: a message came against what was presumed or said before.' },
}

/** What a point of contact reads of its own days, and whoever watches over all of them. */
export const poc = {
  numbers,
  columns: { number: 'Number', now: 'Now', stated: 'Stated', yours: 'Yours', means: 'What it means' },
  gone: 'not kept',
  watch: {
    heading: 'Points of contact',
    intro: 'Who still has checks to report today, and whose messages came too late. Those to ask first are on top.',
    caption: 'Points of contact that asked in the last month',
    empty: 'No point of contact asked in the last month.',
    columns: {
      state: 'State',
      day: 'Latest day',
      left: 'To report',
      week: 'Seven days',
      contradicted: 'Contradicted',
      statement: 'Last statement',
      differed: 'Days that differ',
    },
    left: (undetermined: number, held: number) =>
      held === 0 ? `${undetermined}` : `${undetermined}, and ${held} to report open`,
    warned: 'Warned',
    week: (issued: number, presumed: number) => `${issued} issued, ${presumed} presumed`,
    none: 'None',
    meaning: 'What each number means',
  },
  day: {
    heading: (date: string) => `Checks of ${date}`,
    none: { heading: 'My day', detail: 'Nothing was asked yet. The day begins with the first inquiry.' },
    endsAt: (time: string) => `The operational day ends ${time}. What is not reported by then is presumed a Proceed.`,
    over: (time: string) => `The operational day ended ${time}.`,
    warned: (undetermined: number, held: number) =>
      `Two hours before the end of the day ${undetermined} checks were not reported, and ${held} were waiting for our response.`,
    numbers: 'Numbers of the day',
    stated: (time: string) => `Stated ${time}.`,
    changed: (names: string) => `Changed since it was stated: ${names}.`,
    other: 'Other days',
  },
  report: {
    heading: 'What is left to report',
    empty: 'Everything of this day is reported.',
    caption: 'Checks without a final report',
    columns: { ntn: 'NTN', contact: 'Asked', outcome: 'Stands', act: 'Report' },
    more: 'There are more. They are shown when these are reported.',
    acts: { 'poc-open': 'Open', 'poc-proceed': 'Proceed', 'poc-denial': 'Denied', 'poc-overturn': 'Overturned' },
    of: (ntn: string) => ` ${ntn}`,
    denying: (ntn: string) => `Report ${ntn} as Denied`,
    category: 'Category of the record that bars',
    categoryHint: 'Code of the NICS Indices, such as A1 or D.',
    categoryMissing: 'Enter the category: a letter, and sometimes a letter or digit after it.',
    deny: 'Yes, report Denied',
    keep: 'Do not report',
    received: (ntn: string, how: string) => `${ntn}: ${how}`,
    receipts: {
      accepted: 'The message was taken.',
      late: 'The message was taken. It came after a Proceed had been presumed.',
      contradicts: 'The message was taken. It contradicts what was reported before.',
      repeated: 'That was reported before.',
      superseded: 'Something that says more was reported before.',
      refused: 'The message was not taken.',
      recorded: 'The message was recorded. Nothing is left that it could change.',
    },
  },
  compare: {
    heading: 'Compare with your own numbers',
    intro:
      'Enter what your own system counts for this day. A Proceed of the same day may stand under Proceed or Presumed.',
    notANumber: 'Enter whole numbers only; leave a box empty for none.',
    submit: 'Compare',
    alike: 'Both sides have the same numbers.',
    differ: (names: string) => `These numbers differ: ${names}.`,
  },
}
