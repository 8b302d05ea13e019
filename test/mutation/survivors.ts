/**
 * A mutant that may live: the program with it is as right as without, or is wrong in a way that no test could show. Found again by
 * its text, so that it may move; `times` where a file holds it more than once.
 */
export type Survivor = Readonly<{ file: string; from: string; to: string; times?: number; because: string }>

const memory = 'How many years are kept at once changes how much memory is used, and no answer.'
const wordsSortLast =
  'Every date sorts before the words "further-order", so that the comparison after it says the same.'
const noClosure = 'A text in place of a declared closure has no date, and so covers no day: as good as none.'
const asGoodAsNone = 'A member that is undefined is read as one that is not there.'
const noAgency = 'The word that stands for the Center has no agency and no state to compare; the types do not know it.'
const oneGroundAsAnother = 'Each of the three grounds keeps the record back alike; none of them is named in an answer.'
const undefinedAnyway = 'A function that ends without an answer answers undefined.'

/** The clocks of denials, records and the program office, the lives of things, what they make us owe, and what is kept of them. */
const noText = 'What is undefined is read as no license number and as no day, as any other text is that is none.'

const ofLivesAndClocks: readonly Survivor[] = [
  {
    file: 'src/law/clocks/annual-reports.ts',
    from: 'from.toString() < first',
    to: 'from.toString() <= first',
    because: 'Seen from its own day the first report is due on that day, as the report of that year.',
  },
  {
    file: 'src/law/clocks/business-days.ts',
    from: "'closed'",
    to: '""',
    because: 'Every word but "open" counts a closure in doubt closed.',
  },
  {
    file: 'src/law/clocks/denial-reasons.ts',
    from: 'Temporal.PlainDate.compare(request.dated, request.received) < 0',
    to: 'Temporal.PlainDate.compare(request.dated, request.received) <= 0',
    because: 'Of two days that are the same either is the earlier.',
  },
  { file: 'src/law/clocks/denial-reasons.ts', from: '[]', to: '["Stryker was here"]', because: noClosure },
  { file: 'src/law/clocks/outreach-notices.ts', from: '[]', to: '["Stryker was here"]', because: noClosure },
  {
    file: 'src/law/duties/of-role.ts',
    from: '[]',
    to: '["Stryker was here"]',
    because: 'A denial always names its prohibitors; the types do not know it.',
  },
  {
    file: 'src/law/lives/licensee.ts',
    from: 'renewalFiled !== undefined',
    to: 'true',
    because: 'What is undefined comes before no day.',
  },
  ...['ffl === undefined', 'inspectionOn === undefined'].map(
    from => ({ file: 'src/law/retention/licensee-log.ts', from, to: 'false', because: noText }) as const,
  ),
]

export const survivors: readonly Survivor[] = [
  ...ofLivesAndClocks,
  {
    file: 'src/law/clocks/closures.ts',
    from: 'strength[one] < strength[other]',
    to: 'strength[one] <= strength[other]',
    because: 'Of two that are equally sure it is the same which is called the weaker.',
  },
  {
    file: 'src/law/clocks/contact-time.ts',
    from: 'parts === null',
    to: 'false',
    because: 'What has not the shape then fails in reading its parts, and is refused there.',
  },
  {
    file: 'src/law/clocks/contact-time.ts',
    from: "parts.groups?.['offset']",
    to: "parts.groups['offset']",
    because: 'An expression with a named group always gives groups; the types do not know it.',
  },
  { file: 'src/law/clocks/contact-time.ts', from: '{ return undefined }', to: '{}', because: undefinedAnyway },
  {
    file: 'src/law/clocks/day-rule.ts',
    from: '19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15',
    to: '19 * golden + century - Math.floor(century / 4) - lunarCorrection - 15',
    because: 'It is divided by thirty, and only what is left over counts.',
  },
  {
    file: 'src/law/clocks/day-rule.ts',
    from: 'golden > 10',
    to: 'golden >= 10',
    because: 'A golden number of 10 first meets a moon of 28 in the seventy-sixth century.',
  },
  {
    file: 'src/law/clocks/office-calendar.ts',
    from: "through === 'further-order'",
    to: 'false',
    because: wordsSortLast,
  },
  { file: 'src/law/clocks/office-calendar.ts', from: "'further-order'", to: '""', because: wordsSortLast },
  { file: 'src/law/clocks/office-calendar.ts', from: 'kept.clear()', to: ';', because: memory },
  ...['true', 'false', 'kept.size > keptYears', 'kept.size < keptYears'].map(
    to => ({ file: 'src/law/clocks/office-calendar.ts', from: 'kept.size >= keptYears', to, because: memory }) as const,
  ),
  {
    file: 'src/law/clocks/operational-day.ts',
    from: 'closes <= row.opens',
    to: 'closes < row.opens',
    because: 'No hours close at the minute at which they open.',
  },
  {
    file: 'src/law/clocks/spoken-date.ts',
    from: "''",
    to: '"Stryker was here!"',
    times: 2,
    because: 'Every date has one of seven weekdays and twelve months; the types do not know it.',
  },
  {
    file: 'src/law/contribution/mental-filter.ts',
    from: 'provider === undefined',
    to: 'false',
    because: asGoodAsNone,
  },
  ...["'set-aside-or-discharged'", "'recovered'", "'medical-finding-only'"].map(
    from => ({ file: 'src/law/contribution/mental-filter.ts', from, to: '""', because: oneGroundAsAnother }) as const,
  ),
  { file: 'src/law/notices/recipients.ts', from: "deniedBy !== 'national'", to: 'true', because: noAgency },
  { file: 'src/law/notices/recipients.ts', from: "'national'", to: '""', because: noAgency },
  { file: 'src/law/numbers.ts', from: '{ return undefined }', to: '{}', because: undefinedAnyway },
  {
    file: 'src/law/states/earliest-lawful.ts',
    from: 'Temporal.ZonedDateTime.compare(one, other) < 0',
    to: 'Temporal.ZonedDateTime.compare(one, other) <= 0',
    because: 'Of two moments that are the same, both on the clock of the premises, either is the later.',
  },
  { file: 'src/law/contribution/relief.ts', from: 'decidedBy === undefined', to: 'false', because: asGoodAsNone },
  { file: 'src/law/clocks/transfer-rules.ts', from: '[]', to: '["Stryker was here"]', times: 2, because: noClosure },
]
