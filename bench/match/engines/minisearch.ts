import MiniSearch from 'minisearch'
import type { Description } from '#match/description.ts'
import { mostReturned, type Engine } from '../engine.ts'
import { heldBytes } from '../held.ts'
import { latin } from '../rules/latin.ts'

type Row = Readonly<{ id: string; last: string; first: string; middle: string; born: string }>

/**
 * MiniSearch, a full-text index in JavaScript. Names and date of birth are fields, and any of them may be found in any
 * other, so that reversed names are; a word may differ by a fifth of its letters, a date by one digit. It ranks and does not decide.
 */
export function createMiniSearch(): Engine {
  const before = heldBytes()
  const index = new MiniSearch<Row>({
    fields: ['last', 'first', 'middle', 'born'],
    searchOptions: { combineWith: 'OR', fuzzy: term => (/\d/.test(term) ? 1 : 0.2) },
  })
  return {
    name: 'minisearch',
    build(records) {
      for (const { id, description } of records) index.add(rowOf(id, description))
    },
    search(asked) {
      const { last, first, middle, born } = rowOf('', asked)
      return index
        .search(`${last} ${first} ${middle} ${born}`)
        .slice(0, mostReturned)
        .map(({ id }) => String(id))
    },
    bytes: () => heldBytes() - before,
    close: () => index.removeAll(),
  }
}

/** A date is one word, or its year and day would each find a part of the file. */
const rowOf = (id: string, { names, born = '' }: Description): Row => ({
  id,
  last: names.map(({ last }) => latin(last)).join(' '),
  first: names.map(({ first }) => latin(first)).join(' '),
  middle: names.map(({ middle = '' }) => latin(middle)).join(' '),
  born: born.replaceAll('-', ''),
})
