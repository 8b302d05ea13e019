import { answerOf, type Json, type Ruling } from '#law/ruling.ts'

/** The word that a rule answers, without its reasons. */
export const ruled = (rule: Ruling, given: Json): string => answerOf(rule.decide(given))
