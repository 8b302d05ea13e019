import type { Wholes } from './columns.ts'
import { textAt, type TextColumns } from './texts.ts'
import { hashOf } from './tokens.ts'

/**
 * The ids of records. Most are numbers and fit into 31 bits; any other text is kept once and stands under its place among
 * the texts.
 */
const firstText = 2 ** 31

/** The number for an id, where `texts` has no place for it yet: its own, or undefined for a text. */
export function numberIn(id: string): number | undefined {
  if (id.length === 0 || id.length > 10) return undefined
  const number = Number(id)
  return Number.isInteger(number) && number >= 0 && number < firstText && String(number) === id ? number : undefined
}

export const asText = (place: number): number => firstText + place

export const idOf = (code: number, texts: TextColumns): string =>
  code < firstText ? String(code) : textAt(texts, code - firstText)

/** Numbers differ in their low bits, which are what tables look at. */
export const hashOfId = (id: string): number => {
  const number = numberIn(id)
  return number === undefined ? hashOf(id) : mixed(number)
}

export const hashOfCode = (code: number, texts: TextColumns): number =>
  code < firstText ? mixed(code) : hashOf(textAt(texts, code - firstText))

function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b)
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** Where a record stands, by its id: places in the order of the hashes of their ids. Undefined for an id that is not here. */
export function placeOf(id: string, byId: Wholes, codes: Wholes, texts: TextColumns): number | undefined {
  const hash = hashOfId(id)
  const hashAt = (at: number): number => hashOfCode(codes[byId[at] ?? 0] ?? 0, texts)
  let [low, high] = [0, byId.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashAt(middle) < hash) low = middle + 1
    else high = middle
  }
  for (let at = low; at < byId.length && hashAt(at) === hash; at += 1) {
    const place = byId[at] ?? 0
    if (idOf(codes[place] ?? 0, texts) === id) return place
  }
  return undefined
}
