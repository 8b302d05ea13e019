import { districtOf, type CountyTable } from '#law/districts/district-of.ts'
import type { Ffl, State } from '#law/words.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { World } from '../world.ts'

export type FindDistrict = (check: Transaction) => Promise<string>

/**
 * In which judicial district a check was made: that of the premises of its licensee, or of the licensee for whom a point of contact asked.
 * The premises are looked up once for each licensee; where they are not known, or lie in no county that the directory of agencies knows, it is the state of the sale.
 */
export async function districtFinder(world: World): Promise<FindDistrict> {
  const table: CountyTable = (await world.districts?.()) ?? new Map()
  const known = new Map<Ffl, Promise<string>>()
  return check => {
    const { saleState, ffl, askedFor } = check.assigned
    const licensee = ffl ?? askedFor
    if (licensee === undefined) return Promise.resolve(districtOf(saleState, [], table))
    const found = known.get(licensee) ?? ofPremises(licensee, saleState, table, world)
    known.set(licensee, found)
    return found
  }
}

async function ofPremises(ffl: Ffl, saleState: State, table: CountyTable, world: World): Promise<string> {
  const premises = (await world.find.licensee(ffl))?.state.premises
  if (premises?.state !== saleState) return districtOf(saleState, [], table)
  const { city, state, zip } = premises
  return districtOf(state, world.agencies.counties({ city, state, zip }), table)
}
