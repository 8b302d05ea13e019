import type { Wholes } from './columns.ts'
import { textAt, type GrowingTexts, type TextColumns } from './texts.ts'
import { hashOf, hashOfLetters } from './tokens.ts'

/** Codes from here on are places among the texts: an id that is a number of 31 bits is its own code, any other is kept as a text. */
const firstText = 2 ** 31

/** The number for an id, where `texts` has no place for it yet: its own, or undefined for a text. */
export function numberIn(id: string): number | undefined {
  if (id.length === 0 || id.length > 10) return undefined
  const number = Number(id)
  return Number.isInteger(number) && number >= 0 && number < firstText && String(number) === id ? number : undefined
}

export const asText = (place: number): number => firstText + place

/** The code for an id that has one already, among other texts. */
export const codeFrom = ({ code, texts }: Readonly<{ code: number; texts: TextColumns }>, to: GrowingTexts): number =>
  code < firstText ? code : asText(to.pushFrom(texts, code - firstText))

export const idOf = (code: number, texts: TextColumns): string =>
  code < firstText ? String(code) : textAt(texts, code - firstText)

const hashOfId = (id: string): number => {
  const number = numberIn(id)
  return number ?? hashOf(id)
}

export const hashOfCode = (code: number, texts: TextColumns): number =>
  code < firstText ? code : hashOfText(texts, code - firstText)

/** Asked twenty times for each id that is looked for among a million. */
const hashOfText = (texts: TextColumns, place: number): number =>
  hashOfLetters(texts.letters, texts.starts[place] ?? 0, texts.starts[place + 1] ?? 0) ?? hashOf(textAt(texts, place))

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
