import { ground } from './0001-ground.ts'
import { editions } from './0002-editions.ts'
import { entriesGone } from './0003-entries-gone.ts'
import { snapshotMarks } from './0004-snapshot-marks.ts'
import { log } from './0005-log.ts'
import { epochs } from './0006-epochs.ts'
import { searches } from './0007-searches.ts'
import { contributions } from './0008-contributions.ts'
import { watched } from './0009-watched.ts'
import { blind } from './0010-blind.ts'
import { batches } from './0011-batches.ts'
import { relief } from './0012-relief.ts'
import { clocks } from './0013-clocks.ts'
import { pointsOfContact } from './0014-points-of-contact.ts'
import { daysOfPointsOfContact } from './0015-days-of-points-of-contact.ts'
import { outreach } from './0016-outreach.ts'
import { rechecks } from './0017-rechecks.ts'
import { notices } from './0018-notices.ts'
import { appealFiles } from './0019-appeal-files.ts'
import { documents } from './0020-documents.ts'
import { challenges } from './0021-challenges.ts'
import { appealFilesWaiting } from './0022-appeal-files-waiting.ts'
import { denialsFiled } from './0023-denials-filed.ts'

/** In the order in which they are run. A migration that has landed is never edited: what it left out is another's work. */
export const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-ground': ground,
  '0002-editions': editions,
  '0003-entries-gone': entriesGone,
  '0004-snapshot-marks': snapshotMarks,
  '0005-log': log,
  '0006-epochs': epochs,
  '0007-searches': searches,
  '0008-contributions': contributions,
  '0009-watched': watched,
  '0010-blind': blind,
  '0011-batches': batches,
  '0012-relief': relief,
  '0013-clocks': clocks,
  '0014-points-of-contact': pointsOfContact,
  '0015-days-of-points-of-contact': daysOfPointsOfContact,
  '0016-outreach': outreach,
  '0017-rechecks': rechecks,
  '0018-notices': notices,
  '0019-appeal-files': appealFiles,
  '0020-documents': documents,
  '0021-challenges': challenges,
  '0022-appeal-files-waiting': appealFilesWaiting,
  '0023-denials-filed': denialsFiled,
}
