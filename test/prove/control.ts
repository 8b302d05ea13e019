import type { Proving } from './prove.ts'
import { makeHouse, type makeGround } from './house/house.ts'
import { askAll, walkersOf } from './paths/walkers.ts'
import { searchFor } from './sought.ts'

/** Enough that every path is gone. */
const people = 20

type Control = Pick<Proving, 'disk' | 'say' | 'stops'> & Readonly<{ ground: Awaited<ReturnType<typeof makeGround>> }>

/**
 * A second system on the same disk whose `seal` writes plain, and others in it. Whoever finds nothing here would have found nothing
 * before. Resolves to how often one of their words is met.
 */
export async function control({ disk, ground, stops }: Control): Promise<number> {
  await ground.database.create('unsealed')
  const house = await makeHouse({ ...ground, folder: disk.folder, name: 'unsealed', unsealed: true }, () => undefined)
  stops(house.close)
  await house.serve('unsealed')
  const state = house.client().state
  const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  const walkers = walkersOf(people, state, today).filter(({ path }) => path.fate === 'allowed' && path.silent !== true)
  const asked = await askAll(walkers, house.client())
  await house.rest()
  let found = 0
  await disk.search(searchFor(asked, { epochs: new Map(), own: new Map() }), () => (found += 1))
  return found
}
