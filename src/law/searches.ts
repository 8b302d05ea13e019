import type { Here } from './here.ts'
import { isTransfer, type Purpose } from './purpose.ts'
import type { SourceName } from './words.ts'

export type Asked = Readonly<{ purpose: Purpose; citizenships: readonly string[]; here: Here }>

/**
 * Which sources must answer before a check can proceed: the Indices, NCIC and III for every transfer (28 CFR
 * 25.6(c)(1)(iii)), the immigration files for anyone who states a citizenship other than U.S., a state's own files where a
 * state asks. Every one named here is mandatory: one that is silent leaves the check unresolved.
 */
export function searches({ purpose, citizenships, here }: Asked): readonly SourceName[] {
  const immigration: readonly SourceName[] = citizenships.some(country => country !== 'US') ? ['iaq'] : []
  if (here.role === 'poc') return ['state', 'national']
  const federal: readonly SourceName[] =
    isTransfer(purpose) || agencySearchesAll.includes(purpose) ? ['indices', 'ncic', 'iii'] : ['indices']
  return [...federal, ...immigration]
}

/**
 * Whoever is an alien has an alien or admission number, by which the immigration files name a person. An American who states a
 * second citizenship has none, and is only searched for.
 */
export const lacksAlienNumber = (
  asks: readonly SourceName[],
  { citizenships, numberGiven }: Readonly<{ citizenships: readonly string[]; numberGiven: boolean }>,
): boolean => asks.includes('iaq') && !citizenships.includes('US') && !numberGiven

/**
 * 25.6(j) opens the Indices; by practice permits and dispositions search NCIC and III beside them. 42 U.S.C. 2201a asks for a check
 * by the whole system, as before a transfer.
 */
const agencySearchesAll: readonly Purpose[] = ['permit', 'permit-recheck', 'disposition', 'nuclear']
