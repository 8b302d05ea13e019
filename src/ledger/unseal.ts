import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Actor } from './change.ts'
import { openKey } from './keys.ts'
import { markOpening } from './mark.ts'
import type { SealedRow } from './rows.ts'
import { open } from './seal.ts'
import { sealedAs } from './write.ts'

export type Unsealing = Readonly<{ what: SealedRow['what']; by: Actor; purpose: string }>

/**
 * Reads what is sealed of one transaction, after a leaf says who read it and what for. Undefined when nothing was sealed or
 * its key is destroyed: what was destroyed cannot be read by anybody.
 */
export async function unseal(ntn: Ntn, { what, by, purpose }: Unsealing, world: World): Promise<unknown> {
  const row = await world.find.sealed(ntn, what)
  if (row === undefined) return undefined
  const identity = await openKey(ntn, 'identity', world)
  if (identity === undefined) return undefined
  if (!(await markOpening(by, ntn, { type: 'unsealed', what, purpose }, world))) return undefined
  return open(identity, sealedAs(row), row.blob)
}
