import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { EntryRow } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { contributionOf, saysTheSame, type Contribution } from './contribution.ts'

/** What is known of an agency's own number: an entry, or that it was taken back before any came. */
export type Known = Readonly<{ nri: null }> | Readonly<{ nri: Nri; seen: Seen<'entry'>; row: EntryRow }>

/** Of each of an agency's own numbers that was used before. */
export async function knownOf(ori: Ori, aris: readonly string[], { find }: World): Promise<ReadonlyMap<string, Known>> {
  const numbers = await find.agencyNumbers(ori, aris)
  const nris = [...numbers.values()].filter(nri => nri !== null)
  if (nris.length === 0) return new Map([...numbers].map(([ari]) => [ari, { nri: null }]))
  const [entries, rows] = await Promise.all([find.entries(nris), find.entryRows(nris)])
  return new Map([...numbers].flatMap(([ari, nri]) => asKnown(ari, nri, entries, rows)))
}

function asKnown(
  ari: string,
  nri: Nri | null,
  entries: ReadonlyMap<Nri, Seen<'entry'>>,
  rows: ReadonlyMap<Nri, EntryRow>,
): readonly (readonly [string, Known])[] {
  if (nri === null) return [[ari, { nri }]]
  const [seen, row] = [entries.get(nri), rows.get(nri)]
  return seen === undefined || row === undefined ? [] : [[ari, { nri, seen, row }]]
}

/**
 * What entering this contribution comes to. `unchanged`: it is there, and says the same, as when a file is sent twice. `over`: the
 * agency took it back, perhaps before it came; unless it says that the person is prohibited again, an old message is not believed.
 * `ari-relieved`: what the number stood for is deemed not to have occurred, and a person who is prohibited anew gets a new number.
 */
export type Standing = 'new' | 'again' | 'unchanged' | 'ari-in-use' | 'ari-over' | 'ari-relieved'

export function standingOf(contribution: Contribution, known: Known | undefined): Standing {
  if (known === undefined) return 'new'
  if (known.nri !== null && known.seen.state.status === 'relieved') return 'ari-relieved'
  if (known.nri === null || known.row.record === null) return contribution.again ? 'again' : 'ari-over'
  return saysTheSame(contribution, contributionOf(known.seen.state, known.row.record, known.row))
    ? 'unchanged'
    : 'ari-in-use'
}
