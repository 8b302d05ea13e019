import { countyKey } from '../place-names.ts'
import type { State } from '../words.ts'
import { alabamaToIllinois } from './counties/alabama-to-illinois.ts'
import { indianaToNorthCarolina } from './counties/indiana-to-north-carolina.ts'
import { ohioToWisconsin } from './counties/ohio-to-wisconsin.ts'
import type { Counties } from './names.ts'

/** Which district a county is of, by state and county as `keyIn` writes them. What is not there is not known. */
export type CountyTable = ReadonlyMap<string, string>

/** A table that an operator imported, and the instant at which. */
export type Imported = Readonly<{ table: CountyTable; at: string }>

/** Counties as people write them, in any case, with or without `County`, `St.` or `Saint`; and as a directory of agencies keys them. */
export const keyIn = (state: State, county: string): string => `${state} ${countyKey(county)}`

/** What 28 U.S.C. 81-131 say of counties, for each state that is not one district. */
export const comprised: Counties = { ...alabamaToIllinois, ...indianaToNorthCarolina, ...ohioToWisconsin }

/** The day of Public Law 117-26, the last law that is known to have moved land from one district to another. */
export const countiesAsOf = '2021-07-06'

export const namesIn = (list = ''): readonly string[] =>
  list
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')

/** A county of which another district has a piece is in no district here: its name does not tell where in it something lies. */
export const builtIn: CountyTable = new Map(
  (Object.keys(comprised) as State[]).flatMap(state =>
    Object.entries(comprised[state] ?? {})
      .filter(([part]) => part !== 'inSeveral')
      .flatMap(([part, list]) => namesIn(list).map(name => [keyIn(state, name), `${state}-${part}`] as const)),
  ),
)
