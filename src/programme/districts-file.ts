import { keyIn, type CountyTable } from '#law/districts/counties.ts'
import { isDistrict } from '#law/districts/district-of.ts'
import { parseState } from '#law/numbers.ts'

/** How a table of counties begins. No county of the nation has a comma or a quotation mark in its name. */
export const districtColumns = 'state,county,district'
export type Mistake = Readonly<{
  line: number
  code: 'columns' | 'state' | 'county' | 'district' | 'twice' | 'too-many'
}>

/** There are some three thousand two hundred. */
const mostCounties = 5_000

/** Reads the table, or says of each line that is wrong why: a county that nobody can place is no reason to guess. */
export function readDistricts(text: string): Readonly<{ table: CountyTable; mistakes: readonly Mistake[] }> {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (head.trim().toLowerCase() !== districtColumns)
    return { table: new Map(), mistakes: [{ line: 1, code: 'columns' }] }
  const table = new Map<string, string>()
  const mistakes: Mistake[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const code = takeLine(line, table)
    if (code !== undefined) mistakes.push({ line: at + 2, code })
    if (table.size > mostCounties) return { table, mistakes: [...mistakes, { line: at + 2, code: 'too-many' }] }
  }
  return { table, mistakes }
}

function takeLine(line: string, table: Map<string, string>): Mistake['code'] | undefined {
  const cells = line.split(',').map(cell => cell.trim())
  const [code = '', county = '', district = ''] = cells
  if (cells.length !== districtColumns.split(',').length) return 'columns'
  const state = parseState(code)
  if (state === undefined) return 'state'
  const key = keyIn(state, county)
  if (key === `${state} `) return 'county'
  if (!isDistrict(district) || !district.startsWith(state)) return 'district'
  if ((table.get(key) ?? district) !== district) return 'twice'
  table.set(key, district)
  return undefined
}
