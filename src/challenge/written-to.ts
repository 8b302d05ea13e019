import type { Name } from '#match/description.ts'
import type { Actor } from '#ledger/change.ts'
import type { Address } from '#search/transferee.ts'
import type { World } from '../world.ts'
import type { Challenged } from './amend-challenge.ts'
import { foundOf, groundsOf, type Ground } from './findings.ts'

/** For whom a letter is, and the records that the denial rests on or rested on. */
export type WrittenTo = Readonly<{ to: Readonly<{ name: Name; address?: Address }>; grounds: readonly Ground[] }>

const purpose = 'print a letter to the person'

/**
 * Opened for one letter, with a leaf before anything of it is drawn. Undefined once it is destroyed. Of a denial that fell the records are
 * told too, because each correction is confirmed in writing, 28 CFR 25.10(e).
 */
export async function writtenTo({ check }: Challenged, by: Actor, world: World): Promise<WrittenTo | undefined> {
  const found = await foundOf(check.state.ntn, { by, purpose }, world)
  if (found === undefined) return undefined
  const { description, address } = found.transferee
  const [name] = description.names
  return {
    to: { name, ...(address === undefined ? {} : { address }) },
    grounds: await groundsOf(check.state, found, world),
  }
}
