/** Sending a file of many records: what is read before it is entered, and after. */
export const upload = {
  heading: 'Send a file',
  intro: 'Many records at once. Nothing is entered until you have seen what each row comes to and say so.',
  file: 'The file',
  fileHint: 'CSV, XML or NIEM JSON, written in UTF-8. A packed file or a spreadsheet of an office program is not read.',
  choose: 'Choose a file whose name ends in .csv, .xml or .json.',
  send: 'Look at the rows',
  sending: 'Sending the file…',
  looking: 'Looking at the rows',
  committing: 'Entering the rows',
  found: 'What the rows come to',
  ...{ rows: 'Rows in the file', accepted: 'Will be taken', rejected: 'Will not be taken' },
  tallies: {
    ...{ entered: 'new', modified: 'changed', withdrawn: 'taken back', suspended: 'suspended' },
    ...{ resumed: 'brought back into search', unchanged: 'there already, unchanged' },
    'found-never-valid': 'over already, and now said never to have been valid',
    'not-entered': 'taken back before they were entered',
  } as Readonly<Record<string, string>>,
  rejectedCaption: 'Rows that will not be taken',
  columns: { line: 'Line', column: 'Column', fix: 'How to mend it' },
  wholeRow: 'The whole row',
  shownOf: (shown: number, all: number) => `The first ${shown} of ${all} are shown. The file below has all of them.`,
  download: 'Download all of them as CSV',
  duplicates: (count: number) =>
    count === 1
      ? '1 row is very likely about somebody of whom there is a record already.'
      : `${count} rows are very likely about somebody of whom there is a record already.`,
  duplicateLine: (line: number, ari: string) => `Line ${line}: like your record ${ari}`,
  commit: (rows: number) => (rows === 1 ? 'Take 1 row' : `Take ${rows} rows`),
  commitFollows: 'From then on every check finds what is entered. Rows that are not taken are left out.',
  takesTwo: (leaving: number) => `Another person has to take this file: ${leaving} records would leave.`,
  takesTwoMeans:
    'Too many records of your agency would have left in these days without a second person. Whoever did not send the file sends the same one here, looks at it and takes it.',
  discard: 'Give it up',
  done: 'The file is done',
  doneMeans: (taken: number, left: number) => `Rows taken: ${taken}. Rows left out: ${left}.`,
  discarded: 'The file was given up. Nothing of it was entered, and nothing of it is kept.',
  another: 'Send another file',
  /** How to mend what is wrong, by its code, where another language has words of its own; English is the server's. */
  fixes: {} as Readonly<Record<string, string>>,
}
