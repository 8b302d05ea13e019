import { startsOf, wholes, type Wholes } from './columns.ts'
import { tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
import type { Sort } from './sorting.ts'
import { mostTokens, type Token } from './tokens.ts'

/**
 * Rows by surname, then first name, then date of birth. A row is a person, or a further row counted on from the last person.
 */
export type ByName = Readonly<{ starts: Wholes; rows: Wholes }>

export function rowsByName(rows: Rows, tokens: number, sort: Sort): ByName {
  const all = allRows(rows)
  const [lastOf, firstOf] = [tokenOf(rows, 0), tokenOf(rows, 1)]
  sort(sort(all, firstOf, mostTokens), lastOf, mostTokens)
  return { rows: all, starts: startsOf(all.length, at => lastOf(all[at] ?? 0), tokens) }
}

/** The surname or the first name of a row, those of persons standing before the others. */
const tokenOf =
  ({ count, words, more }: Rows, which: 0 | 1) =>
  (row: number): Token =>
    tokenIn((row < count ? words[which][row] : more.words[which][row - count]) ?? 0)

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
