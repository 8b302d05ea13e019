import type { Asked, Prepared } from '../prepare.ts'
import { alikeSince } from './alike-since.ts'
import { alikeWords } from './alike.ts'
import type { Base } from './base.ts'
import { basePart } from './base-part.ts'
import { placeOf } from './by-id.ts'
import { codesOf } from './codes.ts'
import { bytes, type Bytes } from './columns.ts'
import { gathering } from './gathering.ts'
import { gatheredIn, isGoneIn, textsOf, type Held } from './held.ts'
import { lettersOf } from './id-letters.ts'
import { inOrder as putInOrder } from './in-order.ts'
import { nobody } from './nobody.ts'
import { recentPart } from './recent-part.ts'
import { recentPlaces } from './recent-places.ts'
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
  gone: number
  /** All of it as it is now, for whoever puts it in order or searches it elsewhere. */
  held: () => Held
}>

/** Everybody in one go, put in order. */
export function baseOf(everybody: Iterable<Readonly<{ id: string; person: Prepared }>>): Base {
  const tokens = growingTokens(noTokens)
  const codes = codesOf()
  const since = gathering(tokens, codes)
  for (const { id, person } of everybody) since.add(lettersOf(id), person)
  const gone = { base: bytes(0), since: new Set<number>() }
  return putInOrder({ base: nobody, since: gatheredIn(since), gone, words: tokens.added(), texts: textsOf(codes) })
}

/** Half as many as there are come before all are put in order again; while they are counted, some more. */
const roomFor = (inOrder: number): number => Math.ceil(inOrder / 2 + Math.min(inOrder, 2 ** 16))

export function peopleOver(under: Base): People {
  const dictionary = tokensIn(under.tokens)
  const tokens = growingTokens(dictionary)
  const codes = codesOf(under.texts)
  const alike = alikeSince(alikeWords(under.tokens, under.spellings), tokens, dictionary.count)
  const tables = scoreTables()
  const since = gathering(tokens, codes, roomFor(under.rows.count))
  const places = recentPlaces(since.ids)
  const gone = { under: bytes(Math.ceil(under.rows.count / 8)), since: new Set<number>() }
  const removeUnder = removerFrom(under, gone.under)
  const parts = [basePart(under, tokens, codes, gone.under), recentPart(since, tokens, codes, gone.since)]
  let size = under.rows.count

  function remove(id: Bytes): boolean {
    const recent = places.of(id)
    if (recent !== undefined && !gone.since.has(recent)) gone.since.add(recent)
    else if (!removeUnder(id)) return false
    size -= 1
    return true
  }

  return {
    put(id, person) {
      const letters = lettersOf(id)
      remove(letters)
      since.add(letters, person)
      places.set(letters, since.count - 1)
      size += 1
    },
    remove: id => remove(lettersOf(id)),
    search: (asked, options) => searchParts(asked, parts, options, { tokens, alike, codes, tables }),
    get size() {
      return size
    },
    get recent() {
      return since.count
    },
    get gone() {
      return under.rows.count + since.count - size
    },
    held: () => ({
      base: under,
      since: gatheredIn(since),
      gone: { base: gone.under.slice(), since: new Set(gone.since) },
      words: [...tokens.added()],
      texts: textsOf(codes),
    }),
  }
}

/** Sets the bit of a person who is in the base and has none yet. False if there is nobody of this id. */
function removerFrom({ byId, ids }: Base, gone: Bytes): (id: Bytes) => boolean {
  const isGone = isGoneIn(gone)
  return id => {
    const place = placeOf(id, byId, ids)
    if (place === undefined || isGone(place)) return false
    gone[place >>> 3] = (gone[place >>> 3] ?? 0) | (1 << (place & 7))
    return true
  }
}
