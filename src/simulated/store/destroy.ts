import type { Ntn } from '#law/words.ts'
import type { Destruction } from '#ledger/rows.ts'
import type { Keep } from './keep.ts'
import type { Tables } from './tables.ts'

export const destroy: Keep = ({ destroys }, tables) => {
  for (const { ntn, what } of destroys) destructions[what](ntn, tables)
  return 'kept'
}

const destructions: Readonly<Record<Destruction['what'], (ntn: Ntn, tables: Tables) => void>> = {
  identity(ntn, { sealed, keys, outreach }) {
    for (const { body } of outreach.of(ntn)) outreach.remove(ntn, body)
    for (const { what, seq } of sealed.of(ntn)) sealed.remove(ntn, `${what} ${seq}`)
    keys.remove(ntn, 'identity')
  },
  record(ntn, tables) {
    destructions.moved(ntn, tables)
    for (const { body: _, ...leaf } of tables.leaves.of(ntn)) {
      if (leaf.place === undefined) tables.leaves.put(ntn, leaf.id, { ...leaf, gone: true })
      else tables.leaves.remove(ntn, leaf.id)
    }
  },
  moved(ntn, tables) {
    destructions.identity(ntn, tables)
    tables.keys.remove(ntn, 'record')
    for (const { life, seq } of tables.events.of(ntn)) tables.events.remove(ntn, `${life} ${seq}`)
    for (const { life } of tables.lives.of(ntn)) tables.lives.remove(ntn, life)
    for (const { kind } of tables.due.of(ntn)) tables.due.remove(ntn, kind)
    for (const request of tables.requests.all()) {
      if (request.ntn === ntn) tables.requests.remove(request.caller, request.key)
    }
  },
}
