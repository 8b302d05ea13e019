import type { WithdrawReason } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { talliesOf } from './tally.ts'
import { withdrawEntry } from './withdraw-entry.ts'

export type WithdrawalByNumber = Readonly<{ ori: Ori; ari: string; reason: WithdrawReason }>

/**
 * 28 CFR 25.5(b): the agency takes back what it knows by its own number. Of a number that no entry has yet it is remembered that it was
 * taken back, so that the message which was to enter it, and comes late, does not leave a person in the Indices: `not-entered`.
 */
export const withdrawByNumber = (
  { ori, ari, reason }: WithdrawalByNumber,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | 'not-entered' | Refusal<'unknown-number' | 'not-now'>> =>
  again(async () => {
    const nri = (await world.find.agencyNumbers(ori, [ari])).get(ari)
    if (nri === null) return 'not-entered'
    if (nri !== undefined) return withdrawEntry({ nri, ori, reason }, by, world)
    const tallies = talliesOf(ori, ['withdrawn not-entered'], world.now())
    const marks = [{ subject: 'contributions', body: { type: 'taken-back-before-entry', ori } }]
    const kept = await write({ by, steps: [], marks, agencyNumbers: [{ ori, ari, nri: null }], tallies }, world)
    return kept.outcome === 'kept' ? 'not-entered' : undefined
  })
