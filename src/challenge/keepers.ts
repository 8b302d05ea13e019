import { parseOri } from '#law/numbers.ts'
import type { SourceName } from '#law/words.ts'
import type { SourceRecord } from '#match/record.ts'
import type { World } from '../world.ts'

/** Who keeps a record, as the person it is about can find them: by name, by the identifier of whoever signed, or by both. */
export type Keeper = Readonly<{ name: string; ori?: string }> | Readonly<{ name?: string; ori: string }>

/** Where a record stands that no agency signed. */
const files: Readonly<Record<SourceName, string>> = {
  indices: 'NICS Indices',
  ncic: 'National Crime Information Center',
  iii: 'Interstate Identification Index',
  iaq: 'Immigration and Customs Enforcement',
  state: 'files of the state',
  national: 'national system',
}

/**
 * 28 CFR 25.10(c): the agency that the person may go to. Its name is the one under which it contributes, or the one in the directory of
 * agencies; where neither knows it, nothing but the identifier is known.
 */
export async function keeperOf(
  { ori: signed, source }: Pick<SourceRecord, 'ori' | 'source'>,
  { find, agencies }: Pick<World, 'find' | 'agencies'>,
): Promise<Keeper> {
  if (signed === undefined) return { name: files[source] }
  const ori = parseOri(signed)
  if (ori === undefined) return { ori: signed }
  const name = (await find.contributor(ori))?.state.name ?? agencies.named(ori)?.name
  return name === undefined ? { ori } : { name, ori }
}
