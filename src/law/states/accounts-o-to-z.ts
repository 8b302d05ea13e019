import type { Unknown } from '../clocks/unknown.ts'
import { order } from '../cite.ts'
import type { Sourced } from './sourced.ts'

const waitsIn2015 = order('Wikipedia, Waiting period, the ten jurisdictions that had one in 2015')

/** An account that names the ten jurisdictions with a waiting period in 2015; the state is not among them. */
export const namedNoWaitIn2015 = { confidence: 'secondary', cites: [waitsIn2015] } as const satisfies Sourced

/** The same, and an account of 2024 that names the state among those without one. */
export const namedNoWaitSince = {
  confidence: 'secondary',
  cites: [waitsIn2015, order('The Gun Zone, states without a waiting period, 2024')],
} as const satisfies Sourced

/** The eight states in which, by then, police heard of every denial, by law or by policy. */
export const alertStatesOf2016 = order('The Trace, May 2016, on states that tell police of denials')

/** Of a state that the account of 2016 does not name: a law of its own may have been made since. */
export const noAlertFound: Unknown = {
  unknown:
    'an account of May 2016 does not name it among the states whose law or policy tells police of denials, and nothing later was found; the federal notice is owed whatever the state says',
}

/** Of a territory. */
export const nothingRead = (what: string): Unknown => ({
  unknown: `no text or account of ${what} was found; the law of the territory may add to the federal rule`,
})
