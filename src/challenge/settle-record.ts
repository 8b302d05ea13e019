import { isStanding } from '#law/lives/entry.ts'
import type { RecordOutcome } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { ChallengeNumber, Nri } from '#law/words.ts'
import type { Actor, Step } from '#ledger/change.ts'
import type { Hit } from '#search/hit.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge, type ChallengeAmendment } from './amend-challenge.ts'
import { foundOf } from './findings.ts'

export type OfRecord = Readonly<{ challenge: ChallengeNumber; record: number; by: Actor }>
type SettleRefusal = 'unknown-number' | 'not-now' | 'unknown-hit'

/** 28 CFR 25.10(e): each record is settled by itself. What an examiner finds of it binds nobody before two have decided. */
export const settleRecord = (
  { outcome, ...of }: OfRecord & Readonly<{ outcome: RecordOutcome }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<SettleRefusal>> =>
  onRecord(of, async (_, done) => ({ events: [{ type: 'settled', ...done, outcome }] }), world)

/**
 * 25.10(c): whoever keeps the record is asked. An entry of our own Indices stands from now on among those that its agency has to look at: it
 * confirms, corrects or takes it back as it does any other. Another keeper is asked on paper, and that is noted.
 */
export const askSource = (of: OfRecord, world: World): Promise<Seen<'challenge'> | Refusal<SettleRefusal>> =>
  onRecord(
    of,
    async ({ record }, done) => {
      const asked = { type: 'source-asked', ...done } as const
      const entry = record.source === 'indices' ? await world.find.entry(record.id as Nri) : undefined
      if (entry === undefined || !isStanding(entry.state)) return { events: [asked] }
      const { nri, ori } = entry.state
      const due = { type: 'reevaluation-due', on: dayOfAgency(ori, world.now()) } as const
      const beside: readonly Step[] = [{ life: 'entry', id: nri, seen: entry, event: due }]
      return { events: [{ ...asked, nri }], beside }
    },
    world,
  )

type Done = Readonly<{ record: number; by: string; at: string }>

/** One act on one record that was found, read out of what is sealed. */
const onRecord = (
  { challenge, record, by }: OfRecord,
  decide: (hit: Hit, done: Done) => Promise<ChallengeAmendment>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<SettleRefusal>> =>
  amendChallenge<'not-now' | 'unknown-hit'>(
    { challenge, by },
    async ({ check }) => {
      const found = await foundOf(check.state.ntn, { by, purpose: 'settle a challenged record' }, world)
      if (found === undefined) return refuse('not-now')
      const hit = found.hits.hits.find(({ number }) => number === record)
      return hit === undefined ? refuse('unknown-hit') : decide(hit, { record, by: by.id, at: world.now().toString() })
    },
    world,
  )
