import type { Find } from '../world.ts'
import { findArchived } from './archive.ts'
import { findBlindAlike, findBlindOften } from './blind.ts'
import { findCounts } from './counts.ts'
import { findOwed } from './due.ts'
import { findEntriesAfter, findEntryRow, findPosition } from './entries.ts'
import { findEpochs } from './epochs.ts'
import { findEvents } from './events.ts'
import { findCountUnder, findKey, findKeysUnder, findWrappings } from './keys.ts'
import { findLife } from './lives.ts'
import { findLogged, findLoggedOf, findLogUses } from './logged.ts'
import { findIssued, findNumber } from './numbers.ts'
import { findRequest } from './requests.ts'
import { findAllSealed, findSealed } from './sealed.ts'
import type { Query } from './statement.ts'
import { findQueue, findRunningIn, findScreenedBefore, findTransaction, findTransactionsOf } from './transactions.ts'

/** Every reader, each with its subject's statements. */
export const findIn = (query: Query): Find => ({
  transaction: findTransaction(query),
  transactionsOf: findTransactionsOf(query),
  queue: findQueue(query),
  runningIn: findRunningIn(query),
  logged: findLogged(query),
  loggedOf: findLoggedOf(query),
  logUses: findLogUses(query),
  request: findRequest(query),
  number: findNumber(query),
  licensee: findLife(query, 'licensee'),
  caller: findLife(query, 'caller'),
  session: findLife(query, 'session'),
  calendar: findLife(query, 'calendar'),
  edition: () => findLife(query, 'edition')('law'),
  screenedBefore: findScreenedBefore(query),
  entry: findLife(query, 'entry'),
  entryRow: findEntryRow(query),
  entriesAfter: findEntriesAfter(query),
  position: findPosition(query),
  sealed: findSealed(query),
  key: findKey(query),
  blindAlike: findBlindAlike(query),
  blindOften: findBlindOften(query),
  keysUnder: findKeysUnder(query),
  countUnder: findCountUnder(query),
  wrappings: findWrappings(query),
  epoch: findLife(query, 'epoch'),
  epochs: findEpochs(query),
  events: findEvents(query),
  allSealed: findAllSealed(query),
  archived: findArchived(query),
  issued: findIssued(query),
  counts: findCounts(query),
  owed: findOwed(query),
})
