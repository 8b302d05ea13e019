import type { Ruling } from '../ruling.ts'
import { appealFileApplication, appealFileNumber, appealFileRemoval, appealFileUse } from './appeal-file.ts'
import { authoritiesOfPlace } from './authorities.ts'
import {
  challengeGoesTo,
  challengeNeeds,
  challengedRecords,
  employmentChallenge,
  erroneousRecord,
} from './challenge.ts'
import { denialCategory } from './denial-category.ts'
import { judicialDistrict } from '../districts/district-of.ts'
import { smallCounts } from './small-counts.ts'
import { correctionContents, denialCorrection, identityInNotices, noticeKept } from './corrections.ts'
import { denialNotice } from './denial-notice.ts'
import { deniedFileContents, deniedTransactionFile, shownWithWantedPersons } from './denied-file.ts'
import { civilAction, denialReview } from './denial-review.ts'
import { immigrationRecords, retrievalReferral } from './federal-feeds.ts'
import { reasonsContents, reasonsRequest, whoMayKnowWhy, withEveryDenied } from './knowing-why.ts'
import { letterContents } from './letter-contents.ts'
import { licenseeReportsDenial } from './licensee-reports.ts'
import { denialNoticeContents, noticeRow } from './notice-contents.ts'
import { noticePriority } from './priority.ts'
import { protectedPersonNotice } from './protected-person.ts'
import { denialNoticeRecipients, localAuthority } from './recipients.ts'
import { licenseeReportDue } from './report-due.ts'
import { reliefTold } from './relief.ts'
import { denialReport } from './reports.ts'
import { policeTold } from './told.ts'
import { placeWithoutAuthority } from './unroutable.ts'
import { unreadNotice } from './urging.ts'

/** Who must hear, what they are told, what they are never told, and how a person denied is answered. */
export const noticeRules: readonly Ruling[] = [
  denialNotice,
  deniedTransactionFile,
  deniedFileContents,
  shownWithWantedPersons,
  denialNoticeRecipients,
  localAuthority,
  authoritiesOfPlace,
  placeWithoutAuthority,
  denialNoticeContents,
  noticeRow,
  noticePriority,
  protectedPersonNotice,
  unreadNotice,
  policeTold,
  denialCorrection,
  correctionContents,
  identityInNotices,
  noticeKept,
  denialReview,
  licenseeReportsDenial,
  licenseeReportDue,
  retrievalReferral,
  immigrationRecords,
  withEveryDenied,
  whoMayKnowWhy,
  reasonsRequest,
  reasonsContents,
  letterContents,
  challengeGoesTo,
  challengeNeeds,
  erroneousRecord,
  challengedRecords,
  employmentChallenge,
  civilAction,
  appealFileApplication,
  appealFileUse,
  appealFileRemoval,
  appealFileNumber,
  denialReport,
  judicialDistrict,
  denialCategory,
  smallCounts,
  reliefTold,
]
