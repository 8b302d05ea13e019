import type { ZipRow } from '#notice/directory/directory.ts'
import { parseOri } from '#law/numbers.ts'
import { countyKey, placeKey } from '#law/place-names.ts'
import type { Ori } from '#law/words.ts'
import { readTable } from './read-table.ts'
import { isUnreadable, type RefusedLine, type Taken, type Unreadable } from './take.ts'

/** Where the office of an agency is. */
export type OfficeRow = Readonly<{ ori: Ori; zip: string }>

const isZip = (text: string): boolean => /^\d{5}$/.test(text)

/** `ori,zip,lat,lng`. Most agencies of the list have no ZIP, which is no fault of theirs. */
export function readOffices(name: string, text: string): Taken<OfficeRow> | Unreadable {
  const table = readTable(name, text, ['ori', 'zip'])
  if (isUnreadable(table)) return table
  const rows = new Map<Ori, OfficeRow>()
  const refused: RefusedLine[] = [...table.refused]
  let without = 0
  for (const { line, cells } of table.lines) {
    const ori = parseOri(cells.ori)
    if (ori === undefined) refused.push({ line, code: 'no-ori' })
    else if (cells.zip === '') without += 1
    else if (!isZip(cells.zip)) refused.push({ line, code: 'no-zip' })
    else if (rows.has(ori)) refused.push({ line, code: 'twice-there' })
    else rows.set(ori, { ori, zip: cells.zip })
  }
  return {
    rows: [...rows.values()],
    refused: inOrder(refused),
    leftOut: without === 0 ? {} : { 'without-zip': without },
  }
}

/** The gazetteer: ZIP, place, state and county. A ZIP of no state is the military’s, or lies abroad, and is kept to say so. */
export function readPlaces(name: string, text: string): Taken<ZipRow> | Unreadable {
  const table = readTable(name, text, ['zipcode', 'place', 'state_code', 'province'])
  if (isUnreadable(table)) return table
  const rows: ZipRow[] = []
  const refused: RefusedLine[] = [...table.refused]
  for (const { line, cells } of table.lines) {
    const { zipcode: zip, place, state_code: state, province } = cells
    const county = countyKey(province)
    if (!isZip(zip)) refused.push({ line, code: 'no-zip' })
    else if (placeKey(place) === '') refused.push({ line, code: 'no-place' })
    else if (!/^(?:[A-Z]{2})?$/.test(state)) refused.push({ line, code: 'no-state' })
    else rows.push({ zip, state, place: placeKey(place), ...(county === '' ? {} : { county }) })
  }
  return { rows, refused: inOrder(refused), leftOut: {} }
}

const inOrder = (refused: readonly RefusedLine[]): readonly RefusedLine[] =>
  refused.toSorted((one, other) => one.line - other.line)
