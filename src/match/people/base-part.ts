import { dateLevel } from '../birth-date.ts'
import { firstOf, lastOf, yearOf } from '../civil.ts'
import { peopleWithNumber, peopleWithSsn, type Base } from './base.ts'
import { scanByName } from './by-name.ts'
import type { AllCodes } from './codes.ts'
import { idOf } from './ids.ts'
import { knownOf, nothingFound, numbersFor, ssnsFor, upinFor, type FoundNumbers } from './known.ts'
import type { Part } from './part.ts'
import { dateUnits, type Question } from './question.ts'
import { packedAt, preparedAt } from './rows.ts'
import { scan, type Visit } from './scan.ts'
import { bornIn, noDate, slotCount, slotOf } from './slots.ts'
import type { Tokens } from './tokens.ts'

/** The people that were put in order. `gone` has a bit for each who is not to be found any more. */
export function basePart(base: Base, tokens: Tokens, codes: AllCodes, gone: Uint8Array): Part {
  const { rows, slots } = base
  let found: FoundNumbers = nothingFound()
  const slot = (at: number): readonly [number, number] => [slots[at] ?? 0, slots[at + 1] ?? 0]

  function candidates(question: Question, deep: boolean, visit: Visit): void {
    found = byNumber(question, base, visit)
    const { born } = question.asked
    if (born === undefined) scan(question, rows, [0, rows.count], 0, visit)
    else if (deep) everyDate(question, born, visit)
    else nearDates(question, born, visit)
  }

  function nearDates(question: Question, born: number, visit: Visit): void {
    for (const [date, nearness] of question.asked.near) {
      scan(question, rows, slot(slotOf(date)), dateUnits(nearness), visit)
    }
    scan(question, rows, slot(noDate), 0, visit)
    const year = yearOf(born)
    scanByName(question, base, [slots[slotOf(firstOf(year))] ?? 0, slots[slotOf(lastOf(year)) + 1] ?? 0], visit)
  }

  function everyDate(question: Question, born: number, visit: Visit): void {
    for (let at = 0; at < slotCount; at += 1) {
      const date = bornIn(at)
      const units = date === undefined ? 0 : dateUnits(dateLevel(born, question.asked.near, date))
      scan(question, rows, slot(at), units, visit)
    }
  }

  return {
    candidates,
    prepared: ({ asked }, person) =>
      preparedAt(
        rows,
        person,
        knownOf(asked, person, packedAt(rows, person), bornAt(base, person), found),
        tokens,
        codes,
      ),
    idAt: person => idOf(base.ids[person] ?? 0, base.idTexts),
    isGone: person => (((gone[person >>> 3] ?? 0) >>> (person & 7)) & 1) === 1,
  }
}

function byNumber({ asked }: Question, base: Base, visit: Visit): FoundNumbers {
  const found = nothingFound()
  for (const ssn of ssnsFor(asked)) {
    for (const person of peopleWithSsn(base.bySsn, ssn)) found.ssn.set(person, ssn)
  }
  for (const [number, hash] of numbersFor(asked)) {
    for (const person of peopleWithNumber(base.byNumber, hash)) {
      found.numbers.set(person, [...(found.numbers.get(person) ?? []), number])
    }
  }
  const upin = upinFor(asked)
  if (upin !== undefined) for (const person of peopleWithNumber(base.byNumber, upin)) found.upin.add(person)
  for (const person of [...found.ssn.keys(), ...found.numbers.keys(), ...found.upin]) visit(person)
  return found
}

/** The slots are in the order of the dates, and so are the people in them. */
export function bornAt({ slots }: Base, person: number): number | undefined {
  let [low, high] = [0, slotCount]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle + 1] ?? 0) <= person) low = middle + 1
    else high = middle
  }
  return bornIn(low)
}
