import { unseal } from '#ledger/unseal.ts'
import type { Address, Transferee } from '#search/transferee.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/**
 * The transferee's address, given after the inquiry. It decides which authority a notice could reach and nothing else: no
 * answer waits for it, and none is withheld.
 */
export const giveAddress = (amending: Amending & Readonly<{ address: Address }>, world: World) =>
  amend(
    amending,
    async ({ ntn, identityDestroyed }) => {
      if (identityDestroyed) return refuse('not-now')
      const { by, address } = amending
      const purpose = 'add the address to the transferee'
      const transferee = (await unseal(ntn, { what: 'transferee', by, purpose }, world)) as Transferee | undefined
      if (transferee === undefined) return refuse('not-now')
      return {
        events: [{ type: 'address-given' }],
        seal: [{ ntn, what: 'transferee', plain: { ...transferee, address } }],
      }
    },
    world,
  )
