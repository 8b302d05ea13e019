import { isStanding } from '#law/lives/entry.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { readChallenge, type Challenged } from './amend-challenge.ts'
import { foundOf, groundsOf, type Found, type Ground } from './findings.ts'
import { saidOf, type Said } from './said.ts'

/** What waits for an examiner, the nearest limit first. A challenge whose check was answered or destroyed waits for nobody. */
export async function listChallenges(limit: number, { find }: World): Promise<readonly Challenged[]> {
  const waiting = await find.challenges(limit)
  const all = await Promise.all(
    waiting.map(async challenge => {
      const check = await find.transaction(challenge.state.ntn, { audience: 'examiner' })
      return check === undefined ? [] : [{ challenge, check }]
    }),
  )
  return all.flat().filter(({ check: { state } }) => ['denied', 'delayed', 'lapsed'].includes(state.status))
}

/** Everything an examiner needs of one challenge. `found` is absent once who it is about is destroyed. */
export type OpenedChallenge = Challenged &
  Readonly<{ said: Said; found?: Found; grounds: readonly Ground[]; sources: readonly SourceStands[] }>

/** What an agency has done with an entry that it was asked about. Another keeper answers on paper. */
export const sourceStandings = ['asked', 'looked-at', 'taken-back'] as const
export type SourceStands = Readonly<{ record: number; stands: (typeof sourceStandings)[number] }>

const purpose = 'look at a challenge'

/** Opens one. That it was opened, by whom and for what, leaves a leaf before anything is shown. */
export async function openChallenge(
  { challenge, by }: Readonly<{ challenge: ChallengeNumber; by: Actor }>,
  world: World,
): Promise<OpenedChallenge | Refusal<'unknown-number'>> {
  const challenged = await readChallenge(challenge, world)
  if (isRefusal(challenged)) return refuse('unknown-number')
  const { ntn } = challenged.check.state
  const said = await saidOf(ntn, { by, purpose }, world)
  const found = await foundOf(ntn, { by, purpose }, world)
  return {
    ...challenged,
    said,
    ...(found === undefined ? {} : { found }),
    grounds: found === undefined ? [] : await groundsOf(challenged.check.state, found, world),
    sources: await sourcesOf(challenged, world),
  }
}

/** It is looked at when two people have confirmed it since, or one has said otherwise. */
async function sourcesOf({ challenge }: Challenged, { find }: World): Promise<readonly SourceStands[]> {
  const asked = Object.entries(challenge.state.asking)
  const nris = asked.flatMap(([, { nri }]) => (nri === undefined ? [] : [nri]))
  const entries = nris.length === 0 ? undefined : await find.entries(nris)
  return asked.map(([record, { nri }]): SourceStands => {
    const entry = nri === undefined ? undefined : entries?.get(nri)?.state
    if (entry === undefined) return { record: Number(record), stands: 'asked' }
    if (!isStanding(entry)) return { record: Number(record), stands: 'taken-back' }
    return { record: Number(record), stands: entry.reevaluate === undefined ? 'looked-at' : 'asked' }
  })
}
