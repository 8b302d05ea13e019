import type { Ruling } from '../ruling.ts'
import { ageAtContact } from './age.ts'
import { annualReports } from './annual-reports.ts'
import { challengeDetermination } from './challenge.ts'
import { changedTransferDate } from './changed-date.ts'
import { givenLate, whatIsCertified } from './contributor-periods.ts'
import { appealOfDelay } from './delay-appeal.ts'
import { denialReasons } from './denial-reasons.ts'
import { earliestLawful } from './earliest-lawful.ts'
import { quarterlyRecords, semiannualCertification } from './federal-reports.ts'
import { defenseRecords } from './federal-workdays.ts'
import { implementationPlan } from './implementation-plan.ts'
import { systemInOperation } from './in-operation.ts'
import { initialEstimate } from './initial-estimate.ts'
import { licenseStanding } from './license.ts'
import { matchWaiver } from './match-waiver.ts'
import { oneTransaction } from './one-transaction.ts'
import { operationalDays } from './operational-day.ts'
import { outreachNotices } from './outreach-notices.ts'
import { overturnedDenial } from './overturned.ts'
import { policeNotice } from './police-notice.ts'
import { publishedName } from './publication.ts'
import { reliefDecision } from './relief-decision.ts'
import { removalFromIndices } from './removal.ts'
import { identityAfterProceed, ninetyDays } from './retention.ts'
import { semiannualReport } from './semiannual-report.ts'
import { businessDay, defaultTransfer, tenBusinessDays, threeBusinessDays } from './transfer-rules.ts'
import { transferQuestion } from './transfer-question.ts'
import { thirtyDays } from './validity.ts'

/** Every clock: those of a check in the order in which it meets them, of a denial, of the records, of the program office. */
export const clocks: readonly Ruling[] = [
  licenseStanding,
  systemInOperation,
  ageAtContact,
  businessDay,
  threeBusinessDays,
  outreachNotices,
  tenBusinessDays,
  changedTransferDate,
  defaultTransfer,
  earliestLawful,
  thirtyDays,
  oneTransaction,
  identityAfterProceed,
  ninetyDays,
  operationalDays,
  policeNotice,
  transferQuestion,
  denialReasons,
  challengeDetermination,
  overturnedDenial,
  appealOfDelay,
  reliefDecision,
  removalFromIndices,
  quarterlyRecords,
  defenseRecords,
  givenLate,
  semiannualCertification,
  whatIsCertified,
  semiannualReport,
  annualReports,
  implementationPlan,
  initialEstimate,
  publishedName,
  matchWaiver,
]
