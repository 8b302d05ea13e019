import { isSellToAlone } from '#law/relations.ts'
import { grounds, toSettle } from '#law/response.ts'
import type { Nri } from '#law/words.ts'
import { canonical } from '#ledger/seal.ts'
import type { Hits } from '#search/hit.ts'
import { known, momentOf, screen, type Screened } from '#search/screen.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Amending } from './amend.ts'
import { amendClaimed } from './amend-claimed.ts'

export type Determining = Amending & Readonly<{ determination: 'proceed' | 'denied' }>

/**
 * 28 CFR 25.2: the examiner's answer. Denied rests on a record that a person confirmed as the transferee's, still in force, on
 * which a rule prohibits by the definition in force now. Proceed needs every source answered and nothing left to settle.
 */
export const determine = (determining: Determining, world: World) =>
  amendClaimed(
    { ...determining, purpose: 'determine' },
    async (check, { transferee, hits }) => {
      const { determination, by } = determining
      const moment = momentOf(world)
      if (determination === 'proceed') {
        const left = toSettle(known(check, { transferee, silent: check.silent, hits }, moment))
        return left.length === 0 ? { events: [{ type: 'cleared', examiner: by.id }] } : refuse('not-clear')
      }
      const standing = await inForce(
        grounds(screen({ transferee, hits }, check, moment)) as readonly Screened[],
        hits,
        world,
      )
      if (standing.length === 0) return refuse('no-ground')
      const rests = restsOn(standing, hits)
      const prohibitors = [...new Set(standing.map(({ rule }) => rule))]
      const sellToAlone = standing.every(({ by: relations }) => isSellToAlone(relations))
      return {
        events: [
          {
            type: 'denied',
            examiner: by.id,
            prohibitors,
            ...(sellToAlone && { sellToAlone }),
            at: moment.now.toString(),
          },
        ],
        seal: [{ ntn: check.ntn, what: 'rests', plain: rests }],
      }
    },
    world,
  )

/** Which entries the denial rests on: sealed with it, so that it is found again if one of them was never valid. */
const restsOn = (standing: readonly Screened[], { hits }: Hits): readonly Nri[] =>
  hits
    .filter(({ number, record }) => record.source === 'indices' && standing.some(({ hit }) => hit === number))
    .map(({ record }) => record.id as Nri)

/** An entry of our own Indices that was taken back since the search, or says something else by now, carries no denial. */
async function inForce(found: readonly Screened[], { hits }: Hits, world: World): Promise<readonly Screened[]> {
  const standing = await Promise.all(
    found.map(async finding => {
      const record = hits.find(({ number }) => number === finding.hit)?.record
      if (record?.source !== 'indices') return true
      const row = await world.find.entryRow(record.id as Nri)
      return row?.inForce === true && canonical(row.record) === canonical(record)
    }),
  )
  return found.filter((_, at) => standing[at])
}
