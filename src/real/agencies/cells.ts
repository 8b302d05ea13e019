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

export function agencyOf(cells: unknown): AgencyRow | undefined {
  if (!Array.isArray(cells)) return undefined
  const [number, name, at, code, county, zip] = cells as readonly unknown[]
  if (typeof number !== 'string' || typeof code !== 'string' || typeof name !== 'string') return undefined
  const [ori, state] = [parseOri(number), parseState(code)]
  const kind: AgencyKind | undefined = typeof at === 'number' ? agencyKinds[at] : undefined
  if (ori === undefined || state === undefined || kind === undefined) return undefined
  return { ori, name, kind, state, ...optional({ county, zip }) }
}

export function zipOf(cells: unknown): ZipRow | undefined {
  if (!Array.isArray(cells)) return undefined
  const [zip, state, place, county] = cells as readonly unknown[]
  if (typeof zip !== 'string' || typeof state !== 'string' || typeof place !== 'string') return undefined
  return { zip, state, place, ...optional({ county }) }
}

/** An empty cell is one that nobody filled. */
const optional = <Name extends string>(cells: Readonly<Record<Name, unknown>>): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries(cells).filter(([, cell]) => typeof cell === 'string' && cell !== ''),
  ) as Partial<Record<Name, string>>
