import { territories } from '#law/notices/county-police.ts'
import type { Ori, State } from '#law/words.ts'
import type { AgencyRow } from './directory.ts'
import { push } from './many.ts'

/**
 * Where each state’s police sit. Of bodies without a county the one of which its name or its number says so; of a territory all, for each
 * may be an island’s; of a state whose list has stations alone the first of them, who hands on.
 */
export function seatsOf(rows: readonly AgencyRow[]): ReadonlyMap<State, readonly Ori[]> {
  const all = new Map<State, AgencyRow[]>()
  for (const row of rows) if (row.kind === 'state') push(all, row.state, row)
  return new Map([...all].map(([state, bodies]) => [state, seatOf(state, bodies).map(({ ori }) => ori)]))
}

function seatOf(state: State, bodies: readonly AgencyRow[]): readonly AgencyRow[] {
  if (territories.includes(state)) return bodies
  const seats = bodies.filter(({ county }) => county === undefined)
  return (seats.length > 0 ? seats : bodies).toSorted(bySeat).slice(0, 1)
}

const bySeat = (one: AgencyRow, other: AgencyRow): number =>
  rankOf(one) - rankOf(other) || (one.ori < other.ori ? -1 : 1)

const signs: readonly ((row: AgencyRow) => boolean)[] = [
  ({ name }) => /headquarters/i.test(name),
  ({ ori }) => ori.endsWith('0000'),
  ({ name }) => /^state (?:police|patrol)$/i.test(name.trim()),
]

const rankOf = (row: AgencyRow): number => {
  const rank = signs.findIndex(sign => sign(row))
  return rank < 0 ? signs.length : rank
}
