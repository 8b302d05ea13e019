import { holdOf } from '../birth-date.ts'
import type { Base } from './base.ts'
import { peopleWithNumber } from './by-number.ts'
import { peopleWithSsn } from './by-ssn.ts'
import { bornAt } from './born-at.ts'
import { mayBeByHalf, scanByName } from './by-name.ts'
import type { AllCodes } from './codes.ts'
import { isGoneIn } from './held.ts'
import { idAt } from './ids.ts'
import { knownOf, nothingFound, numbersFor, ssnsFor, upinFor, type FoundNumbers } from './known.ts'
import type { Part } from './part.ts'
import { dateUnits, datedBy, unknownDate, type Dated, type Question } from './question.ts'
import { packedAt, preparedAt } from './rows.ts'
import { scan, scanMore, type Visit } from './scan.ts'
import { bornIn, noDate, slotCount, slotOf } from './slots.ts'
import type { Tokens } from './tokens.ts'
import { anyDate, likelyDates, noDateAsked } from './zones.ts'

/** The people that were put in order. `gone` has a bit for each who is not to be found any more. */
export function basePart(base: Base, tokens: Tokens, codes: AllCodes, gone: Uint8Array): Part {
  const { rows, slots, moreSlots } = base
  let found: FoundNumbers = nothingFound()

  function candidates(question: Question, deep: boolean, visit: Visit): void {
    found = byNumber(question, base, visit)
    const { born } = question.asked
    if (deep || mayBeByHalf(question, born === undefined ? undefined : 'sameYear')) everyDate(question, visit)
    else if (born === undefined) scanByName(question, base, [noDateAsked(base)], visit)
    else nearDates(question, born, visit)
  }

  function nearDates(question: Question, born: number, visit: Visit): void {
    for (const [date, nearness] of question.asked.near) {
      scanSlot(question, slotOf(date), { units: dateUnits(nearness), hold: holdOf(nearness) }, visit)
    }
    scanSlot(question, noDate, unknownDate, visit)
    scanByName(question, base, [anyDate(base), likelyDates(born, base)], visit)
  }

  function everyDate(question: Question, visit: Visit): void {
    for (let slot = 0; slot < slotCount; slot += 1) scanSlot(question, slot, datedBy(question, bornIn(slot)), visit)
  }

  function scanSlot(question: Question, slot: number, date: Dated, visit: Visit): void {
    const [from, to] = [slots[slot] ?? 0, slots[slot + 1] ?? 0]
    if (from === to) return
    scan(question, rows, [from, to], date, visit)
    scanMore(question, rows, [moreSlots[slot] ?? 0, moreSlots[slot + 1] ?? 0], date, visit)
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
    idAt: person => idAt(base.ids, person),
    isGone: isGoneIn(gone),
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
