import type { Ruling } from '../ruling.ts'
import { fiduciaryRecords, grantIdentityUse, whoContributes } from './cadence.ts'
import { certifiedNumbers } from './certification.ts'
import { noticeAtCommencement } from './commencement-notice.ts'
import { compliancePercentage, countsTowardCompliance, grantReduction } from './compliance.ts'
import { contributorDuties } from './contributor-duties.ts'
import { afterRemovalNotice, correctionOwed } from './corrections.ts'
import { detectablyInvalid } from './detectably-invalid.ts'
import { entryFields, mentalHealthSubmission, misdemeanorSubmission } from './entry-fields.ts'
import { certificationContents, planContents } from './federal-reports.ts'
import { grantEligibility, grantUse, reliefProgramShare, tribalReserve } from './grants.ts'
import { authorizedAmounts, domesticViolenceInitiative, grantPreference, noBonus } from './incentives.ts'
import { bradyIndicator, entryMessage, stateProhibitorReach } from './indicators.ts'
import { matchWaiverEarned, reallocation } from './match-waiver.ts'
import { impossibleDaysRule } from './impossible-days.ts'
import { mentalHealthFilter, providedInViolation } from './mental-filter.ts'
import { incompleteRecord } from './missing.ts'
import { namesOfNobody } from './placeholder-names.ts'
import { numbersOfNobody } from './placeholder-numbers.ts'
import { publishedNoncompliance } from './publication.ts'
import { judgedAgain } from './re-evaluation.ts'
import { recordCategory } from './record-categories.ts'
import { federalReliefReviewed, reliefStandard, stateReliefProgram } from './relief-programs.ts'
import { reliefApplication, reliefMayBeDecided } from './relief-procedure.ts'
import { deemedNotToHaveOccurred, reliefReaches } from './relief.ts'
import { unfoundedRecord } from './unfounded.ts'
import { entryValidation } from './validation.ts'
import { batchWithdrawnByTwo } from './withdrawn-by-one.ts'

/** What may, must and may not be contributed, what undoes it, and how it is counted. */
export const contributionRules: readonly Ruling[] = [
  whoContributes,
  contributorDuties,
  entryFields,
  entryValidation,
  batchWithdrawnByTwo,
  detectablyInvalid,
  namesOfNobody,
  numbersOfNobody,
  impossibleDaysRule,
  unfoundedRecord,
  incompleteRecord,
  judgedAgain,
  entryMessage,
  bradyIndicator,
  stateProhibitorReach,
  mentalHealthFilter,
  providedInViolation,
  noticeAtCommencement,
  mentalHealthSubmission,
  misdemeanorSubmission,
  fiduciaryRecords,
  grantIdentityUse,
  correctionOwed,
  afterRemovalNotice,
  deemedNotToHaveOccurred,
  reliefReaches,
  reliefApplication,
  reliefStandard,
  reliefMayBeDecided,
  stateReliefProgram,
  federalReliefReviewed,
  recordCategory,
  countsTowardCompliance,
  compliancePercentage,
  grantReduction,
  matchWaiverEarned,
  reallocation,
  reliefProgramShare,
  tribalReserve,
  grantUse,
  grantEligibility,
  authorizedAmounts,
  domesticViolenceInitiative,
  grantPreference,
  noBonus,
  publishedNoncompliance,
  planContents,
  certificationContents,
  certifiedNumbers,
]
