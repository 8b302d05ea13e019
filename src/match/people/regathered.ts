import { bornAt } from './base-part.ts'
import { eachSsn, type Base } from './base.ts'
import { codesOf, type AllCodes } from './codes.ts'
import type { Wholes } from './columns.ts'
import { gathering, type Gathering } from './gathering.ts'
import type { NumberHash } from './numbers.ts'
import type { Part } from './part.ts'
import { attributesIn } from './row.ts'
import { packedAt, preparedAt, type Known, type Rows } from './rows.ts'
import { growingTokens, noTokens, type GrowingTokens, type Tokens } from './tokens.ts'

export type Regathered = Readonly<{ gathered: Gathering; tokens: GrowingTokens; codes: AllCodes }>

/** The people of one part, with the numbers that their rows do not hold. */
type Source = Readonly<{
  part: Part
  rows: Rows
  born: (person: number) => number | undefined
  /** One more than it says, nought for none. */
  ssn: Wholes
  hashes: ReadonlyMap<number, readonly NumberHash[]>
}>

/** Everybody who is still there, gathered anew: what was left of those who are gone goes with the arrays that held it. */
export function regathered(
  under: Readonly<{ base: Base; part: Part }>,
  since: Readonly<{ gathering: Gathering; part: Part }>,
  words: Readonly<{ tokens: Tokens; codes: AllCodes }>,
): Regathered {
  const tokens = growingTokens(noTokens)
  const codes = codesOf()
  const gathered = gathering(tokens, codes)
  const born = since.gathering.born()
  const sources: readonly Source[] = [
    {
      part: under.part,
      rows: under.base.rows,
      born: person => bornAt(under.base, person),
      ssn: ssnsOf(under.base),
      hashes: hashesOf(under.base.byNumber),
    },
    {
      part: since.part,
      rows: since.gathering.rows(),
      born: person => born[person] || undefined,
      ssn: since.gathering.ssn(),
      hashes: hashesOf(since.gathering.numbers()),
    },
  ]
  for (const source of sources) copy(source, gathered, words)
  return { gathered, tokens, codes }
}

function copy(source: Source, to: Gathering, { tokens, codes }: Readonly<{ tokens: Tokens; codes: AllCodes }>): void {
  const { part, rows, hashes } = source
  for (let person = 0; person < rows.count; person += 1) {
    if (part.isGone(person)) continue
    to.add(
      part.idAt(person),
      preparedAt(rows, person, knownIn(source, person), tokens, codes),
      hashes.get(person) ?? [],
    )
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

function hashesOf({ high, low, person }: Base['byNumber']): ReadonlyMap<number, readonly NumberHash[]> {
  const hashes = new Map<number, NumberHash[]>()
  for (const [at, whose] of person.entries()) {
    const hash: NumberHash = [high[at] ?? 0, low[at] ?? 0]
    hashes.set(whose, [...(hashes.get(whose) ?? []), hash])
  }
  return hashes
}
