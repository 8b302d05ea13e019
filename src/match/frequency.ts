import firstNames from './data/first-names.json' with { type: 'json' }
import surnames from './data/surnames.json' with { type: 'json' }

/**
 * How common a name is, as a share of all people. It comes from tables of the population and never from the file that is
 * searched, so that a small file makes nobody's name rare.
 */
const counted = 10_000_000

/** A name in no table is taken for one of the rarest there, so that rarity is never claimed beyond what the tables show. */
export const unlisted = { surname: 2e-6, firstName: 5e-6 } as const

const surnameShares = shares(surnames)
const firstNameShares = shares(firstNames)

/** No name's share is smaller. */
export const rarest = {
  surname: Math.min(unlisted.surname, ...surnameShares.values()),
  firstName: Math.min(unlisted.firstName, ...firstNameShares.values()),
} as const

export const surnameShare = (name: string): number => surnameShares.get(name) ?? unlisted.surname

export const firstNameShare = (name: string): number => firstNameShares.get(name) ?? unlisted.firstName

function shares(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const rows = Object.entries(table)
  return new Map(rows.flatMap(([bearers, names]) => names.split(' ').map(name => [name, Number(bearers) / counted])))
}
