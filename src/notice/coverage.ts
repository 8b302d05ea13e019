import { states, type State } from '#law/words.ts'
import { parseState } from '#law/numbers.ts'
import type { WhyUnroutable } from '#law/notices/unroutable.ts'
import type { Agencies } from '../agencies.ts'
import type { Directory, ZipRow } from './directory/directory.ts'
import { reachOf } from './reach.ts'

/** Which ZIPs of a directory have somebody to be told, and each of the others with the reason. */
export type Coverage = Readonly<{
  zips: number
  reached: number
  unreachable: readonly Readonly<{ zip: string; because: WhyUnroutable }>[]
  /** Where an address in no town and no ZIP that is known has nobody: those that list no police of the whole state. */
  withoutState: readonly State[]
}>

/** Each ZIP as an address that names the place of its mail and says nothing of limits. One of several places is reached by any. */
export function coverageOf({ zips }: Pick<Directory, 'zips'>, agencies: Agencies, at: Temporal.Instant): Coverage {
  const found = new Map<string, WhyUnroutable | 'reached'>()
  for (const row of zips) if (found.get(row.zip) !== 'reached') found.set(row.zip, outcomeOf(row, agencies, at))
  const unreachable = [...found].flatMap(([zip, because]) => (because === 'reached' ? [] : [{ zip, because }]))
  return {
    zips: found.size,
    reached: found.size - unreachable.length,
    unreachable,
    withoutState: withoutState(agencies, at),
  }
}

function outcomeOf({ zip, state: code, place }: ZipRow, agencies: Agencies, at: Temporal.Instant) {
  // The lists give no state to the military’s mail, and to nothing else.
  if (code === '') return 'military'
  const state = parseState(code)
  if (state === undefined) return 'foreign'
  return reachOf({ city: place, state, zip }, at, { agencies }).unroutable ?? 'reached'
}

const withoutState = (agencies: Agencies, at: Temporal.Instant): readonly State[] =>
  states.filter(state => reachOf({ city: '', state }, at, { agencies }).unroutable !== undefined)
