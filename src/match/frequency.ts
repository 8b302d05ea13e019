import firstNames from './data/first-names.json' with { type: 'json' }
import surnames from './data/surnames.json' with { type: 'json' }
import { wholes, type Wholes } from './people/columns.ts'
import { none, tokenColumns, tokensIn, type TokenColumns } from './people/tokens.ts'

/**
 * How common a name is, as a share of all people. It comes from tables of the population and never from the file that is
 * searched, so that a small file makes nobody's name rare.
 */
const counted = 10_000_000

/** A name in no table is taken for one of the rarest there, so that rarity is never claimed beyond what the tables show. */
export const unlisted = { surname: 2e-6, firstName: 5e-6 } as const

const ofSurname = sharesIn(surnames)
const ofFirstName = sharesIn(firstNames)

/** No name's share is smaller. */
export const rarest = {
  surname: Math.min(unlisted.surname, ofSurname.least),
  firstName: Math.min(unlisted.firstName, ofFirstName.least),
} as const

export const surnameShare = (name: string): number => ofSurname.shareOf(name) ?? unlisted.surname

export const firstNameShare = (name: string): number => ofFirstName.shareOf(name) ?? unlisted.firstName

type Shares = Readonly<{ shareOf: (name: string) => number | undefined; least: number }>

function sharesIn(table: Readonly<Record<string, string>>): Shares {
  const { names, bearers } = columnsOf(table)
  const { tokenOf } = tokensIn(names)
  return {
    shareOf(name) {
      const token = tokenOf(name)
      return token === none ? undefined : (bearers[token] ?? 0) / counted
    },
    least: Math.min(...Object.keys(table).map(Number)) / counted,
  }
}

/**
 * Names end to end in one column, and how many bear each: every thread that searches has these tables, and a map of them takes ten times as
 * much. Nothing here outlives the call but the columns.
 */
function columnsOf(table: Readonly<Record<string, string>>): Readonly<{ names: TokenColumns; bearers: Wholes }> {
  const lines = Object.entries(table).map(([count, names]) => ({ count: Number(count), names: names.split(' ') }))
  const all = lines.flatMap(({ names }) => names)
  const names = tokenColumns(all.length, at => all[at] ?? '')
  const bearers = wholes(names.count)
  let from: number = none + 1
  for (const line of lines) bearers.fill(line.count, from, (from += line.names.length))
  return { names, bearers }
}
