import { randomBytes, randomInt } from 'node:crypto'

/** In which letters somebody's names are written. */
export const scripts = ['ascii', 'accents', 'cjk'] as const
export type Script = (typeof scripts)[number]

const letters: Readonly<Record<Script, readonly string[]>> = {
  ascii: Array.from('abcdefghijklmnopqrstuvwxyz'),
  accents: Array.from('àáâãäåçèéêëìíîïñòóôõöùúûüý'),
  cjk: Array.from({ length: 0x4000 }, (_, at) => String.fromCodePoint(0x4e00 + at)),
}

/** So many letters that no two words are alike, and that none stands anywhere by chance: over fifty bits each. */
const lengths: Readonly<Record<Script, number>> = { ascii: 13, accents: 12, cjk: 6 }

const one = <Item>(of: readonly Item[]): Item => of[randomInt(of.length)] as Item

/** A word that stands nowhere else in the world, as a name in the script. */
export function word(script: Script): string {
  const text = Array.from({ length: lengths[script] }, () => one(letters[script])).join('')
  return text.replace(/^./u, first => first.toUpperCase())
}

const capitals = Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ23456789')

/** The same of capitals and digits, for what is a number. */
export const numbered = (length: number): string =>
  `Z${Array.from({ length: length - 1 }, () => one(capitals)).join('')}`

const taken = new Set<string>()

/** One that nobody was given before. */
function once(make: () => string): string {
  for (;;) {
    const made = make()
    if (taken.has(made)) continue
    taken.add(made)
    return made
  }
}

/** Nine digits that the Social Security Administration never gives. */
export const neverIssued = (): string => once(() => `9${String(randomInt(100_000_000)).padStart(8, '0')}`)

const days = 365 * 20
/** Everybody has a date of birth that nobody else has, and there are no more. */
export const mostPeople = 5_000

/**
 * Of twenty years in which nobody was born whom a nation makes up, and of which no provision is: so that a date of birth found anywhere is
 * this person's. No more than 118 years ago, because the Indices take nobody who would be over 120.
 */
export const longAgo = (today: Temporal.PlainDate): string =>
  once(() =>
    today
      .subtract({ years: 118 })
      .add({ days: randomInt(days) })
      .toString(),
  )

/** Somebody under 21, who has a date like others: it is not searched for. */
export const lately = (today: Temporal.PlainDate): string =>
  today
    .subtract({ years: 19 })
    .subtract({ days: randomInt(300) })
    .toString()

export const key = (): string => randomBytes(18).toString('base64url')
