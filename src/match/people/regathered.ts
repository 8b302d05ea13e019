import { bornAt } from './born-at.ts'
import type { Base } from './base.ts'
import { eachSsn } from './by-ssn.ts'
import { codesOf, type AllCodes } from './codes.ts'
import type { Wholes } from './columns.ts'
import { gathering, type Gathering, type Room } from './gathering.ts'
import { isGoneIn, meaningsIn, type Held } from './held.ts'
import { idOf } from './ids.ts'
import type { NumberHash } from './numbers.ts'
import { attributesIn } from './row.ts'
import { packedAt, preparedAt, type Known, type Rows } from './rows.ts'
import { ordered, places } from './sorting.ts'
import { growingTokens, noTokens, type GrowingTokens, type Tokens } from './tokens.ts'

export type Regathered = Readonly<{ gathered: Gathering; tokens: GrowingTokens; codes: AllCodes }>

/** Some of the people, with what their rows do not hold. */
type Source = Readonly<{
  rows: Rows
  isGone: (person: number) => boolean
  idAt: (person: number) => string
  born: (person: number) => number | undefined
  /** One more than it says, nought for none. */
  ssn: Wholes
  hashes: HashesOf
}>

/** Asked of one person after another, in their order. */
type HashesOf = (person: number) => readonly NumberHash[]

/** Everybody who is still there, gathered anew: what was left of those who are gone goes with the arrays that held it. */
export function regathered(held: Held): Regathered {
  const tokens = growingTokens(noTokens)
  const codes = codesOf()
  const gathered = gathering(tokens, codes, roomFor(held))
  const meanings = meaningsIn(held)
  for (const source of [underIn(held), sinceIn(held)]) copy(source, gathered, meanings)
  return { gathered, tokens, codes }
}

const roomFor = ({ base, since }: Held): Room => ({
  people: base.rows.count + since.rows.count,
  texts: {
    texts: base.idTexts.starts.length + since.texts.starts.length - 2,
    letters: base.idTexts.letters.length + since.texts.letters.length,
  },
})

const underIn = ({ base, gone }: Held): Source => ({
  rows: base.rows,
  isGone: isGoneIn(gone.base),
  idAt: person => idOf(base.ids[person] ?? 0, base.idTexts),
  born: person => bornAt(base, person),
  ssn: ssnsOf(base),
  hashes: hashesOf(base.byNumber, base.rows.count),
})

const sinceIn = ({ since, gone }: Held): Source => ({
  rows: since.rows,
  isGone: person => gone.since.has(person),
  idAt: person => idOf(since.ids[person] ?? 0, since.texts),
  born: person => since.born[person] || undefined,
  ssn: since.ssn,
  hashes: hashesOf(since.numbers, since.rows.count),
})

function copy(source: Source, to: Gathering, { tokens, codes }: Readonly<{ tokens: Tokens; codes: AllCodes }>): void {
  const { rows, hashes } = source
  for (let person = 0; person < rows.count; person += 1) {
    if (source.isGone(person)) continue
    to.add(source.idAt(person), preparedAt(rows, person, knownIn(source, person), tokens, codes), hashes(person))
  }
}

/** That there are numbers, but not which: their hashes are copied instead. */
function knownIn({ rows, born, ssn }: Source, person: number): Known {
  const { hasNumber, hasUpin } = attributesIn(packedAt(rows, person))
  const number = ssn[person] ?? 0
  return {
    born: born(person),
    ssn: number === 0 ? undefined : String(number - 1).padStart(9, '0'),
    numbers: hasNumber ? [''] : [],
    upin: hasUpin ? '' : undefined,
  }
}

function ssnsOf({ rows, bySsn }: Base): Wholes {
  const ssns = new Uint32Array(rows.count)
  eachSsn(bySsn, (person, ssn) => (ssns[person] = ssn + 1))
  return ssns
}

/** Put in the order of the people once: a map would have an entry for each of them, and there are more than a map can hold. */
function hashesOf({ high, low, person }: Base['byNumber'], people: number): HashesOf {
  const order = ordered(places(person.length), person, people)
  let next = 0
  const whose = (): number => person[order[next] ?? 0] ?? 0
  return asked => {
    const hashes: NumberHash[] = []
    for (; next < order.length && whose() <= asked; next += 1) {
      const at = order[next] ?? 0
      if (whose() === asked) hashes.push([high[at] ?? 0, low[at] ?? 0])
    }
    return hashes
  }
}
