import { isStanding } from '#law/lives/entry.ts'
import type { RecordOutcome } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { ChallengeNumber, Nri, Ntn } from '#law/words.ts'
import type { Actor, Step } from '#ledger/change.ts'
import type { Hit } from '#search/hit.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge } from './amend-challenge.ts'
import { foundOf } from './findings.ts'

export type OfRecord = Readonly<{ challenge: ChallengeNumber; record: number; by: Actor }>
type SettleRefusal = 'unknown-number' | 'not-now' | 'unknown-hit'

/** 28 CFR 25.10(e): each record is settled by itself. What an examiner finds of it binds nobody before two have decided. */
export const settleRecord = (
  { challenge, record, outcome, by }: OfRecord & Readonly<{ outcome: RecordOutcome }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<SettleRefusal>> =>
  amendChallenge<'not-now' | 'unknown-hit'>(
    { challenge, by },
    async ({ check }) => {
      const hit = await hitOf(check.state.ntn, record, by, world)
      if (isRefusal(hit)) return hit
      return { events: [{ type: 'settled', record, outcome, by: by.id, at: world.now().toString() }] }
    },
    world,
  )

/**
 * 25.10(c): whoever keeps the record is asked. An entry of our own Indices stands from now on among those that its agency has to look at: it
 * confirms, corrects or takes it back as it does any other. Another keeper is asked on paper, and that is noted.
 */
export const askSource = (
  { challenge, record, by }: OfRecord,
  world: World,
): Promise<Seen<'challenge'> | Refusal<SettleRefusal>> =>
  amendChallenge<'not-now' | 'unknown-hit'>(
    { challenge, by },
    async ({ check }) => {
      const hit = await hitOf(check.state.ntn, record, by, world)
      if (isRefusal(hit)) return hit
      const at = world.now().toString()
      const asked = { type: 'source-asked', record, by: by.id, at } as const
      const entry = hit.record.source === 'indices' ? await world.find.entry(hit.record.id as Nri) : undefined
      if (entry === undefined || !isStanding(entry.state)) return { events: [asked] }
      const { nri, ori } = entry.state
      const due = { type: 'reevaluation-due', on: dayOfAgency(ori, world.now()) } as const
      const beside: readonly Step[] = [{ life: 'entry', id: nri, seen: entry, event: due }]
      return { events: [{ ...asked, nri }], beside }
    },
    world,
  )

const purpose = 'settle a challenged record'

async function hitOf(
  ntn: Ntn,
  record: number,
  by: Actor,
  world: World,
): Promise<Hit | Refusal<'not-now' | 'unknown-hit'>> {
  const found = await foundOf(ntn, { by, purpose }, world)
  if (found === undefined) return refuse('not-now')
  return found.hits.hits.find(({ number }) => number === record) ?? refuse('unknown-hit')
}
