import { isStanding } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** An agency's own entry. Another's is as one that does not exist: nobody learns by asking that somebody is in the Indices. */
export async function ownEntry(
  { nri, ori }: Readonly<{ nri: Nri; ori: Ori }>,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number'>> {
  const seen = await world.find.entry(nri)
  return seen === undefined || seen.state.ori !== ori ? refuse('unknown-number') : seen
}

/** One that is there to be changed: in force, or suspended. */
export async function standingEntry(
  of: Readonly<{ nri: Nri; ori: Ori }>,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number' | 'not-now'>> {
  const seen = await ownEntry(of, world)
  return 'refusal' in seen || isStanding(seen.state) ? seen : refuse('not-now')
}

/** The number of an agency's own entry, by whichever number it is named. */
export async function ownNumber(
  { ori, nri, ari = '' }: Readonly<{ ori: Ori; nri?: Nri; ari?: string }>,
  { find }: World,
): Promise<Nri | Refusal<'unknown-number'>> {
  const known = nri ?? (await find.agencyNumbers(ori, [ari])).get(ari)
  return known ?? refuse('unknown-number')
}
