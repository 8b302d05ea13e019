import { parseFfl, parseState } from '#law/numbers.ts'
import type { Ffl, State } from '#law/words.ts'
import { isBadInput, readCsv, type BadInput, type Line } from './csv.ts'

/** A licensee of the file: the number and the place. The file leaves names and streets out, and so do we. */
export type Dealer = Readonly<{ ffl: Ffl; city: string; state: State; zip: string }>

const columns = [
  ...(['ffl_number', 'license_type', 'license_type_description', 'city', 'county'] as const),
  ...(['state', 'zip', 'latitude', 'longitude'] as const),
]
type Row = Line<(typeof columns)[number]>

/** 18 U.S.C. 922(t)(1) binds importers, manufacturers and dealers of firearms: not a collector, nor who makes ammunition. */
const doNotAsk: ReadonlySet<string> = new Set(['03', '06'])

/** Reads the licensees. The type is in the number itself, so that a line without one is still known. */
export function readDealers(text: string): readonly Dealer[] | BadInput {
  const rows = readCsv(text, columns)
  if (isBadInput(rows)) return rows
  const dealers: Dealer[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const dealer = dealerOf(row, seen)
    if (isBadInput(dealer)) return dealer
    seen.add(dealer.ffl)
    if (!doNotAsk.has(typeIn(dealer.ffl))) dealers.push(dealer)
  }
  return dealers
}

function dealerOf({ line, cells }: Row, seen: ReadonlySet<string>): Dealer | BadInput {
  const ffl = parseFfl(cells.ffl_number)
  if (ffl === undefined) return { because: 'not the number of a federal firearms license', line, column: 'ffl_number' }
  if (seen.has(ffl)) return { because: 'the license is there twice', line, column: 'ffl_number' }
  const state = parseState(cells.state)
  if (state === undefined) return { because: 'not one of the 56 two-letter codes', line, column: 'state' }
  if (!/^\d{5}$/.test(cells.zip)) return { because: 'not a ZIP code of five digits', line, column: 'zip' }
  if (cells.city === '' || cells.city.length > longestCity) return { because: 'not a place', line, column: 'city' }
  return { ffl, city: cells.city, state, zip: cells.zip }
}

/** The longest name of a place in the country has 45 letters. */
const longestCity = 60

/** Region, district, county, type: the fourth part (27 CFR 478.47). */
const typeIn = (ffl: Ffl): string => ffl.split('-')[3] ?? ''
