import type { Premises } from '#law/lives/licensee.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ffl } from '#law/words.ts'
import type { World } from '../world.ts'

/** The licensee at whose premises the firearm was sought: the one that asked, or the one for whom a point of contact did. */
export const licenseeOf = ({ assigned: { ffl, askedFor } }: Transaction): Ffl | undefined => ffl ?? askedFor

/** 18 U.S.C. 925B(a)(1): where the firearm was sought. Undefined where a point of contact named no licensee, or one that we do not know. */
export async function premisesOf(check: Transaction, { find }: Pick<World, 'find'>): Promise<Premises | undefined> {
  const ffl = licenseeOf(check)
  return ffl === undefined ? undefined : (await find.licensee(ffl))?.state.premises
}

/** Whose denial it is: 925B(d) spares the authorities of the state that denied. */
export const deniedBy = ({ assigned: { determines, ori, saleState } }: Transaction) =>
  determines === 'poc' && ori !== undefined ? { ori, state: saleState } : ('national' as const)
