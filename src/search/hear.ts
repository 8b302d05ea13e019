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
  way: Readonly<{ deep: boolean }>,
): Promise<Heard | undefined> {
  try {
    const answer = await ask?.(questionOf(transferee))
    if (answer?.kind !== 'answered') return undefined
    const scored = answer.records.map(record => ({
      record,
      score: compare(transferee.description, record.description),
      ...(way.deep ? ({ deep: true } as const) : {}),
    }))
    return { found: scored.filter(({ score }) => isFound(score, way)), complete: !answer.more }
  } catch {
    return undefined
  }
}

const questionOf = ({ description, citizenships, alienNumber }: Transferee): Question => ({
  description,
  citizenships,
  ...(alienNumber === undefined ? {} : { alienNumber }),
})
