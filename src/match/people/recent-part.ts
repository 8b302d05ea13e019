import type { AllCodes } from './codes.ts'
import type { Gathering } from './gathering.ts'
import { idAt } from './ids.ts'
import { knownOf, nothingFound, numbersFor, ssnsFor, upinFor, type FoundNumbers } from './known.ts'
import type { NumberHash } from './numbers.ts'
import type { Part } from './part.ts'
import { datedBy, nothingUnits, type Dated, type Question } from './question.ts'
import { hasMoreIn, tokenIn } from './row.ts'
import { moreOf, packedAt, preparedAt } from './rows.ts'
import { mayBe, type Visit } from './scan.ts'
import { isAlike, unlike } from './score-table.ts'
import type { Tokens } from './tokens.ts'

/** A gathering that is only read. */
export type Readers = Pick<Gathering, 'rows' | 'born' | 'ssn' | 'ids' | 'numbers'>

/** The people that came since the others were put in order: few enough to look at each. */
export function recentPart(gathered: Readers, tokens: Tokens, codes: AllCodes, gone: ReadonlySet<number>): Part {
  let found: FoundNumbers = nothingFound()

  function candidates(question: Question, _deep: boolean, visit: Visit): void {
    found = byNumber(question, gathered, visit)
    const rows = gathered.rows()
    const born = gathered.born()
    for (let person = 0; person < rows.count; person += 1) {
      const date = datedBy(question, born[person] || undefined)
      if (isHopeless(question, date, rows.words[0][person] ?? 0, rows.words[1][person] ?? 0)) continue
      if (mayBe(question, rows, person, { words: rows.words, row: person, further: false }, date)) visit(person)
      else if (hasMoreIn(rows.words[0][person] ?? 0)) {
        const [from, to] = moreOf(rows, person)
        for (let row = from; row < to; row += 1) {
          if (mayBe(question, rows, person, { words: rows.more.words, row, further: true }, date)) visit(person)
        }
      }
    }
  }

  return {
    candidates,
    prepared({ asked }, person) {
      const rows = gathered.rows()
      const born = gathered.born()[person] ?? 0
      const known = knownOf(asked, person, packedAt(rows, person), born === 0 ? undefined : born, found)
      return preparedAt(rows, person, known, tokens, codes)
    },
    idAt: person => idAt(gathered.ids(), person),
    isGone: person => gone.has(person),
  }
}

/** Nobody of one name only, and neither half of it like anything asked for, where all the rest together is not enough. */
function isHopeless({ scores, attributes, threshold }: Question, date: Dated, w0: number, w1: number): boolean {
  if (hasMoreIn(w0) || scores.others !== unlike) return false
  if (date.units + attributes.most + nothingUnits >= threshold) return false
  return !isAlike(scores.alike, tokenIn(w0)) && !isAlike(scores.alike, tokenIn(w1))
}

function byNumber({ asked }: Question, gathered: Readers, visit: Visit): FoundNumbers {
  const found = nothingFound()
  const ssns = ssnsFor(asked)
  const ssn = gathered.ssn()
  for (let at = 0; ssns.size > 0 && at < ssn.length; at += 1) {
    const number = (ssn[at] ?? 0) - 1
    if (ssns.has(number)) found.ssn.set(at, number)
  }
  const { high, low, person } = gathered.numbers()
  const [numbers, upin] = [numbersFor(asked), upinFor(asked)]
  for (let at = 0; at < high.length; at += 1) {
    const is = ([first, rest]: NumberHash): boolean => high[at] === first && low[at] === rest
    const whose = person[at] ?? 0
    const same = numbers.filter(([, hash]) => is(hash))
    if (same.length > 0)
      found.numbers.set(whose, [...(found.numbers.get(whose) ?? []), ...same.map(([number]) => number)])
    if (upin !== undefined && is(upin)) found.upin.add(whose)
  }
  for (const one of [...found.ssn.keys(), ...found.numbers.keys(), ...found.upin]) visit(one)
  return found
}
