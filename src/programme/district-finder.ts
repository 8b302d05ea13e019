import { countiesAsOf, type CountyTable } from '#law/districts/counties.ts'
import { districtOf } from '#law/districts/district-of.ts'
import type { Ffl, State } from '#law/words.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { World } from '../world.ts'

export type FindDistrict = (check: Transaction) => Promise<string>

/** Which table of counties it was: what is built in, as the law stood on a day, and what was imported over it. */
export type CountiesBy = Readonly<{ asOf: string; imported: Readonly<{ counties: number; at: string }> | null }>

/**
 * In which judicial district a check was made: that of the premises of its licensee, or of the licensee for whom a point of contact asked.
 * The premises are looked up once for each licensee; where they are not known, or lie in no county that the directory of agencies knows, it is the state of the sale.
 */
export async function districtFinder(world: World): Promise<Readonly<{ find: FindDistrict; by: CountiesBy }>> {
  const imported = await world.districts?.()
  const table = imported?.table
  const known = new Map<Ffl, Promise<string>>()
  const find: FindDistrict = check => {
    const { saleState, ffl, askedFor } = check.assigned
    const licensee = ffl ?? askedFor
    if (licensee === undefined) return Promise.resolve(districtOf(saleState, [], table))
    const found = known.get(licensee) ?? ofPremises(licensee, saleState, table, world)
    known.set(licensee, found)
    return found
  }
  const over = imported === undefined ? null : { counties: imported.table.size, at: imported.at }
  return { find, by: { asOf: countiesAsOf, imported: over } }
}

type Table = CountyTable | undefined

async function ofPremises(ffl: Ffl, saleState: State, table: Table, world: World): Promise<string> {
  const premises = (await world.find.licensee(ffl))?.state.premises
  if (premises?.state !== saleState) return districtOf(saleState, [], table)
  const { city, state, zip } = premises
  return districtOf(state, world.agencies.counties({ city, state, zip }), table)
}
