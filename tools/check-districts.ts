import { argv } from 'node:process'
import { builtIn, comprised, keyIn, namesIn } from '#law/districts/counties.ts'
import type { State } from '#law/words.ts'
import { importLists } from '#real/agencies/import.ts'
import { isUnreadable } from '#real/agencies/take.ts'

/**
 * Holds the built-in table of counties against the three lists that `nics import agencies` reads, so that each county of each state that
 * is several districts stands in it once, and nothing else does:
 *
 *     node bin/run.mjs tools/check-districts.ts agencies-by-state.json.gz agency-zip.csv geonames-us-zip.zip
 *
 * The lists are no part of the project. Exits with 1 where they and the table differ.
 */
const [, , agencies, zips, geo] = argv
if (agencies === undefined || zips === undefined || geo === undefined)
  throw new Error('give the paths of the three lists')

const read = importLists({ agencies, zips, geo })
if (isUnreadable(read)) throw new Error(read.unreadable)
const { directory } = read
const named = [...directory.agencies, ...directory.zips]

let wrong = 0
for (const state of Object.keys(comprised) as State[]) {
  const told = Object.values(comprised[state] ?? {}).flatMap(list => namesIn(list).map(name => keyIn(state, name)))
  const there = new Set(named.flatMap(row => (row.state === state && row.county ? [keyIn(state, row.county)] : [])))
  const differ = {
    twice: told.filter((key, at) => told.indexOf(key) !== at),
    missing: [...there].filter(key => !told.includes(key)),
    unknown: told.filter(key => !there.has(key)),
  }
  const found = Object.entries(differ).filter(([, keys]) => keys.length > 0)
  wrong += found.length
  const placed = told.filter(key => builtIn.has(key)).length
  console.log(`${state}: ${there.size} counties, ${placed} in one district`, ...found.flat(2))
}
process.exitCode = wrong === 0 ? 0 : 1
