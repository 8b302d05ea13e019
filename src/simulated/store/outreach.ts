import type { Ori } from '#law/words.ts'
import type { OutreachRow } from '#ledger/rows.ts'
import { kept } from '#store/time.ts'
import type { Find, OutreachSeen } from '../../find.ts'
import type { Keep } from './keep.ts'
import { by } from './order.ts'
import type { Tables } from './tables.ts'
import { seen } from './transactions.ts'

export const keepOutreach: Keep = ({ outreach = [] }, tables) => {
  for (const row of outreach) {
    const isTaken = tables.outreach.get(row.ntn, row.body) !== undefined
    if (isTaken) return 'stale'
    tables.outreach.put(row.ntn, row.body, { ...row })
  }
  return 'kept'
}

export const withdrawOutreach: Keep = ({ outreachGone = [] }, { outreach }) => {
  for (const ntn of outreachGone) for (const { body } of outreach.of(ntn)) outreach.remove(ntn, body)
  return 'kept'
}

/** The bodies that are asked about transferees under 21, and what each is asked. */
export const outreachIn = (
  tables: Tables,
): Pick<Find, 'outreachBody' | 'outreachBodies' | 'outreachOf' | 'outreach'> => ({
  async outreachBody(id) {
    const row = tables.lives.get(id, 'outreach-body')
    return row === undefined ? undefined : seen('outreach-body', row)
  },
  outreachBodies: async (state, limit) =>
    tables.lives
      .all()
      .filter(row => row.life === 'outreach-body' && row.columns.saleState === state)
      .toSorted(by(({ subject }) => [subject]))
      .slice(0, limit)
      .map(row => seen('outreach-body', row)),
  outreachOf: async (ori, limit) => askedOf(tables, ori).slice(0, limit),
  outreach: async (ori, request) => askedOf(tables, ori).find(({ row }) => row.request === request),
})

const askedOf = (tables: Tables, ori: Ori): readonly OutreachSeen[] =>
  tables.outreach
    .all()
    .filter(row => row.ori === ori)
    .flatMap(row => withCheck(row, tables))
    .toSorted(by(({ row, check }) => [kept(check.state.assigned.contact), row.request]))

function withCheck(row: OutreachRow, { lives }: Tables): readonly OutreachSeen[] {
  const life = lives.get(row.ntn, 'transaction')
  return life === undefined ? [] : [{ row: { ...row }, check: seen('transaction', life) }]
}
