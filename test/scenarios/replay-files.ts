import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kind } from '#cli/replay/kinds.ts'
import { header, row } from '../unit/replay/made-up-load.ts'

export type Files = Readonly<{ folder: string; load: string; dealers: string; remove: () => void }>

/** A made-up month of a made-up file: so many checks of these kinds by state, all in March 2021. */
export function writeFiles(month: Readonly<Record<string, Readonly<Partial<Record<Kind, number>>>>>): Files {
  const folder = mkdtempSync(join(tmpdir(), 'nics-made-up-'))
  const [load, dealers] = [join(folder, 'load.csv'), join(folder, 'dealers.csv')]
  const lines = Object.entries(month).map(([state, counts]) => row('2021-03', state, counts))
  writeFileSync(load, `${[header, ...lines].join('\n')}\n`)
  writeFileSync(dealers, `${[dealersHeader, ...made].join('\n')}\n`)
  return { folder, load, dealers, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const dealersHeader = 'ffl_number,license_type,license_type_description,city,county,state,zip,latitude,longitude'

/** Licenses of a region that does not exist. */
const made = [
  '9-98-201-01-8B-90001,01,Dealer,Houston,Harris,TX,77002,,',
  '9-98-201-02-7C-90002,02,Pawnbroker,Austin,Travis,TX,78701,,',
  '9-98-111-07-9A-90003,07,Manufacturer,Louisville,Jefferson,KY,40202,,',
  '9-98-033-01-8D-90004,01,Dealer,Seattle,King,WA,98101,,',
]
