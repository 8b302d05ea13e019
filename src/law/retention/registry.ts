import { openCheck } from '../open.ts'
import type { Ruling } from '../ruling.ts'
import { auditLogContents } from './audit-log.ts'
import {
  agencyCheckRecord,
  allowedCheck,
  cancelledCheckRecord,
  deniedCheckRecord,
  openCheckRecord,
  overturnedCheckRecord,
} from './check-records.ts'
import { challengeRecord } from './challenge.ts'
import { certificateCounts } from './certificate.ts'
import { afterNinetyDays } from './day-ninety.ts'
import { epochCloses, wrappedUnder } from './epochs.ts'
import { appealFile, datingEntry, entryRecord } from './held-records.ts'
import { keyBackup } from './key-backup.ts'
import { individualLog } from './licensee-log.ts'
import { logSearch } from './log-search.ts'
import { logUses } from './log-uses.ts'
import { classInLog } from './logged-class.ts'
import { noRegistry } from './no-registry.ts'
import { pocRecords } from './poc-records.ts'
import { recheckFile } from './recheck.ts'
import { transferReport } from './transfer-report.ts'

/** What is kept, for how long, who may read it, and what is left of it. */
export const retentionRules: readonly Ruling[] = [
  openCheck,
  allowedCheck,
  openCheckRecord,
  deniedCheckRecord,
  overturnedCheckRecord,
  cancelledCheckRecord,
  agencyCheckRecord,
  appealFile,
  entryRecord,
  datingEntry,
  afterNinetyDays,
  auditLogContents,
  classInLog,
  logUses,
  logSearch,
  noRegistry,
  individualLog,
  pocRecords,
  recheckFile,
  challengeRecord,
  transferReport,
  keyBackup,
  wrappedUnder,
  epochCloses,
  certificateCounts,
]
