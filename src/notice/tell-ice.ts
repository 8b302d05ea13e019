import { isAvailableToIce } from '#law/notices/federal-feeds.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { nameFederal, type Naming } from './name-federal.ts'

const naming: Naming = {
  to: 'ice',
  kind: 'unlawful-presence',
  isOwed: check => isAvailableToIce(check) && check.police?.ice === undefined,
  event: (notice, at) => ({ type: 'ice-named', notice, at }),
}

/** 34 U.S.C. 40916: a denial that an examiner determined for unlawful presence is made available to ICE, once. */
export const tellIce = (due: Due, world: World): Promise<void> => nameFederal(naming, due, world)
