import type { FirearmType, State } from '../words.ts'
import { VA } from './VA.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** What the law of each of the 56 jurisdictions adds to the federal rule. */
export const jurisdictions = { VA } as Readonly<Record<State, Jurisdiction>>

/** Whether the state's own point of contact answers such a check on a day, and not the federal Operations Center. */
export const pocAnswers = (state: State, kind: FirearmType | 'redemption', on: Temporal.PlainDate): boolean =>
  jurisdictions[state].poc.some(
    ({ since, until, answers }) =>
      since <= on.toString() && (until === undefined || on.toString() <= until) && answers.includes(kind),
  )
