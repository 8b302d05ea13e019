import type { Ori } from '#law/words.ts'
import type { Tally } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/** Whether what was counted shows that the agency gave something: a record, or what became of one. */
export const isGiving = ({ what }: Pick<Tally, 'what'>): boolean =>
  what.startsWith('entered ') || what.startsWith('withdrawn ') || giving.includes(what)

/** What is sent again and says nothing new shows that a line is alive, and gives no record. */
const giving: readonly string[] = ['modified', 'suspended', 'resumed']

/** The last day, of some, on which an agency gave anything. */
export async function lastGiven(ori: Ori, from: string, to: string, { find }: World): Promise<string | undefined> {
  return (await find.tallies(ori, from, to)).findLast(isGiving)?.day
}

/** Of the records entered on some days how many were of each category. */
export async function enteredBetween(
  ori: Ori,
  from: string,
  to: string,
  { find }: World,
): Promise<Readonly<Record<string, number>>> {
  const tallies = await find.tallies(ori, from, to)
  const entered = tallies.filter(({ what }) => what.startsWith('entered '))
  return sums(entered.map(({ what, count }) => [what.slice('entered '.length), count]))
}

/** What belongs to one name, together. */
export function sums(counted: readonly (readonly [name: string, count: number])[]): Readonly<Record<string, number>> {
  const all = new Map<string, number>()
  for (const [name, count] of counted) all.set(name, (all.get(name) ?? 0) + count)
  return Object.fromEntries([...all].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
