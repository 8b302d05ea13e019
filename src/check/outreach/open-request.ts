import type { Ori, OutreachNumber } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { write } from '#ledger/write.ts'
import type { Transferee } from '#search/transferee.ts'
import type { OutreachSeen } from '../../find.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'

export type OfBody = Readonly<{ ori: Ori; request: OutreachNumber; by: Actor }>
export type OpenedRequest = Readonly<{ seen: OutreachSeen; transferee: Transferee }>

/**
 * 34 U.S.C. 40901(l)(1): a body looks at whom it is asked about; each look leaves a leaf, and the first is seen by the examiner. It is
 * read here and sent nowhere, so that nothing is left of it anywhere else when it is destroyed.
 */
export const openRequest = (
  { ori, request, by }: OfBody,
  world: World,
): Promise<OpenedRequest | Refusal<'outreach-over'>> =>
  again(async () => {
    const seen = await world.find.outreach(ori, request)
    if (seen === undefined) return refuse('outreach-over')
    const { ntn, body } = seen.row
    if (seen.check.state.asked?.[body]?.openedAt === undefined) {
      const event = { type: 'outreach-opened', body, at: world.now().toString() } as const
      const { outcome } = await write({ by, steps: [{ life: 'transaction', id: ntn, seen: seen.check, event }] }, world)
      // Another act on the check came first: it is read again.
      if (outcome !== 'kept') return undefined
    }
    const opened = await unseal(ntn, { what: 'transferee', by, purpose: 'asked about a transferee under 21' }, world)
    return opened === undefined ? refuse('outreach-over') : { seen, transferee: opened as Transferee }
  })

/** An inbox shows so many, the earliest contact first; what is answered or over makes room. */
export const mostRequestsListed = 100

/** What this agency is asked and has not answered, and what it has answered of checks that are still open. */
export const listRequests = (ori: Ori, world: World): Promise<readonly OutreachSeen[]> =>
  world.find.outreachOf(ori, mostRequestsListed)
