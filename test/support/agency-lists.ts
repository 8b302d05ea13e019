import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { importLists, type Imported } from '#real/agencies/import.ts'
import { isUnreadable } from '#real/agencies/take.ts'

export const agency = (name: string | null, type: string, county: string | null) => ({
  agency_name: name,
  agency_type_name: type,
  primary_county: county,
  months_reported: 12,
})

export const states = {
  CO: {
    CO0000001: agency('Samplebury Police Department', 'City', 'Sample'),
    CO0000002: agency('Sample County Sheriff’s Office', 'County', 'Sample'),
  },
}
export const offices = 'ori,zip,lat,lng\nCO0000001,80001,39.7,-104.9\nCO0000002, ,39.7,-104.9\n'
const header = 'country_code,zipcode,place,state,state_code,province,province_code,latitude,longitude'
export const places = `${header}\nUS,80001,Samplebury,Colorado,CO,Sample,001,39.7,-104.9\nUS,09012,APO AE,,,,,49.4,8.6\n`

export type Lists = Readonly<{ agencies?: string | Buffer; zips?: string | Buffer; geo?: string | Buffer }>

export function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nics-agencies-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function imported(t: TestContext, { agencies = JSON.stringify(states), zips = offices, geo = places }: Lists) {
  const folder = folderOf(t)
  const files = { agencies: join(folder, 'agencies'), zips: join(folder, 'zips'), geo: join(folder, 'geo') }
  writeFileSync(files.agencies, agencies)
  writeFileSync(files.zips, zips)
  writeFileSync(files.geo, geo)
  return importLists(files)
}

export function whole(t: TestContext, lists: Lists = {}): Imported {
  const found = imported(t, lists)
  return isUnreadable(found) ? assert.fail(found.unreadable) : found
}
