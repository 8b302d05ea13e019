import type { Asked } from '../prepare.ts'
import { ssnNeighbours, ssnSlips } from '../ssn.ts'
import { numberHash, upinHash, type NumberHash } from './numbers.ts'
import type { Known } from './rows.ts'
import { attributesIn, type Packed } from './row.ts'

/** Who was found by which number: rows hold no numbers, only that there is one. */
export type FoundNumbers = Readonly<{
  ssn: Map<number, number>
  numbers: Map<number, string[]>
  upin: Set<number>
}>

export const nothingFound = (): FoundNumbers => ({ ssn: new Map(), numbers: new Map(), upin: new Set() })

/** The numbers that the asked one may be on record as: itself, one slip away, and a few more or less, as twins have. */
export function ssnsFor({ ssn }: Asked): ReadonlySet<number> {
  if (ssn === undefined) return new Set()
  const number = Number(ssn)
  return new Set([number, ...ssnSlips(ssn), ...ssnNeighbours(ssn)])
}

const ssnText = (ssn: number): string => String(ssn).padStart(9, '0')

export const numbersFor = ({ numbers }: Asked): readonly (readonly [string, NumberHash])[] =>
  numbers.map(number => [number, numberHash(number)])

export const upinFor = ({ upin }: Asked): NumberHash | undefined => (upin === undefined ? undefined : upinHash(upin))

/** What is known beside the row: that a number was found, or that there is another. */
export function knownOf(asked: Asked, person: number, packed: Packed, born: Known['born'], found: FoundNumbers): Known {
  const { hasSsn, hasUpin } = attributesIn(packed)
  const ssn = found.ssn.get(person)
  const other = hasSsn && asked.ssn !== undefined ? anotherSsn(asked.ssn) : undefined
  return {
    born,
    ssn: ssn === undefined ? other : ssnText(ssn),
    numbers: found.numbers.get(person) ?? [],
    upin: found.upin.has(person) ? asked.upin : hasUpin ? 'another' : undefined,
  }
}

/** A number that differs in every digit, because all that is known of the one on record is that it is not near. */
const anotherSsn = (ssn: string): string => [...ssn].map(digit => String((Number(digit) + 5) % 10)).join('')
