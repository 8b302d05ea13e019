import type { Ntn, Upin } from '#law/words.ts'
import type { World } from '../world.ts'
import { appealFileAs } from './appeal-file.ts'
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

/** What is sealed of one person in the voluntary appeal file. */
type InAppealFile = Readonly<{ person: unknown; cleared: unknown }>

/**
 * 28 CFR 25.10(g): reads a person's file for a check that gives its number, after a leaf of that check says so. The leaf does not name the
 * file: what is left of an allowed check would else tell, for as long as the file stands, that this person was checked that day.
 */
export async function unsealForCheck(
  ntn: Ntn,
  upin: Upin,
  { by, purpose }: Omit<Unsealing, 'what'>,
  world: World,
): Promise<InAppealFile | undefined> {
  const subject = appealFileAs(upin)
  const [person, cleared] = await Promise.all([
    world.find.sealed(subject, 'transferee'),
    world.find.sealed(subject, 'hits'),
  ])
  const key = await openKey(subject, 'identity', world)
  if (person === undefined || cleared === undefined || key === undefined) return undefined
  if (!(await markOpening(by, ntn, { type: 'unsealed', what: 'appeal-file', purpose }, world))) return undefined
  return { person: open(key, sealedAs(person), person.blob), cleared: open(key, sealedAs(cleared), cleared.blob) }
}
