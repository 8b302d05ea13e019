import type { Prepared } from '../prepare.ts'
import type { Question } from './question.ts'
import type { Visit } from './scan.ts'

/** Some of an index's people: those that were put in order, or those that came since. */
export type Part = Readonly<{
  /** Visits everybody here who may be the one asked for, some of them twice. `deep` looks at every row. */
  candidates: (question: Question, deep: boolean, visit: Visit) => void
  /** The person as compared with the one asked for by this question, before the next is asked. */
  prepared: (question: Question, person: number) => Prepared
  idAt: (person: number) => string
  isGone: (person: number) => boolean
}>
