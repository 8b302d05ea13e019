import type { Prepared, PreparedName } from '../prepare.ts'
import type { AllCodes } from './codes.ts'
import { lowerBound, type Wholes } from './columns.ts'
import { attributesIn, generationIn, hasMoreIn, kindIn, tokenIn, type Kind, type Packed } from './row.ts'
import type { Tokens } from './tokens.ts'

/** The rows of some people: one a person, and the further rows of those who have more names or surnames of more words. */
export type Rows = Readonly<{ count: number; words: readonly [Wholes, Wholes, Wholes, Wholes]; more: MoreRows }>
/** In the order of the persons that they belong to. */
export type MoreRows = Readonly<{ person: Wholes; words: readonly [Wholes, Wholes, Wholes] }>

/** What a row does not hold, because it is told by where the row stands or was found. */
export type Known = Pick<Prepared, 'born' | 'ssn' | 'numbers' | 'upin'>

export function packedAt({ words: [w0, w1, w2, w3] }: Rows, person: number): Packed {
  return [w0[person] ?? 0, w1[person] ?? 0, w2[person] ?? 0, w3[person] ?? 0]
}

/** The further rows of one person, from and up to. */
export function moreOf({ more }: Rows, person: number): readonly [from: number, to: number] {
  const from = lowerBound(more.person, person, 0, more.person.length)
  let to = from
  while (more.person[to] === person) to += 1
  return [from, to]
}

/** A person as compared, from the rows and from what is known beside them. */
export function preparedAt(rows: Rows, person: number, known: Known, tokens: Tokens, codes: AllCodes): Prepared {
  const of = attributesIn(packedAt(rows, person))
  return {
    ...known,
    names: namesAt(rows, person, tokens),
    sex: of.sex,
    race: of.race,
    state: codes.state.textOf(of.state) as Prepared['state'],
    birthplace: codes.birthplace.textOf(of.birthplace),
    heightInches: of.heightInches,
    weightPounds: of.weightPounds,
    eyes: codes.eyes.textOf(of.eyes),
    hair: codes.hair.textOf(of.hair),
  }
}

type Part = Readonly<{ kind: Kind; packed: readonly [number, number, number] }>

function namesAt(rows: Rows, person: number, tokens: Tokens): readonly PreparedName[] {
  const [w0, w1, w2] = packedAt(rows, person)
  const main: Part = { kind: 'name', packed: [w0, w1, w2] }
  const more = hasMoreIn(w0) ? partsOf(rows, ...moreOf(rows, person)) : []
  return namesIn([main, ...more]).map(parts => nameOf(parts, tokens))
}

function partsOf({ more: { words } }: Rows, from: number, to: number): readonly Part[] {
  return Array.from({ length: to - from }, (_, at) => {
    const [w0 = 0, w1 = 0, w2 = 0] = words.map(word => word[from + at] ?? 0)
    return { kind: kindIn(w0), packed: [w0, w1, w2] }
  })
}

/** A name begins with a row of its own; what belongs to it follows. */
function namesIn(parts: readonly Part[]): readonly (readonly Part[])[] {
  const names: Part[][] = []
  for (const part of parts) {
    if (part.kind === 'name') names.push([part])
    else names.at(-1)?.push(part)
  }
  return names
}

function nameOf(parts: readonly Part[], { wordOf }: Tokens): PreparedName {
  const [w0 = 0, w1 = 0, w2 = 0] = parts[0]?.packed ?? []
  const lastOf = ({ packed: [last] }: Part): string => wordOf(tokenIn(last))
  const words = parts.filter(({ kind }) => kind !== 'whole').map(lastOf)
  const core = words.join('')
  const [whole = core] = parts.filter(({ kind }) => kind === 'whole').map(lastOf)
  const generation = generationIn(w0)
  return {
    last: { whole, core, words: core === '' ? [] : words },
    first: wordOf(tokenIn(w1)),
    middle: wordOf(tokenIn(w2)),
    ...(generation !== undefined && { generation }),
  }
}
