import { comparePrepared, type Score } from '../compare.ts'
import type { Asked } from '../prepare.ts'
import type { AlikeWords } from './alike.ts'
import { attributeBound } from './attribute-bound.ts'
import type { AllCodes } from './codes.ts'
import type { Part } from './part.ts'
import type { Question } from './question.ts'
import type { ScoreTables } from './scores.ts'
import type { Tokens } from './tokens.ts'
import { unitsBelow } from './units.ts'

export type Found = Readonly<{ id: string; score: Score }>

/** What a search works with: the words, what is known of them, and a table to keep their worth in. */
export type Means = Readonly<{ tokens: Tokens; alike: AlikeWords; codes: AllCodes; tables: ScoreTables }>

/**
 * Everybody in these parts who comes to so many bits, in no order. Bounds say who is worth a comparison, and the comparison,
 * which is the same wherever two descriptions are compared, says what they are worth.
 */
export function searchParts(
  asked: Asked,
  parts: readonly Part[],
  { threshold, deep }: Readonly<{ threshold: number; deep: boolean }>,
  { tokens, alike, codes, tables }: Means,
): readonly Found[] {
  const scores = tables(asked.names, alike, tokens)
  const question: Question = {
    asked,
    scores,
    attributes: attributeBound(asked, codes, tokens),
    threshold: unitsBelow(threshold),
  }
  const found: Found[] = []
  try {
    for (const part of parts) {
      for (const person of candidates(part, question, deep)) {
        const score = comparePrepared(asked, part.prepared(question, person))
        if (score.bits >= threshold || score.answer !== 'other') found.push({ id: part.idAt(person), score })
      }
    }
    return found
  } finally {
    scores.clear()
  }
}

function candidates(part: Part, question: Question, deep: boolean): ReadonlySet<number> {
  const found = new Set<number>()
  part.candidates(question, deep, person => {
    if (!part.isGone(person)) found.add(person)
  })
  return found
}
