import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'

/**
 * Derives how names go wrong in the crowd:
 *
 *     node tools/derive-slips.ts <folder with pp_nicknames.csv, pp_phonetic_variations.csv, pp_ocr_errors.csv, pp_qwerty_errors.yaml>
 *
 * The files are tables of ihmeuw/pseudopeople (BSD-3-Clause). What is a nickname here is no table of the matcher's.
 */
const [, , folder] = argv
if (folder === undefined) throw new Error('give the folder of the tables of pseudopeople')

write({ nicknames: nicknames(), phonetic: phonetic(), scanned: scanned(), keys: keys() })

/** `ROBERT:BOB,ROB`: what somebody of a name is called. */
function nicknames(): string {
  return rows('pp_nicknames.csv')
    .slice(1)
    .map(([name = '', ...called]) => [name, called.filter(nickname => /^[a-z]{2,}$/.test(nickname))] as const)
    .filter(([name, called]) => /^[a-z]{2,}$/.test(name) && called.length > 0)
    .map(([name, called]) => `${name}:${called.join(',')}`.toUpperCase())
    .join('|')
}

/** `ALL:PH>F`: where in a word, and which letters sound like which. Rules with a condition on their surroundings are left out. */
function phonetic(): string {
  return rows('pp_phonetic_variations.csv')
    .filter(row => row.length > 3 && row.slice(3).every(condition => condition === 'None'))
    .map(([where = '', from = '', to = '']) => `${where}:${from}>${to.replace('@', '')}`.toUpperCase())
    .join('|')
}

/** `CL>D`: what a scanner reads for what. No name on a record holds a digit, so readings that are no letters are left out. */
function scanned(): string {
  const pairs = rows('pp_ocr_errors.csv').filter(row => row.every(part => /^[a-z]+$/i.test(part)))
  return [
    ...new Set(
      pairs.flatMap(([from = '', to = '']) => [`${from}>${to}`, `${to}>${from}`].map(pair => pair.toUpperCase())),
    ),
  ]
    .filter(pair => !/^(.+)>\1$/.test(pair))
    .join('|')
}

/** `Q:WAS`: the keys beside a key. */
function keys(): string {
  const lines = readFileSync(join(folder ?? '', 'pp_qwerty_errors.yaml'), 'utf8').split('\n')
  const beside = new Map<string, string>()
  let key = ''
  for (const line of lines) {
    const [, start] = /^'?([a-z0-9])'?:/.exec(line) ?? []
    const [, next] = /^- '?([a-z0-9])'?$/.exec(line) ?? []
    if (start !== undefined) key = start
    if (next !== undefined && /[a-z]/.test(key) === /[a-z]/.test(next))
      beside.set(key, `${beside.get(key) ?? ''}${next}`)
  }
  return [...beside].map(([from, to]) => `${from}:${to}`.toUpperCase()).join('|')
}

function rows(file: string): readonly (readonly string[])[] {
  return readFileSync(join(folder ?? '', file), 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(',').map(cell => cell.trim()))
}

function write(table: unknown): void {
  writeFileSync(
    new URL('../src/simulated/crowd/data/slips.json', import.meta.url),
    `${JSON.stringify(table, null, 2)}\n`,
  )
}
