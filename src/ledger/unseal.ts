import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Actor } from './change.ts'
import { openKeys } from './keys.ts'
import { mark } from './mark.ts'
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
  const { identity } = await openKeys(ntn, world)
  if (identity === undefined) return undefined
  await mark(by, { subject: ntn, body: { type: 'unsealed', what, purpose } }, world)
  return open(identity, sealedAs(row), row.blob)
}
