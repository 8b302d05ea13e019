import { leftOut, type SearchedFor } from '#law/purposes/grant-identities.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { compare, isFound } from '#match/compare.ts'
import type { Question, Source } from '../world.ts'
import type { Found } from './hit.ts'
import type { Transferee } from './transferee.ts'

/** What a source sent that may be the transferee's, and whether that is everything it has. */
export type Heard = Readonly<{ found: readonly Found[]; complete: boolean }>

/** Undefined for a source that is silent. One that sends what cannot be read has not answered either. */
export async function hear(
  ask: Source['ask'] | undefined,
  transferee: Transferee,
  { searchedFor, ...way }: Readonly<{ deep: boolean; searchedFor: SearchedFor }>,
): Promise<Heard | undefined> {
  try {
    const answer = await ask?.(questionOf(transferee))
    if (answer?.kind !== 'answered') return undefined
    // Whoever may not use a record is not told that it is there.
    const records = answer.records.filter(record => leftOut(record, searchedFor) === undefined)
    const scored = records.map(record => ({
      record,
      score: compare(transferee.description, record.description),
      ...(way.deep ? ({ deep: true } as const) : {}),
    }))
    return { found: scored.filter(({ score }) => isFound(score, way)), complete: !answer.more }
  } catch {
    return undefined
  }
}

/** What the check is made for, and under which day's law a search of it is made. */
export function madeFor({ assigned }: Pick<Transaction, 'assigned'>, now: Temporal.Instant): SearchedFor {
  const { purpose, saleState, zone } = assigned
  return { purpose, state: saleState, on: now.toZonedDateTimeISO(zone).toPlainDate().toString() }
}

export const questionOf = ({ description, citizenships, alienNumber }: Transferee): Question => ({
  description,
  citizenships,
  ...(alienNumber === undefined ? {} : { alienNumber }),
})
