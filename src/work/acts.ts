import { recomputeDates } from '#calendar/recompute-dates.ts'
import { openForReview } from '#challenge/open-for-review.ts'
import { urgeChallenge } from '#challenge/urge-challenge.ts'
import { answerDelayed } from '#check/answer-delayed.ts'
import { lapse } from '#check/lapse.ts'
import { lookAtChecks } from '#check/look-at-checks.ts'
import { askBodies } from '#check/outreach/ask-bodies.ts'
import { chaseBodies } from '#check/outreach/chase-bodies.ts'
import { sayWhetherCause } from '#check/outreach/say-whether-cause.ts'
import { answerRecheck } from '#check/recheck/answer-recheck.ts'
import { releaseClaim } from '#check/release-claim.ts'
import { reviewDenials } from '#check/review-denials.ts'
import { screenAgain } from '#check/screen-again.ts'
import { searchAgain } from '#check/search-again.ts'
import { takeUpLaw } from '#check/take-up-law.ts'
import { alarmDeniedFile } from '#delivery/alarm-denied-file.ts'
import { alarmUnnamed } from '#delivery/alarm-unnamed.ts'
import { answerPoc } from '#delivery/answer-poc.ts'
import { askWhetherTransferred } from '#delivery/ask-whether-transferred.ts'
import { deliverCorrection, deliverNotice } from '#delivery/deliver-notice.ts'
import { enterInDeniedFile } from '#delivery/enter-in-denied-file.ts'
import { removeFromDeniedFile } from '#delivery/remove-from-denied-file.ts'
import { tellLicensee } from '#delivery/tell-licensee.ts'
import { urgeNotice } from '#delivery/urge-notice.ts'
import { warnPoc } from '#delivery/warn-poc.ts'
import type { DutyKind } from '#law/duties/kinds.ts'
import { correctPolice } from '#notice/correct-police.ts'
import { decideByDefault } from '#notice/decide-notice.ts'
import { fileDenial } from '#notice/file-denial.ts'
import { namePolice } from '#notice/name-police.ts'
import type { Due } from '#ledger/rows.ts'
import { countOverturned } from '#programme/count-overturned.ts'
import { referRetrieval } from '#notice/refer-retrieval.ts'
import { tellIce } from '#notice/tell-ice.ts'
import { checkBatch } from '#records/batch/check-batch.ts'
import { commitBatch } from '#records/batch/commit-batch.ts'
import { forgetBatch } from '#records/batch/forget-batch.ts'
import { expireEntry } from '#records/expire-entry.ts'
import { reevaluateEntry } from '#records/reevaluate-entry.ts'
import { presume } from '#poc/presume.ts'
import { stateDay } from '#poc/state-day.ts'
import { tellNation } from '#poc/tell-nation.ts'
import { deemDenied } from '#relief/deem-denied.ts'
import { expectCertification } from '#records/expect-certification.ts'
import { expectProvision } from '#records/expect-provision.ts'
import { withdrawMany } from '#records/withdraw-many.ts'
import { archiveDenied } from '#retention/archive-denied.ts'
import { closeEpoch } from '#retention/close-epoch.ts'
import { destroyIdentity, destroyRecord } from '#retention/destroy.ts'
import { forgetRecheck } from '#retention/forget-recheck.ts'
import type { World } from '../world.ts'

export type DutyAct = (due: Due, world: World) => Promise<void>

/**
 * Which act carries out which duty. A duty without an act is owed and kept, and whoever runs the system is told that nothing
 * here pays it.
 */
export const dutyActs: Readonly<Partial<Record<DutyKind, DutyAct>>> = {
  'finish-search': searchAgain,
  'search-again': searchAgain,
  'answer-delayed': answerDelayed,
  lapse,
  'ask-bodies': askBodies,
  'chase-bodies': chaseBodies,
  'say-whether-cause': sayWhetherCause,
  'release-claim': releaseClaim,
  'tell-licensee': tellLicensee,
  'destroy-identity': destroyIdentity,
  'destroy-record': destroyRecord,
  'close-epoch': closeEpoch,
  'archive-denied': archiveDenied,
  'recompute-dates': recomputeDates,
  'expire-entry': expireEntry,
  'look-at-checks': lookAtChecks,
  'review-denials': reviewDenials,
  'check-batch': checkBatch,
  'commit-batch': commitBatch,
  'forget-batch': forgetBatch,
  'reevaluate-entry': reevaluateEntry,
  'deem-relief-denied': deemDenied,
  'expect-provision': expectProvision,
  'expect-certification': expectCertification,
  'withdraw-many': withdrawMany,
  'name-police': namePolice,
  'alarm-unnamed': alarmUnnamed,
  'decide-police-notice': decideByDefault,
  'deliver-notice': deliverNotice,
  'deliver-correction': deliverCorrection,
  'urge-notice': urgeNotice,
  'correct-police': correctPolice,
  'answer-poc': answerPoc,
  'tell-nation': tellNation,
  'presume-proceed': presume,
  'warn-poc': warnPoc,
  'state-poc-day': stateDay,
  'answer-recheck': answerRecheck,
  'forget-recheck': forgetRecheck,
  'open-challenge': openForReview,
  'urge-challenge': urgeChallenge,
  'ask-whether-transferred': askWhetherTransferred,
  'refer-retrieval': referRetrieval,
  'tell-ice': tellIce,
  'count-overturned': countOverturned,
  'file-denial': fileDenial,
  'enter-in-denied-file': enterInDeniedFile,
  'remove-from-denied-file': removeFromDeniedFile,
  'alarm-denied-file': alarmDeniedFile,
  'take-up-law': (due, world) => takeUpLaw(world, due),
  'screen-again': screenAgain,
}
