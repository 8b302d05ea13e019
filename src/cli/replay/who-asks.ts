import { mayAskFor, pocKind, type Purpose } from '#law/purpose.ts'
import { pocAnswers } from '#law/states/registry.ts'
import type { FirearmType, State } from '#law/words.ts'
import { kinds, type Kind } from './kinds.ts'

/** Who asks, and for what. A licensee and a point of contact always name the firearm. */
export type Ask =
  | Readonly<{ asker: 'licensee' | 'poc'; purpose: Purpose; firearm: FirearmType }>
  | Readonly<{ asker: 'agency'; purpose: Purpose; firearm?: FirearmType }>

/**
 * Who really asks for such a check: the licensee; where the state answers this kind for its dealers on that day, its point of
 * contact (28 CFR 25.6(d)); for permits, rechecks, administrative checks and returns, an agency (25.6(j)).
 */
export function whoAsks(state: State, kind: Kind, on: Temporal.PlainDate): Ask {
  const { purpose, firearm }: Readonly<{ purpose: Purpose; firearm?: FirearmType }> = kinds[kind]
  if (firearm === undefined || !mayAskFor('licensee', purpose)) {
    return { asker: 'agency', purpose, ...(firearm === undefined ? {} : { firearm }) }
  }
  return { asker: pocAnswers(state, pocKind(purpose, firearm), on) ? 'poc' : 'licensee', purpose, firearm }
}
