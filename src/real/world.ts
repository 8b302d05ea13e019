import { randomBytes } from 'node:crypto'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import type { Settings } from '#law/settings.ts'
import type { State } from '#law/words.ts'
import type { Store } from '#store/store.ts'
import type { World } from '../world.ts'

export type Parts = Readonly<{
  store: Store
  clock: Pick<World, 'now' | 'clocksAgree'>
  keys: World['keys']
  sources: World['sources']
  settings: Settings
  send: World['send']
}>

/** The World in production: a database, a clock of the machine, a keystore, lines to the sources, and the listeners. */
export const realWorld = ({ store, clock, ...parts }: Parts): World => ({
  here: { role: 'national' },
  ...parts,
  ...store,
  ...clock,
  random: randomBytes,
  offices: state => officesOf(state, store.find),
})

/** The published rules of a state and what its officials declared since. */
async function officesOf(state: State, find: World['find']) {
  const seen = await find.calendar(state)
  if (seen === undefined) return publishedRules(state)
  const { version, declared } = seen.state
  return { state, version, declared }
}
