import { order } from '../cite.ts'
import type { Unknown } from '../clocks/unknown.ts'
import type { Sourced } from './sourced.ts'

/** Two counts of the states that keep a firearm back: a state that neither names keeps none back. */
const waitList2015 = order('Wikipedia, Waiting period: the ten jurisdictions that had one in 2015')
const waitCount2024 = order('Associated Press, report of August 9, 2024: Maine joins twelve other states')
export const namedInNoListOfWaits = { confidence: 'secondary', cites: [waitList2015, waitCount2024] } as const

/** A star on it marks a state that issues a permit standing in place of a check. */
export const participationMap2019 = order('FBI, map of NICS participation, July 18, 2019')
export const permitChart2014 = order(
  'ATF, Permanent Brady Permit Chart of June 10, 2014, as Gun Watch listed it on October 11, 2016',
)

/** A negative that no source states: no provision was found, which does not show that there is none. */
export const nothingFound = { confidence: 'unconfirmed' } as const satisfies Sourced

/** The one list of such laws that was found ends, as far as it could be read, before this state. */
export const alertNotFound = (state: string): Unknown => ({
  unknown: `a provision of ${state} on telling police of a denial was looked for and not found, so the licensee may or may not owe a report`,
})
