import Fuse from 'fuse.js'
import type { Description } from '#match/description.ts'
import { mostReturned, type Engine } from '../engine.ts'
import { heldBytes } from '../held.ts'
import { lastFirst } from '../rules/latin.ts'

type Row = Readonly<{ id: string; names: readonly string[]; born: string }>

/**
 * Fuse.js, which compares what was asked with every row. Every alias is a text of its own; the date of birth is sought as
 * a field of equal weight, and either may be the one that agrees. It ranks and does not decide.
 */
export function createFuse(): Engine {
  const before = heldBytes()
  const fuse = new Fuse<Row>([], { keys: ['names', 'born'], threshold: 0.4, ignoreLocation: true })
  return {
    name: 'fuse',
    build(records) {
      const rows: Row[] = []
      for (const { id, description } of records) rows.push(rowOf(id, description))
      fuse.setCollection(rows)
    },
    search(asked) {
      const { names, born } = rowOf('', asked)
      const either = [...names.map(name => ({ names: name })), { born }]
      return fuse.search({ $or: either }, { limit: mostReturned }).map(({ item }) => item.id)
    },
    bytes: () => heldBytes() - before,
    close: () => fuse.setCollection([]),
  }
}

const rowOf = (id: string, { names, born = '' }: Description): Row => ({
  id,
  names: names.map(lastFirst),
  born: born.replaceAll('-', ''),
})
