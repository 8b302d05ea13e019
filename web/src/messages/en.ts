import { appealFiles } from './en/appeal-files.ts'
import { auditor } from './en/auditor.ts'
import { certifications } from './en/certifications.ts'
import { challenge } from './en/challenge.ts'
import { challenges } from './en/challenges.ts'
import { check } from './en/check.ts'
import { contributor } from './en/contributor.ts'
import { examiner } from './en/examiner.ts'
import { inquiry } from './en/inquiry.ts'
import { noticeWatch } from './en/notice-watch.ts'
import { notices } from './en/notices.ts'
import { office } from './en/office.ts'
import { poc } from './en/poc.ts'
import { relief } from './en/relief.ts'
import { scorecard } from './en/scorecard.ts'
import { shell } from './en/shell.ts'
import { terms } from './en/terms.ts'
import { upload } from './en/upload.ts'
import { validations } from './en/validations.ts'
import { withdrawals } from './en/withdrawals.ts'

/** The English catalog. A placeholder is a parameter, so that no sentence is put together from pieces. */
export const en = {
  ...{ shell, terms, inquiry, check, challenge, challenges, examiner, auditor, contributor, upload },
  ...{ scorecard, validations, certifications, relief, withdrawals, office, poc, notices, noticeWatch },
  appealFiles,
}
