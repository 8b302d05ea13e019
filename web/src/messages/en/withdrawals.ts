import type { BulkStatus } from '#law/lives/bulk-withdrawal.ts'

const statuses: Readonly<Record<BulkStatus, string>> = {
  proposed: 'Looked at, not approved',
  approved: 'Approved, being taken back',
  done: 'Done',
  dropped: 'Dropped',
}

/** Many records taken back at once: seen first, and approved by a second person. */
export const withdrawals = {
  statuses,
  heading: 'Take many back',
  intro: 'Choose records, see what would go, and let a second person approve it. Nothing is taken back before that.',
  choose: 'Which records',
  chooseHint: 'Everything that you fill in has to be true of a record. Fill in at least one.',
  category: 'Category',
  any: 'Any',
  enteredFrom: 'Entered on this day or later',
  enteredThrough: 'Entered on this day or before',
  batch: 'Number of the file (batch)',
  aris: 'Your own numbers',
  arisHint: 'One on a line, at most 700',
  reason: 'Why',
  forATime: (why: string) => `For a time, and kept: ${why}`,
  submit: 'See what would go',
  caption: 'Earlier ones, the newest first',
  columns: { id: 'Number', status: 'Status', total: 'Records', by: 'By', on: 'On' },
  empty: 'Your agency has taken back none many at a time.',
  one: {
    heading: (id: string) => `Withdrawal ${id}`,
    dry: 'This is a dry run. Nothing was taken back.',
    dryMeans: (id: string) =>
      `Tell another person of your agency the number ${id}. That person looks at it here and approves it.`,
    dryAsks: (name: string) =>
      `${name} looked at it and asks for a second person. Compare it with what you know. Then approve it below, or drop it.`,
    moving: 'The records are being taken back.',
    movingMeans: 'Those that are taken back are out of search already. This page follows it.',
    done: 'It is done.',
    doneMeans: (taken: number, left: number) =>
      `Taken back: ${taken}. Left alone, because they had changed since: ${left}.`,
    dropped: 'It was dropped.',
    droppedMeans: 'Nothing was taken back.',
    seen: 'What would go',
    ...{ total: 'Records', reason: 'Why', byCategory: 'By category', byYear: 'By year of entry', by: 'Looked at by' },
    ...{ approvedBy: 'Approved by', withdrawn: 'Taken back so far', digest: 'Digest of what was seen' },
    on: (name: string, day: string) => `${name}, on ${day}`,
    sample: 'Some of your numbers',
    selected: 'What was chosen',
    numbers: (count: number) => (count === 1 ? '1 number' : `${count} numbers`),
    rests: 'What rests on them',
    openChecks: 'Open checks that would be searched again',
    denials: 'Denials that rest on them',
    atLeast: (count: number) => (count === 0 ? 'Fewer than ten' : `${count} or more`),
    notKnown: 'Not known yet. Look again later.',
    tooFew: 'Of fewer than ten records it is not said: it would tell who is asked about.',
    restsMean:
      'Checks and denials are told in tens, and name nobody. If the records were never valid, the denials are looked at again.',
    own: 'You looked at this. Another person of your agency has to approve it.',
    approve: 'Approve it',
    follows: 'Exactly these records go, and no other. From then on no check finds them. It cannot be undone.',
    submit: 'Yes, take them back',
    drop: 'Drop it',
    back: 'All of them',
  },
  wrong: {
    nothing: 'Fill in at least one of these.',
    reason: 'Choose why.',
    day: 'Enter a day that exists: month, day and four-digit year.',
    tooMany: 'Give at most 700 numbers.',
  },
}
