import type { Prepared } from '../prepare.ts'
import { hashOf } from './tokens.ts'

/** A number as 64 bits of hash, so that no two are taken for one. */
export type NumberHash = readonly [high: number, low: number]

export const numberHash = (number: string): NumberHash => [hashOf(number), hashOf(`again ${number}`)]
export const upinHash = (upin: string): NumberHash => numberHash(`UPIN ${upin}`)

const none: readonly NumberHash[] = []

export function numberHashes({ numbers, upin }: Pick<Prepared, 'numbers' | 'upin'>): readonly NumberHash[] {
  if (numbers.length === 0 && upin === undefined) return none
  return [...new Set(numbers).values().map(numberHash), ...(upin === undefined ? [] : [upinHash(upin)])]
}
