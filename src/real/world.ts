import { setImmediate as turn } from 'node:timers/promises'
import { officeCalendarOf } from '#calendar/office-calendar-of.ts'
import type { Settings } from '#law/settings.ts'
import { createDenials } from '#search/denials.ts'
import { createStanding } from '#search/standing.ts'
import type { Store } from '#store/store.ts'
import type { World } from '../world.ts'
import type { Clock } from './clock.ts'
import { createRandom } from './random.ts'

export type Parts = Readonly<{
  here: World['here']
  agencies: World['agencies']
  /** Where we are a point of contact. */
  nation?: NonNullable<World['nation']>
  /** Where the nation contributes its denials, once it is set where. */
  deniedFile?: NonNullable<World['deniedFile']>
  store: Store
  clock: Clock
  keys: World['keys']
  journal: World['journal']
  sources: World['sources']
  settings: Settings
  send: World['send']
  call: World['call']
  /** As `World` has it: what is counted is placed by it. */
  districts?: NonNullable<World['districts']>
}>

/** The World in production: a database, a clock of the machine, a keystore, lines to the sources, the listeners, and the ways to call agencies. */
export const realWorld = ({ store, clock, ...parts }: Parts): World => ({
  ...parts,
  ...store,
  ...clock,
  random: createRandom(),
  turn: () => turn(),
  standing: createStanding(),
  denials: createDenials(),
  offices: officeCalendarOf(store.find),
})
