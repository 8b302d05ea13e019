import { wrappingOf } from '#law/retention/epochs.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { KeyRow } from './rows.ts'
import { sealKeyBytes } from './seal.ts'
import type { Under } from './under.ts'

/** The keys of one transaction, in the clear, for the length of one act. */
export type OpenKeys = Readonly<{ identity?: Uint8Array; record: Uint8Array }>

/** New keys for a transaction that begins, and the rows that keep them wrapped under the hours and the day of its contact. */
export async function newKeys(
  ntn: Ntn,
  under: Under,
  world: World,
): Promise<Readonly<{ keys: OpenKeys; rows: readonly KeyRow[] }>> {
  const identity = world.random(sealKeyBytes)
  const record = world.random(sealKeyBytes)
  const wrapped = async (family: KeyRow['family'], key: Uint8Array): Promise<KeyRow> => ({
    ...{ ntn, family, epoch: under(wrappingOf(family, 'researching')) },
    wrapped: await world.keys.wrap(key, under(wrappingOf(family, 'researching'))),
  })
  return {
    keys: { identity, record },
    rows: [await wrapped('identity', identity), await wrapped('record', record)],
  }
}

/** The keys of a transaction, while it stands. Its identity key is gone once identity is destroyed. */
export async function openKeys(ntn: Ntn, world: World): Promise<OpenKeys | undefined> {
  const record = await openKey(ntn, 'record', world)
  if (record === undefined) return undefined
  const identity = await openKey(ntn, 'identity', world)
  return identity === undefined ? { record } : { identity, record }
}

/** One of them, while it stands. */
export async function openKey(ntn: Ntn, family: KeyRow['family'], world: World): Promise<Uint8Array | undefined> {
  const row = await world.find.key(ntn, family)
  return row === undefined ? undefined : world.keys.unwrap(row.epoch, row.wrapped)
}
