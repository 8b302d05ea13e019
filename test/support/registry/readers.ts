/**
 * By which keys of the rule each reader of `Find` selects. Without one it selects by what is no record of a person: a number of
 * ours, a status that waits for work, a change of the Indices, or how much there is.
 */
export const readers: Readonly<Record<string, readonly string[]>> = {
  transaction: ['ntn'],
  transactionsOf: ['ffl', 'agency'],
  queue: [],
  runningIn: ['state'],
  logged: ['day', 'month', 'state', 'agency', 'ffl'],
  loggedOf: ['ffl', 'day'],
  logUses: ['month'],
  request: ['ntn'],
  number: ['ntn'],
  licensee: ['ffl'],
  caller: [],
  session: [],
  calendar: ['state'],
  edition: [],
  screenedBefore: [],
  entry: ['prohibited-person'],
  entryRow: ['prohibited-person'],
  entriesAfter: ['prohibited-person'],
  position: [],
  sealed: ['ntn'],
  key: ['ntn'],
  // Every key under one name, for whoever wraps or destroys them all: nobody is opened.
  keysUnder: [],
  countUnder: [],
  wrappings: [],
  epoch: [],
  epochs: [],
  events: ['ntn'],
  allSealed: ['ntn'],
  archived: ['ntn'],
  issued: ['day'],
  counts: [],
  owed: ['ntn'],
}
