import type { Ruling } from '../ruling.ts'
import { samePersonAskedOften } from './asked-often.ts'
import { impracticable, whenNeeded } from './check-needed.ts'
import { address, fiveDescriptors, otherDescriptors } from './descriptors.ts'
import { formBeforeContact, recertification } from './form.ts'
import { fourSteps } from './four-steps.ts'
import { whatIsACheck } from './grant-identities.ts'
import { licenseeRecord } from './licensee-records.ts'
import { responseMeaning } from './meaning.ts'
import { permitInPlaceOfCheck } from './permit.ts'
import { accessLogged, authorizedAccess } from './safeguards.ts'
import { alienNumber, ncicRecords, whatIsSearched } from './searched.ts'
import { answerForbidden, policeAsked } from '../outreach/whom.ts'
import { ageFloor, causeNotice, delayedForOutreach, threeBodies } from './under-21.ts'
import { misuse, penaltyFor, transferWithoutCheck } from './violations.ts'
import { federalUses, firearmHandlers, threeOtherUses, transfersOnly } from './who-may-ask.ts'
import { fee, noRecordContent, whenReached, whoSaysWhat } from './who-may-tell.ts'

/** Who may ask, what for, what with, and when no check is needed. */
export const purposeRules: readonly Ruling[] = [
  transfersOnly,
  threeOtherUses,
  federalUses,
  firearmHandlers,
  whenNeeded,
  permitInPlaceOfCheck,
  impracticable,
  ageFloor,
  formBeforeContact,
  recertification,
  fiveDescriptors,
  otherDescriptors,
  address,
  whenReached,
  fourSteps,
  whatIsSearched,
  whatIsACheck,
  ncicRecords,
  alienNumber,
  threeBodies,
  policeAsked,
  answerForbidden,
  delayedForOutreach,
  causeNotice,
  responseMeaning,
  whoSaysWhat,
  noRecordContent,
  licenseeRecord,
  fee,
  authorizedAccess,
  accessLogged,
  misuse,
  samePersonAskedOften,
  penaltyFor,
  transferWithoutCheck,
]
