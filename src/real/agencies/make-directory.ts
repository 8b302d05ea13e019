import type { AgencyRow, Directory, ZipRow } from '#notice/directory/directory.ts'
import { parseState } from '#law/numbers.ts'
import { editionOf } from './cells.ts'
import type { OfficeRow } from './read-zips.ts'

type Lists = Readonly<{ agencies: readonly AgencyRow[]; offices: readonly OfficeRow[]; zips: readonly ZipRow[] }>

/**
 * One directory of three lists. An agency that names no county is in that of its office, where its ZIP lies in one county alone. In one
 * order, so that the same lists make the same directory, whose edition is a digest of it.
 */
export function makeDirectory({ agencies, offices, zips }: Lists): Directory {
  const zipOf = new Map(offices.map(({ ori, zip }) => [ori, zip]))
  const countyOf = countiesByZip(zips)
  const rows = agencies
    .map((row): AgencyRow => {
      const zip = zipOf.get(row.ori)
      if (zip === undefined) return row
      const county = row.county ?? (isLocal(row) ? countyOf.get(zip + row.state) : undefined)
      return { ...row, zip, ...(county === undefined ? {} : { county }) }
    })
    .toSorted((one, other) => (one.ori < other.ori ? -1 : 1))
  const places = zips.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return { edition: editionOf(rows, places), agencies: rows, zips: places }
}

/** Headquarters of a state and offices of a tribe are in a county, and are not that county’s. */
const isLocal = ({ kind }: AgencyRow): boolean => kind === 'city' || kind === 'county' || kind === 'sheriff'

const keyOf = ({ zip, state, place }: ZipRow): string => `${zip}${state}${place}`

function countiesByZip(zips: readonly ZipRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { zip, state, county } of zips)
    if (county !== undefined && parseState(state) !== undefined) found.set(zip + state, county)
  return found
}
