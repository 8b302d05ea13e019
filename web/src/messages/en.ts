import { auditor } from './en/auditor.ts'
import { check } from './en/check.ts'
import { contributor } from './en/contributor.ts'
import { examiner } from './en/examiner.ts'
import { inquiry } from './en/inquiry.ts'
import { poc } from './en/poc.ts'
import { shell } from './en/shell.ts'
import { terms } from './en/terms.ts'
import { upload } from './en/upload.ts'

/** The English catalog. A placeholder is a parameter, so that no sentence is put together from pieces. */
export const en = { shell, terms, inquiry, check, examiner, auditor, contributor, upload, poc }
