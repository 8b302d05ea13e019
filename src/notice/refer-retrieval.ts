import { needsRetrieval } from '#law/notices/federal-feeds.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { nameFederal, type Naming } from './name-federal.ts'

const naming: Naming = {
  to: 'atf',
  kind: 'retrieval',
  isOwed: check => needsRetrieval(check) && check.police?.retrieval === undefined,
  event: (notice, at) => ({ type: 'retrieval-referred', notice, at }),
}

/** A firearm is in the hands of somebody who is denied: ATF hears of it, once, and of no check that was not denied. */
export const referRetrieval = (due: Due, world: World): Promise<void> => nameFederal(naming, due, world)
