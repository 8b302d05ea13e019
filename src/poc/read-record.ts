import { recordGiven } from '#law/poc/record-request.ts'
import type { Hit } from '#search/hit.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { lookAtAnswer, recordName, type OwnAnswer } from './answer.ts'

/** 28 CFR 25.6(f), (g)(1): one record in full, by the name that the response to its own inquiry gave it. */
export async function readRecord(
  { record, ...own }: Omit<OwnAnswer, 'through'> & Readonly<{ record: string }>,
  world: World,
): Promise<Hit | Refusal<'unknown-number' | 'record-not-named'>> {
  const answer = await lookAtAnswer(own, world)
  if (isRefusal(answer)) return answer
  const { hits, seen } = answer
  const given = recordGiven({
    ...{ by: own.ori, inquiredBy: seen.state.assigned.ori ?? '', record },
    named: (hits ?? []).map(recordName),
    identityExists: hits !== undefined,
  })
  const found = hits?.find(hit => recordName(hit) === record)
  return given.answer === 'given' && found !== undefined ? found : refuse('record-not-named')
}
