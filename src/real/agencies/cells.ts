import { createHash } from 'node:crypto'
import { agencyKinds, type AgencyKind } from '#law/notices/place.ts'
import { parseOri, parseState } from '#law/numbers.ts'
import type { AgencyRow, ZipRow } from '#notice/directory/directory.ts'

/** A digest of all rows as they are kept: the same lists are the same edition, and a file that was changed is not its own. */
export const editionOf = (agencies: readonly AgencyRow[], zips: readonly ZipRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify([agencies.map(agencyCells), zips.map(zipCells)]))
    .digest('hex')
    .slice(0, 16)

/** Rows as lists of cells, a third as long as with their names. */
export const agencyCells = ({ ori, name, kind, state, county = '', zip = '' }: AgencyRow) => [
  ...[ori, name, agencyKinds.indexOf(kind), state],
  ...[county, zip],
]
export const zipCells = ({ zip, state, place, county = '' }: ZipRow) => [zip, state, place, county]

export function agencyOf(cells: unknown, once: Once): AgencyRow | undefined {
  if (!Array.isArray(cells)) return undefined
  const [number, name, at, code, county, zip] = cells as readonly unknown[]
  if (typeof number !== 'string' || typeof code !== 'string' || typeof name !== 'string') return undefined
  const [ori, state] = [parseOri(number), parseState(code)]
  const kind: AgencyKind | undefined = typeof at === 'number' ? agencyKinds[at] : undefined
  if (ori === undefined || state === undefined || kind === undefined) return undefined
  return { ori, name, kind, state, ...optional({ county, zip }, once) }
}

export function zipOf(cells: unknown, once: Once): ZipRow | undefined {
  if (!Array.isArray(cells)) return undefined
  const [zip, state, place, county] = cells as readonly unknown[]
  if (typeof zip !== 'string' || typeof state !== 'string' || typeof place !== 'string') return undefined
  return { zip, state: once(state), place: once(place), ...optional({ county }, once) }
}

/** An empty cell is one that nobody filled. */
const optional = <Name extends string>(
  cells: Readonly<Record<Name, unknown>>,
  once: Once,
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) =>
      typeof cell === 'string' && cell !== '' ? [[name, once(cell)]] : [],
    ),
  ) as Partial<Record<Name, string>>

/** The same text as the one that came first: forty thousand ZIPs name three thousand counties. */
type Once = (text: string) => string

export function onceEach(): Once {
  const seen = new Map<string, string>()
  return text => {
    const first = seen.get(text)
    if (first === undefined) seen.set(text, text)
    return first ?? text
  }
}
