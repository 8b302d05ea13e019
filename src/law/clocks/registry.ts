import type { Ruling } from '../ruling.ts'
import { ageAtContact } from './age.ts'
import { operationalDays } from './operational-day.ts'
import { identityAfterProceed, ninetyDays } from './retention.ts'
import { businessDay, defaultTransfer, tenBusinessDays, threeBusinessDays } from './transfer-rules.ts'
import { thirtyDays } from './validity.ts'

/** Every clock of a check, in the order in which a check meets them. */
export const clocks: readonly Ruling[] = [
  ageAtContact,
  businessDay,
  threeBusinessDays,
  tenBusinessDays,
  defaultTransfer,
  thirtyDays,
  identityAfterProceed,
  ninetyDays,
  operationalDays,
]
