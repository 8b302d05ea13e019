import { startsOf, wholes, type Wholes } from './columns.ts'
import { tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
import { ordered } from './sorting.ts'
import { mostTokens } from './tokens.ts'

/**
 * Rows by surname, then first name, then date of birth. A row is a person, or a further row counted on from the last person.
 */
export type ByName = Readonly<{ starts: Wholes; rows: Wholes }>

export function rowsByName(rows: Rows, tokens: number): ByName {
  const lasts = tokensOf(rows, 0)
  const byFirst = ordered(allRows(rows), tokensOf(rows, 1), mostTokens)
  return { rows: ordered(byFirst, lasts, mostTokens), starts: startsOf(lasts, tokens) }
}

/** Surnames or first names of every row, those of persons before the others. */
function tokensOf({ count, words, more }: Rows, which: 0 | 1): Wholes {
  const tokens = new Uint32Array(count + more.person.length)
  for (let row = 0; row < count; row += 1) tokens[row] = tokenIn(words[which][row] ?? 0)
  for (let row = 0; row < more.person.length; row += 1) tokens[count + row] = tokenIn(more.words[which][row] ?? 0)
  return tokens
}

/** Every row by the person whose it is: a person, then their further rows. */
function allRows({ count, more: { person: ofPerson } }: Rows): Wholes {
  const all = wholes(count + ofPerson.length)
  let to = 0
  let further = 0
  for (let person = 0; person < count; person += 1) {
    all[to++] = person
    for (; ofPerson[further] === person; further += 1) all[to++] = count + further
  }
  return all
}
