import type { ChallengeEvent } from '#law/lives/challenge.ts'
import type { Obstacle } from '#law/response.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { markOpening } from '#ledger/mark.ts'
import type { Hits } from '#search/hit.ts'
import { search, type Searched } from '#search/search.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge, type Challenged } from './amend-challenge.ts'
import { foundOf, obstaclesLeft } from './findings.ts'

export type SearchedAnew = Readonly<{
  searched: Searched
  /** What was found now, and what was found before and is gone: the denial rests on it. */
  kept: Hits
  left: readonly Obstacle[]
  event: Extract<ChallengeEvent, { type: 'searched' }>
}>

const purpose = 'search again before a denial is overturned'

/**
 * Every source is asked again, whatever it answered before: nobody is told Proceed on what was known at the denial. Undefined once who it is
 * about is destroyed.
 */
export async function searchAnew(
  { check, challenge }: Challenged,
  by: Actor,
  world: World,
): Promise<SearchedAnew | undefined> {
  const { ntn, assigned } = check.state
  if (!(await markOpening(by, ntn, { type: 'asked', sources: assigned.asks }, world))) return undefined
  const found = await foundOf(ntn, { by, purpose }, world)
  if (found === undefined) return undefined
  const asked = { ...check.state, answered: [], silent: assigned.asks }
  const searched = await search(asked, found.transferee, found.hits, world)
  const left = obstaclesLeft({ check: check.state, challenge: challenge.state, searched }, world)
  const hits = left.flatMap(obstacle => (obstacle.kind === 'hit' ? [obstacle.hit] : []))
  const at = world.now().toString()
  const now = new Set(searched.hits.hits.map(({ number }) => number))
  const gone = found.hits.hits.filter(({ number }) => !now.has(number))
  return {
    searched,
    kept: { ...searched.hits, hits: [...searched.hits.hits, ...gone] },
    left,
    event: { type: 'searched', silent: searched.silent.length, left: hits, by: by.id, at },
  }
}

/** An examiner has every source asked again. What is found is sealed, each record under its own number. */
export const searchForChallenge = (
  { challenge, by }: Readonly<{ challenge: ChallengeNumber; by: Actor }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'unknown-number' | 'not-now'>> =>
  amendChallenge<'not-now'>(
    { challenge, by },
    async challenged => {
      const anew = await searchAnew(challenged, by, world)
      return anew === undefined ? refuse('not-now') : { events: [anew.event], ...sealedBy(challenged, anew.kept) }
    },
    world,
  )

/** Records that came up now are numbered and kept, so that an examiner can settle each. */
const sealedBy = ({ check, challenge }: Challenged, hits: Hits) => ({
  beside: [
    {
      life: 'transaction',
      id: check.state.ntn,
      seen: check,
      event: { type: 'challenged', challenge: challenge.state.challenge },
    } as const,
  ],
  seal: [{ ntn: check.state.ntn, what: 'hits', plain: hits } as const],
})
