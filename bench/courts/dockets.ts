import type { Published } from './published.ts'

/** How courts number their cases, by the State: as dockets are cited there. `#` is the running number in five digits. */
const byState: Readonly<Record<string, string>> = {
  AL: 'CC-2023-0#.00',
  CO: '2023CR#',
  FL: '50-2023-CF-0#-AXXX-MB',
  HI: '1CPC-23-00#',
  IN: '49D01-2305-MH-0#',
  KY: '23-CR-#-001',
  MA: '2377CR#',
  MI: '23-0#-FH',
  MO: '23SL-CR#-01',
  NC: '23 CRS #',
  NJ: '23-04-#-I',
  NM: 'D-202-CR-2023-#',
  NY: 'IND-#-23/001',
  OH: '2023 CR #',
  PA: 'CP-51-CR-00#-2023',
  TX: 'D-1-DC-23-0#',
  VA: 'CR23#-00',
}

/** What a court calls its case, which is its own number of the record. */
export function docketOf({ kind, state }: Published, nth: number): string {
  const form = kind === 'federal-court' ? '1:23-cr-#' : kind === 'tribe' ? 'TC_2023_#' : (byState[state] ?? '2023-CR-#')
  return form.replace('#', String(nth).padStart(5, '0'))
}
