import type { Asked, Prepared } from '../prepare.ts'
import { alikeSince } from './alike-since.ts'
import { alikeWords } from './alike.ts'
import { base, type Base } from './base.ts'
import { basePart } from './base-part.ts'
import { codesOf } from './codes.ts'
import { bytes } from './columns.ts'
import { gathering } from './gathering.ts'
import { placeOf } from './ids.ts'
import { recentPart } from './recent-part.ts'
import { regathered } from './regathered.ts'
import { scoreTables } from './scores.ts'
import { searchParts, type Found } from './search.ts'
import { growingTokens, noTokens, tokensIn } from './tokens.ts'

/** People in order, and beside them those that came or went since. */
export type People = Readonly<{
  put: (id: string, person: Prepared) => void
  remove: (id: string) => boolean
  search: (asked: Asked, options: Readonly<{ threshold: number; deep: boolean }>) => readonly Found[]
  /** How many there are, how many of them came since, and how many went. */
  size: number
  recent: number
  /** All in order, in one go: those that went are forgotten, words and all. */
  inOrder: () => Base
}>

/** Everybody in one go, put in order. */
export function baseOf(everybody: Iterable<Readonly<{ id: string; person: Prepared }>>): Base {
  const tokens = growingTokens(noTokens)
  const codes = codesOf()
  const gathered = gathering(tokens, codes)
  for (const { id, person } of everybody) gathered.add(id, person)
  return base(gathered, tokens, codes)
}

export function peopleOver(under: Base): People {
  const dictionary = tokensIn(under.tokens)
  const tokens = growingTokens(dictionary)
  const codes = codesOf(under.texts)
  const alike = alikeSince(alikeWords(under.tokens, under.spellings), tokens, dictionary.count)
  const tables = scoreTables()
  const since = gathering(tokens, codes)
  const places = new Map<string, number>()
  const gone = { under: bytes(Math.ceil(under.rows.count / 8)), since: new Set<number>() }
  const underPart = basePart(under, tokens, codes, gone.under)
  const sincePart = recentPart(since, tokens, codes, gone.since)
  const parts = [underPart, sincePart]
  let size = under.rows.count

  function remove(id: string): boolean {
    const recent = places.get(id)
    if (recent !== undefined) {
      gone.since.add(recent)
      places.delete(id)
    } else if (!removeUnder(id)) return false
    size -= 1
    return true
  }

  function removeUnder(id: string): boolean {
    const place = placeOf(id, under.byId, under.ids, under.idTexts)
    if (place === undefined || underPart.isGone(place)) return false
    gone.under[place >>> 3] = (gone.under[place >>> 3] ?? 0) | (1 << (place & 7))
    return true
  }

  return {
    put(id, person) {
      remove(id)
      places.set(id, since.count)
      since.add(id, person)
      size += 1
    },
    remove,
    search: (asked, options) => searchParts(asked, parts, options, { tokens, alike, codes, tables }),
    get size() {
      return size
    },
    get recent() {
      return since.count
    },
    inOrder() {
      const all = regathered({ base: under, part: underPart }, { gathering: since, part: sincePart }, { tokens, codes })
      return base(all.gathered, all.tokens, all.codes)
    },
  }
}
