import { halves, lowerBound, startsOf, type Halves, type Wholes } from './columns.ts'
import { places, type Sort } from './sorting.ts'

/** People by social security number: its first part leads to a run, in which the rest is in order. */
export type BySsn = Readonly<{ starts: Wholes; rest: Halves; person: Wholes }>

const restOf = 2 ** 14
const runs = Math.ceil(1e9 / restOf) + 1

/** From a column that says one more than the number, nought for none. */
export function peopleBySsn(ssn: Wholes, sort: Sort): BySsn {
  const moreThan = (place: number): number => ssn[place] ?? 0
  const person = sort(
    places(ssn.length, place => moreThan(place) > 0),
    moreThan,
    2 ** 32,
  )
  const numberAt = (at: number): number => moreThan(person[at] ?? 0) - 1
  const rest = halves(person.length)
  for (let at = 0; at < person.length; at += 1) rest[at] = numberAt(at) % restOf
  return { person, rest, starts: startsOf(person.length, at => Math.floor(numberAt(at) / restOf), runs) }
}

/** The people who hold this number. */
export function peopleWithSsn({ starts, rest, person }: BySsn, ssn: number): Wholes {
  const run = Math.floor(ssn / restOf)
  const [from, to] = [starts[run] ?? 0, starts[run + 1] ?? 0]
  const first = lowerBound(rest, ssn % restOf, from, to)
  return person.subarray(first, lowerBound(rest, (ssn % restOf) + 1, first, to))
}

/** Everybody who has a number, in the order of the numbers. */
export function eachSsn({ starts, rest, person }: BySsn, visit: (person: number, ssn: number) => void): void {
  for (let run = 0; run + 1 < starts.length; run += 1) {
    for (let at = starts[run] ?? 0; at < (starts[run + 1] ?? 0); at += 1) {
      visit(person[at] ?? 0, run * restOf + (rest[at] ?? 0))
    }
  }
}
