import { readAgencyCheck, startAgencyCheck } from './agency.ts'
import {
  applyToAppealFile,
  decideAppealFile,
  listAppealFiles,
  printAppealFileLetter,
  readAppealFile,
  removeFromAppealFile,
} from './appeal-file.ts'
import { addCosignature, readCheckpoint, readConsistency, readLogKey, readTile } from './audit.ts'
import { approveClosures, proposeClosures, readCalendar } from './calendar.ts'
import { attestCertification, listCertifications, stateCertification } from './certifications.ts'
import type { Endpoint } from './endpoint.ts'
import {
  addFacts,
  claimCheck,
  determineCheck,
  judgeHit,
  noteOutreach,
  noticeCause,
  readQueue,
  releaseCheck,
  reviewCheck,
  searchDeep,
} from './examiner.ts'
import {
  acknowledgeCheck,
  cancelCheck,
  followCheck,
  giveTransfereeAddress,
  listChecks,
  readCheck,
  readReceipt,
  reportTransfer,
  startCheck,
} from './licensee.ts'
import { sendMessage } from './messages.ts'
import { readGrounds } from './grounds.ts'
import { makeLicenseeLog } from './licensee-log.ts'
import { readAskedOften } from './asked-often.ts'
import { readLogUses, searchLog } from './log-search.ts'
import { agreeOnClock, readAgencyDirectory, readClock } from './operations.ts'
import { alive, readLaw, readMetrics, readOpenApi, readRule, readStatus, readTransferDate, ready } from './public.ts'
import {
  enterRecord,
  listRecords,
  modifyRecord,
  readRecord,
  readRecordHistory,
  resumeRecord,
  suspendRecord,
  withdrawByOwnNumber,
  withdrawRecord,
} from './records.ts'
import { listLetters, mailChallengeLetter, printChallengeLetter } from './challenge-letters.ts'
import { askWhy, followChallenge, readChallengeLetter, stateClaim } from './challenge.ts'
import {
  askRecordSource,
  decideOutcome,
  enterChallengeLetter,
  issueChallengeSecret,
  listChallenges,
  noteChallenge,
  proposeOutcome,
  readChallenge,
  searchForChallenge,
  settleRecord,
  tellChallenger,
} from './challenges.ts'
import { commitBatch, discardBatch, readBatch, readRejected, sendBatch } from './batch/batch.ts'
import { cancelPocInquiry, readPocAnswer, readPocRecord, reportDetermination, startPocInquiry } from './poc.ts'
import { comparePocDay, listPocChecks, readPocDay, readPocDayOf, readPocDays, readPocs } from './poc-days.ts'
import {
  acknowledgeNotice,
  assignNotice,
  closeNotice,
  deconflictNotice,
  listNotices,
  openNotice,
  reopenNotice,
} from './notices.ts'
import {
  answerOutreach,
  dismissBody,
  listBodies,
  listOutreach,
  nameBody,
  openOutreach,
  reportPocOutreach,
  stateOwnLaw,
} from './outreach.ts'
import { discardRecheck, readRecheck, readRecheckAnswers, sendRecheck } from './recheck.ts'
import { decideRelief, listReliefs, noteRelief, openRelief, printReliefLetter, readRelief } from './relief.ts'
import { readDenialReport, readNoticeReport, tellFigures } from './reports.ts'
import { enrolContributor, readOwnScorecard, readScorecard, readScorecards, stateNothing } from './scorecards.ts'
import { approveContact, dropContact, proposeContact, readContact } from './agency-contacts.ts'
import { readSession, signIn, signOut } from './session.ts'
import { readSheet } from './sheet.ts'
import { startTelephoneCheck } from './telephone.ts'
import { readImmigrationRecords } from './ice.ts'
import { listUnanswered, noteTransfer, reportNoTransfer } from './transfers.ts'
import { listValidations, validateRecord } from './validations.ts'
import { followNotices } from './followed-notices.ts'
import { approveHold, decideNotice, proposeHold, readHoldReason, releaseHold, watchNotices } from './watched-notices.ts'
import { approveWithdrawal, dropWithdrawal, listWithdrawals, proposeWithdrawal, readWithdrawal } from './withdrawals.ts'

/** Everything that anybody outside can ask, each audience's together. */
export const endpoints: readonly Endpoint[] = [
  ...[startCheck, listChecks, readCheck, followCheck, acknowledgeCheck, cancelCheck],
  ...[giveTransfereeAddress, reportTransfer, reportNoTransfer, readSheet, readReceipt],
  ...[listUnanswered, noteTransfer],
  readImmigrationRecords,
  ...[readDenialReport, tellFigures, readNoticeReport],
  startTelephoneCheck,
  ...[startPocInquiry, readPocAnswer, readPocRecord, reportDetermination, cancelPocInquiry],
  ...[readPocDays, readPocDay, listPocChecks, comparePocDay, readPocs, readPocDayOf],
  ...[listOutreach, openOutreach, answerOutreach, stateOwnLaw, reportPocOutreach, listBodies, nameBody, dismissBody],
  ...[listNotices, openNotice, acknowledgeNotice, assignNotice, deconflictNotice, closeNotice, reopenNotice],
  ...[watchNotices, followNotices, proposeHold, readHoldReason, approveHold, releaseHold, decideNotice],
  ...[readContact, proposeContact, approveContact, dropContact],
  ...[startAgencyCheck, readAgencyCheck],
  ...[sendRecheck, readRecheck, readRecheckAnswers, discardRecheck],
  ...[enterRecord, modifyRecord, suspendRecord, resumeRecord, withdrawRecord, withdrawByOwnNumber],
  ...[readRecord, readRecordHistory, listRecords, sendMessage],
  ...[sendBatch, readBatch, readRejected, commitBatch, discardBatch],
  ...[openRelief, noteRelief, decideRelief, readRelief, printReliefLetter, listReliefs],
  ...[listValidations, validateRecord],
  ...[proposeWithdrawal, listWithdrawals, readWithdrawal, approveWithdrawal, dropWithdrawal],
  ...[listCertifications, stateCertification, attestCertification],
  ...[readScorecards, readScorecard, readOwnScorecard, enrolContributor, stateNothing],
  ...[readQueue, reviewCheck, claimCheck, releaseCheck, judgeHit, addFacts, searchDeep, noteOutreach, noticeCause],
  determineCheck,
  ...[askWhy, followChallenge, stateClaim, readChallengeLetter],
  ...[listChallenges, enterChallengeLetter, readChallenge, issueChallengeSecret, noteChallenge, askRecordSource],
  ...[settleRecord, searchForChallenge, proposeOutcome, decideOutcome, tellChallenger],
  ...[listLetters, printChallengeLetter, mailChallengeLetter],
  ...[applyToAppealFile, listAppealFiles, readAppealFile, printAppealFileLetter, decideAppealFile],
  removeFromAppealFile,
  ...[readCalendar, proposeClosures, approveClosures],
  ...[readCheckpoint, readLogKey, readConsistency, readTile, addCosignature],
  ...[makeLicenseeLog, searchLog, readLogUses, readAskedOften],
  ...[readClock, agreeOnClock, readAgencyDirectory],
  ...[signIn, readSession, signOut],
  ...[readStatus, readLaw, readGrounds, readRule, readTransferDate, alive, ready, readMetrics, readOpenApi],
]
