import { wrappingOf } from '#law/retention/epochs.ts'
import type { Ntn, RecheckNumber } from '#law/words.ts'
import type { World } from '../world.ts'
import { openKey } from './keys.ts'
import type { Destruction, KeyRow } from './rows.ts'
import { open, seal, sealKeyBytes, sealNonceBytes } from './seal.ts'
import type { Under } from './under.ts'

/**
 * One key for all who stand in a file, under the hours like that of who a transferee is, so that no copy of a database tells of a
 * million people once it is destroyed. Keys stand by the number of what they seal; no transaction has the number of a file.
 */
export const fileAs = (recheck: RecheckNumber): Ntn => recheck as string as Ntn

export async function newFileKey(recheck: RecheckNumber, under: Under, { keys, random }: World): Promise<KeyRow> {
  const epoch = under(wrappingOf('identity', 'researching'))
  const wrapped = await keys.wrap(random(sealKeyBytes), epoch)
  return { ntn: fileAs(recheck), family: 'identity', epoch, wrapped }
}

export const destroyFileKey = (recheck: RecheckNumber): Destruction => ({ ntn: fileAs(recheck), what: 'identity' })

/** What is sealed of one chunk, as a store keeps it. */
type InFile = Readonly<{ inFile: string }>

/** Seals and opens under the key of a file, or undefined once that is destroyed: then nobody can. */
export async function fileSealing(recheck: RecheckNumber, world: World) {
  const key = await openKey(fileAs(recheck), 'identity', world)
  if (key === undefined) return undefined
  const as = (about: string): string => `recheck|${recheck}|${about}`
  return {
    seal: (about: string, plain: unknown): InFile => ({
      inFile: Buffer.from(seal(key, world.random(sealNonceBytes), as(about), plain)).toString('base64'),
    }),
    // Nothing else is kept of a file.
    open: (about: string, content: unknown): unknown =>
      open(key, as(about), Buffer.from((content as InFile).inFile, 'base64')),
  }
}

export type FileSealing = NonNullable<Awaited<ReturnType<typeof fileSealing>>>
