import firstNames from './data/first-names.json' with { type: 'json' }
import surnames from './data/surnames.json' with { type: 'json' }

/**
 * How common a name is, as a share of all people (a surname) or of one sex (a first name). An unlisted name counts as
 * this share: just below the rarest that are listed, so that rarity is never claimed beyond what the tables show.
 */
const unlistedSurname = 8e-6
const unlistedFirstName = 2e-5

/** The tables count bearers among this many people. */
const counted = 100_000

const surnameShares = shares(surnames)
const firstNameShares = shares(firstNames)

export const surnameShare = (name: string): number => surnameShares.get(name) ?? unlistedSurname

export const firstNameShare = (name: string): number => firstNameShares.get(name) ?? unlistedFirstName

function shares(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const rows = Object.entries(table)
  return new Map(rows.flatMap(([bearers, names]) => names.split(' ').map(name => [name, Number(bearers) / counted])))
}
