import { createHash, type Hash } from 'node:crypto'
import { suspends, type BulkCounts, type BulkWithdrawal, type Selection } from '#law/lives/bulk-withdrawal.ts'
import { enteredOn, isStanding } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { EntryRow } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { sums } from './given.ts'

/** So many are read, and taken back, at once. */
export const perPart = 500

/** One part of what is selected, in the order of numbers; `through` says how far was looked, undefined at the end. */
export type Part = Readonly<{
  entries: readonly Seen<'entry'>[]
  rows: ReadonlyMap<Nri, EntryRow>
  through: string | undefined
}>

/** What is meant, why, and up to which place of the Indices it was seen. */
type Meant = Readonly<{ ori: Ori; selection: Selection; reason: BulkWithdrawal['reason']; position: number }>

/**
 * The next standing entries of an agency that a selection means, none that changed after `position`. What the store can find by itself
 * it finds; the agency's own numbers and the facts of records are looked at here.
 */
export async function selectPart(
  { ori, selection, reason, position, after }: Meant & Readonly<{ after: string }>,
  world: World,
): Promise<Part> {
  const { nris, through } = await page(ori, selection, after, world)
  const [entries, rows] = await Promise.all([world.find.entries(nris), world.find.entryRows(nris)])
  const wanted = nris.flatMap(nri => {
    const [seen, row] = [entries.get(nri), rows.get(nri)]
    if (seen === undefined || row === undefined || row.record === null || row.position > position) return []
    // What is out of search already is not suspended again.
    if (suspends(reason) && !row.inForce) return []
    const { fact } = selection
    return fact === undefined || row.record.facts[fact.name] === fact.is ? [seen] : []
  })
  return { entries: wanted, rows, through }
}

async function page(
  ori: Ori,
  { aris, ...selection }: Selection,
  after: string,
  { find }: World,
): Promise<Readonly<{ nris: readonly Nri[]; through: string | undefined }>> {
  if (aris === undefined) {
    const nris = await find.selected(ori, selection, after, perPart)
    return { nris, through: nris.length < perPart ? undefined : nris.at(-1) }
  }
  const numbered = [...(await find.agencyNumbers(ori, aris)).values()].filter(nri => nri !== null)
  const named = numbered.filter(nri => nri > after).toSorted()
  const some = named.slice(0, perPart)
  const entries = await find.entries(some)
  const nris = some.filter(nri => holds(entries.get(nri)?.state, selection))
  return { nris, through: named.length <= perPart ? undefined : some.at(-1) }
}

/** What the store finds by itself where no numbers are named. */
function holds(entry: Seen<'entry'>['state'] | undefined, meant: Omit<Selection, 'aris' | 'fact'>): boolean {
  if (entry === undefined) return false
  const { category, batch } = entry
  const entered = enteredOn(entry)
  return (
    isStanding(entry) &&
    (meant.category ?? category) === category &&
    (meant.enteredFrom ?? '') <= entered &&
    entered <= (meant.enteredThrough ?? entered) &&
    (meant.batch ?? batch) === batch
  )
}

/** What a selection means now: how many of what, some of the agency's own numbers, and the digest of all of them. */
export type Selected = Readonly<{ counts: BulkCounts; sample: readonly string[]; digest: string }>

/** Enough to see whether the right ones are meant. */
const sampled = 20

/** Looks at all of them, part by part, and changes nothing. */
export async function selectAll(
  { onPart, ...of }: Meant & Readonly<{ onPart: (part: Part['entries']) => void }>,
  world: World,
): Promise<Selected> {
  const hash = createHash('sha256')
  const sample: string[] = []
  const groups: (readonly [category: string, year: string])[] = []
  for (let after: string | undefined = ''; after !== undefined;) {
    const { entries, through }: Part = await selectPart({ ...of, after }, world)
    onPart(entries)
    addNumbers(hash, entries)
    groups.push(...entries.map(({ state }) => [state.category, state.on?.slice(0, 4) ?? 'unknown'] as const))
    sample.push(...entries.slice(0, sampled - sample.length).map(({ state }) => state.ari))
    after = through
  }
  const counts = {
    total: groups.length,
    byCategory: sums(groups.map(([category]) => [category, 1])),
    byYear: sums(groups.map(([, year]) => [year, 1])),
  }
  return { counts, sample, digest: hash.digest('base64url') }
}

export const digestOfPart = (entries: readonly Seen<'entry'>[]): string => {
  const hash = createHash('sha256')
  addNumbers(hash, entries)
  return hash.digest('base64url')
}

function addNumbers(hash: Hash, entries: readonly Seen<'entry'>[]): void {
  for (const { state } of entries) hash.update(`${state.nri}\n`)
}
