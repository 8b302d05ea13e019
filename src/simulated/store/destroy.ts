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
    leavesGone(ntn, tables)
  },
  notices(ntn, tables) {
    const going = tables.lives
      .all()
      .filter(({ life, columns }) => (life === 'notice' || life === 'filing') && columns.about === ntn)
      .filter(({ columns: { status } }) => status !== 'correcting' && status !== 'removing')
    for (const { subject, life: own } of going) {
      for (const { life, seq } of tables.events.of(subject)) tables.events.remove(subject, `${life} ${seq}`)
      for (const { kind } of tables.due.of(subject)) tables.due.remove(subject, kind)
      leavesGone(subject, tables)
      tables.lives.remove(subject, own)
    }
  },
  moved(ntn, tables) {
    destructions.notices(ntn, tables)
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

function leavesGone(subject: string, { leaves }: Tables): void {
  for (const { body: _, ...leaf } of leaves.of(subject)) {
    if (leaf.place === undefined) leaves.put(subject, leaf.id, { ...leaf, gone: true })
    else leaves.remove(subject, leaf.id)
  }
}
