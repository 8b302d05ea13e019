import type { Find } from '../find.ts'
import { findAgencyNumbers, findAgencyNumbersAfter } from './agency-numbers.ts'
import { findAppealFiles, findAppealFilesWaiting } from './appeal-files.ts'
import { findArchived } from './archive.ts'
import { findBlindAlike, findBlindOften } from './blind.ts'
import { findChallenges } from './challenges.ts'
import { findCounts } from './counts.ts'
import { findOwed, findOwing, findWaiting } from './due.ts'
import { findEntriesAfter, findEntryRow, findEntryRows, findPosition } from './entries.ts'
import { findEpochs } from './epochs.ts'
import { findEvents } from './events.ts'
import { findCountUnder, findKey, findKeysUnder, findWrappings } from './keys.ts'
import { findReadings } from './leaves.ts'
import { findBulkWithdrawals, findEnrolled, findEntries, findLife } from './lives.ts'
import { findLogged, findLoggedOf, findLogUses } from './logged.ts'
import { findFilings, findNoticesAbout, findNoticesBetween, findNoticesOf, findUnreadNotices } from './notices.ts'
import { findIssued, findNumber } from './numbers.ts'
import { findNamedBodies, findOutreach, findOutreachOf } from './outreach.ts'
import { findPocChecks, findPocDays, findPocDaysOf, findPocTallies, findTransactionOfStn } from './points-of-contact.ts'
import { findReliefsOf } from './reliefs.ts'
import { findRequest } from './requests.ts'
import { findAllSealed, findSealed } from './sealed.ts'
import { findRechecks } from './rechecks.ts'
import { findBatchOfFile, findRecheckOfFile, findStagedAnswers, findStagedRows } from './staged.ts'
import { findCountToValidate, findSelected, findStanding, findToValidate } from './standing.ts'
import type { Query } from './statement.ts'
import { findContributors, findTallies } from './tallies.ts'
import {
  findDenied,
  findDeniedBetween,
  findInReview,
  findOpen,
  findQueue,
  findRunningIn,
  findScreenedBefore,
  findTransaction,
  findTransactionsOf,
} from './transactions.ts'

/** Every reader, each with its subject's statements. */
export const findIn = (query: Query): Find => ({
  ...recordsIn(query),
  ...denialsIn(query),
  transaction: findTransaction(query),
  transactionsOf: findTransactionsOf(query),
  transactionOfStn: findTransactionOfStn(query),
  pocDay: findLife(query, 'poc-day'),
  pocDays: findPocDays(query),
  pocDaysOf: findPocDaysOf(query),
  pocTallies: findPocTallies(query),
  pocChecks: findPocChecks(query),
  outreachBody: findLife(query, 'outreach-body'),
  outreachBodies: findNamedBodies(query),
  outreachOf: findOutreachOf(query),
  outreach: findOutreach(query),
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
  open: findOpen(query),
  denied: findDenied(query),
  inReview: findInReview(query),
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
  owing: findOwing(query),
  waiting: findWaiting(query),
})

/** Who is told of denials, and how they are counted. */
const denialsIn = (query: Query) => ({
  notice: findLife(query, 'notice'),
  filing: findLife(query, 'filing'),
  filings: findFilings(query),
  noticesAbout: findNoticesAbout(query),
  noticesOf: findNoticesOf(query),
  noticesBetween: findNoticesBetween(query),
  deniedBetween: findDeniedBetween(query),
  reportYear: findLife(query, 'report-year'),
  agencyContact: findLife(query, 'agency-contact'),
  unreadNotices: findUnreadNotices(query),
})

/** The Indices and who contributes to them. */
const recordsIn = (query: Query) => ({
  readings: findReadings(query),
  watch: () => findLife(query, 'watch')('indices'),
  challenge: findLife(query, 'challenge'),
  challenges: findChallenges(query),
  relief: findLife(query, 'relief'),
  reliefsOf: findReliefsOf(query),
  appealFile: findLife(query, 'appeal-file'),
  appealFiles: findAppealFiles(query),
  appealFilesWaiting: findAppealFilesWaiting(query),
  entry: findLife(query, 'entry'),
  entries: findEntries(query),
  entryRow: findEntryRow(query),
  entryRows: findEntryRows(query),
  agencyNumbers: findAgencyNumbers(query),
  agencyNumbersAfter: findAgencyNumbersAfter(query),
  tallies: findTallies(query),
  contributors: findContributors(query),
  contributor: findLife(query, 'contributor'),
  enrolled: findEnrolled(query),
  standing: findStanding(query),
  toValidate: findToValidate(query),
  countToValidate: findCountToValidate(query),
  selected: findSelected(query),
  bulkWithdrawal: findLife(query, 'bulk-withdrawal'),
  bulkWithdrawals: findBulkWithdrawals(query),
  batch: findLife(query, 'batch'),
  batchOfFile: findBatchOfFile(query),
  recheck: findLife(query, 'recheck'),
  recheckOfFile: findRecheckOfFile(query),
  rechecks: findRechecks(query),
  stagedRows: findStagedRows(query),
  stagedAnswers: findStagedAnswers(query),
  entriesAfter: findEntriesAfter(query),
  position: findPosition(query),
})
