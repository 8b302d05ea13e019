import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'

/**
 * Derives `src/match/data/nicknames.json` from the table of carltonnorthern/nicknames (Apache-2.0), whose rows are
 * `name1,has_nickname,name2`:
 *
 *     node tools/derive-nicknames.ts nicknames.csv
 *
 * One line a formal name, its nicknames beside it; `match/nicknames.ts` reads it in both directions.
 */
const [, , from] = argv
if (from === undefined) throw new Error('give the path of nicknames.csv')

const byFormal = new Map<string, Set<string>>()
for (const line of readFileSync(from, 'utf8').split('\n').slice(1)) {
  const [formal, , nickname] = line.trim().toUpperCase().split(',')
  if (!isName(formal) || !isName(nickname) || formal === nickname) continue
  byFormal.set(formal, (byFormal.get(formal) ?? new Set()).add(nickname))
}
const rows = [...byFormal].toSorted(([a], [b]) => (a < b ? -1 : 1))
const table = Object.fromEntries(rows.map(([formal, nicknames]) => [formal, [...nicknames].toSorted().join(' ')]))
writeFileSync(new URL('../src/match/data/nicknames.json', import.meta.url), `${JSON.stringify(table, null, 2)}\n`)

/** Letters only, because names are compared as letters. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[A-Z]+$/.test(text)
}
