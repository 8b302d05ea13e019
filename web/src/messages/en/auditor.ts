import type { LogUse, LoggedClass } from '#law/words.ts'

const uses: Readonly<Record<LogUse, string>> = {
  audit: 'Audit of use and performance',
  'licensee-audit': 'Audit of one licensee',
  performance: 'Analysis of performance',
  'operational-problem': 'A problem of operation',
  appeal: 'Support of an appeal',
  violation: 'A violation of law',
}

const classes: Readonly<Record<LoggedClass, string>> = {
  allowed: 'Allowed',
  open: 'Open',
  cancelled: 'Cancelled',
  denied: 'Denied',
}

/** What an auditor of the bureau reads: ATF's requests, and the searches of the log. */
export const auditor = {
  uses,
  classes,
  missing: 'Fill this in.',
  notADate: 'Enter a date that exists, such as 2026-10-05.',
  readOn: 'Read on',
  save: 'Save as a file',
  columns: { ntn: 'NTN', date: 'Date', what: 'What it is', more: 'What is shown' },
  log: {
    heading: 'Log of one licensee, for ATF',
    intro: 'Only on ATF’s written request. That you make it, and for which license, is logged.',
    licensee: 'Licensee’s name, as ATF wrote it',
    ffl: 'License number (FFL)',
    reference: 'ATF’s number of the writing',
    referenceHint: 'Capitals, digits and hyphens. For example ATF-2026-00123.',
    writtenOn: 'Date of the writing',
    inspectionOn: 'Day of the proposed inspection',
    dateHint: 'For example 2026-10-05',
    submit: 'Make the log',
    caption: 'The log',
    prepared: (checks: number, denied: number, day: string) =>
      `${checks} checks so far, ${denied} of them denied. Checks before ${day} are shown only where they were denied.`,
    empty: 'There is nothing to show of this licensee.',
    archived: (day: string) =>
      `Denied checks from before ${day} are not in this log: they were moved to the archive after ten years (28 CFR 25.9(b)(1)(i)).`,
    dayEnded: 'The day ended while you read on. Make the log again.',
    other: 'Not denied, or the licensee has not heard it: number and date only',
    prohibitors: (names: string) => `Prohibited by: ${names}`,
    noLongerKept: 'Who it was about is no longer kept.',
  },
  search: {
    heading: 'Search the log',
    intro: 'Checks by time and place, and nobody’s identity. Who searches, what for and by what is logged.',
    use: 'What the search is for',
    day: 'Day',
    dayHint: 'For example 2026-09-08',
    month: 'Month',
    monthHint: 'For example 2026-09',
    notAMonth: 'Enter a month, such as 2026-09.',
    state: 'State',
    agency: 'Agency (ORI)',
    ffl: 'License number (FFL), only to audit that licensee',
    submit: 'Search',
    caption: 'Checks found',
    found: (checks: number) => (checks === 1 ? '1 check so far.' : `${checks} checks so far.`),
    empty: 'No check that this use opens was found.',
  },
}
