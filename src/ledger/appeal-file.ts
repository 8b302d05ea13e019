import { keptKeyOf } from '#law/retention/key-backup.ts'
import type { Ntn, Upin } from '#law/words.ts'
import type { World } from '../world.ts'
import type { OpenKeys } from './keys.ts'
import type { Destruction, KeyRow } from './rows.ts'
import { sealKeyBytes } from './seal.ts'

/**
 * 28 CFR 25.10(g): who is in the voluntary appeal file lies sealed under a key of that person's own, so that removal destroys every copy
 * that is not a backup of the keys. The key stands under the family of the file, which two people can bring back: nobody has to prove
 * twice who they are. Keys stand by the number of what they seal; no transaction has the number of the file.
 */
export const appealFileAs = (upin: Upin): Ntn => upin as string as Ntn

export async function newAppealFileKey(
  upin: Upin,
  { keys, random, now }: World,
): Promise<Readonly<{ row: KeyRow; open: OpenKeys }>> {
  const [key, epoch] = [random(sealKeyBytes), keptKeyOf('appeal-file', now())]
  const wrapped = await keys.wrap(key, epoch)
  return { row: { ntn: appealFileAs(upin), family: 'identity', epoch, wrapped }, open: ownKey(key) }
}

/** What its leaves commit to goes with who it is. */
export const ownKey = (key: Uint8Array): OpenKeys => ({ identity: key, record: key })

export const destroyAppealFile = (upin: Upin): Destruction => ({ ntn: appealFileAs(upin), what: 'identity' })

/**
 * Before the database destroys it: an older database that is restored must not bring the person back, and the family's key stands. So the
 * tombstone stands with the family, as long as that does.
 */
export async function mournAppealFile(upin: Upin, { find, journal }: World): Promise<void> {
  const ntn = appealFileAs(upin)
  const key = await find.key(ntn, 'identity')
  if (key !== undefined) await journal.destroyed([{ ntn, what: 'identity', epoch: key.epoch, late: 0 }])
}
