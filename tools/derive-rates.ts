import { writeFileSync } from 'node:fs'
import { edits } from '#match/edits.ts'
import { sound } from '#match/sound.ts'
import firstNames from '../src/match/data/first-names.json' with { type: 'json' }
import nicknames from '../src/match/data/nicknames.json' with { type: 'json' }
import surnames from '../src/match/data/surnames.json' with { type: 'json' }
import residents from '../src/simulated/nation/data/residents.json' with { type: 'json' }

/**
 * Derives the rates by which `match/weights.ts` weighs, into `src/match/data/rates.json`:
 *
 *     node bin/run.mjs tools/derive-rates.ts
 *
 * How often two descriptions of one person agree is what the prison and probation service of England and Wales published of its
 * matcher (ministryofjustice/hmpps-person-match, model of 2026-02-23, MIT): the figures stand below as they were read. How often
 * two people agree by chance, and how many other names a slip has to choose from, is counted in the tables of names of
 * `src/match/data`, in the residents of the states (census of 2020) and on a keyboard.
 */
const published = {
  bothNames: 0.881,
  namesReversed: 0.002,
  onlyOneName: 0.009,
  neitherName: 0.004,
  middleExact: 0.931,
  middleDiffers: 0.041,
  date: 0.948,
  dateByChance: 6.3e-5,
  dateElse: 0.002,
} as const

/** Each row of keys stands half a key further to the right. */
const keyboard = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'] as const

/** The names that so many most people bear tell as much as all of them, and are counted in seconds. */
const counted = 1500

const bySurname = sharesOf(surnames)
const byFirstName = sharesOf(firstNames)
const rates = {
  published,
  byChance: {
    initial: sumOfSquares(grouped([...byFirstName], ([name]) => name.slice(0, 1))),
    state: sumOfSquares(grouped(Object.entries(residents), ([state]) => state)),
  },
  choices: {
    surname: { oneEdit: slipsOf(bySurname), soundAndLook: alikeIn(bySurname, true), sound: alikeIn(bySurname, false) },
    firstName: {
      oneEdit: slipsOf(byFirstName),
      soundAndLook: alikeIn(byFirstName, true),
      sound: alikeIn(byFirstName, false),
      nickname: nicknamesOf(),
    },
  },
}
writeFileSync(new URL('../src/match/data/rates.json', import.meta.url), `${JSON.stringify(rates, rounded, 2)}\n`)

/** Three digits tell all that was counted. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(3)) : value
}

function sharesOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const all = Object.entries(table).flatMap(([bearers, names]) =>
    names.split(' ').map((name): [string, number] => [name, Number(bearers)]),
  )
  const sum = all.reduce((total, [, bearers]) => total + bearers, 0)
  return new Map(all.map(([name, bearers]): [string, number] => [name, bearers / sum]).toSorted((a, b) => b[1] - a[1]))
}

function grouped(
  counts: readonly (readonly [string, number])[],
  keyOf: (row: readonly [string, number]) => string,
): readonly number[] {
  const groups = [...Map.groupBy(counts, keyOf).values()].map(rows => rows.reduce((sum, [, count]) => sum + count, 0))
  const sum = groups.reduce((total, count) => total + count, 0)
  return groups.map(count => count / sum)
}

function sumOfSquares(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * share, 0)
}

/** Of a name as people bear it: over those who bear the commonest names, weighed by how many they are. */
function onAverage(shares: ReadonlyMap<string, number>, of: (name: string) => number): number {
  const most = [...shares].slice(0, counted)
  const all = most.reduce((sum, [, share]) => sum + share, 0)
  return most.reduce((sum, [name, share]) => sum + (share / all) * of(name), 0)
}

/** A letter left out, doubled, swapped with the next, or taken for one of the keys about it. */
function slipsOf(shares: ReadonlyMap<string, number>): number {
  const about = keysAbout()
  return onAverage(shares, name => {
    const letters = name.split('')
    return letters.reduce((sum, letter) => sum + (about.get(letter) ?? 0) + 2, letters.length - 1)
  })
}

/** How many keys stand about each. */
function keysAbout(): ReadonlyMap<string, number> {
  const keys = keyboard.flatMap((row, down) => row.split('').map((key, at) => ({ key, down, across: at + down / 2 })))
  const isBeside = (one: (typeof keys)[number], other: (typeof keys)[number]): boolean =>
    one !== other && Math.abs(one.down - other.down) <= 1 && Math.abs(one.across - other.across) <= 1
  return new Map(keys.map(key => [key.key, keys.filter(other => isBeside(key, other)).length]))
}

/** How many other names of the table sound like a name, within two slips of it or beyond. */
function alikeIn(shares: ReadonlyMap<string, number>, within: boolean): number {
  const bySound = Map.groupBy(shares.keys(), sound)
  return onAverage(
    shares,
    name =>
      (bySound.get(sound(name)) ?? []).filter(other => other !== name && (edits(name, other) !== 'more') === within)
        .length,
  )
}

function nicknamesOf(): number {
  return onAverage(byFirstName, name => (nicknames as Readonly<Record<string, string>>)[name]?.split(' ').length ?? 1)
}
