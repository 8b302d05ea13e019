import type { Entry } from '#law/lives/entry.ts'
import type { Ori } from '#law/words.ts'
import { standingOf, type StandingRow } from '#store/standing.ts'
import type { Find } from '../../find.ts'
import { by } from './order.ts'
import type { Tables } from './tables.ts'
import { seen } from './transactions.ts'

type Readers = Pick<Find, 'enrolled' | 'standing' | 'toValidate' | 'countToValidate' | 'selected' | 'bulkWithdrawals'>

/** What stands of each agency, read from the lives of entries each time. */
export const standingIn = (tables: Tables): Readers => ({
  enrolled: async (after, limit) =>
    tables.lives
      .all()
      .filter(({ life, subject }) => life === 'contributor' && subject > after)
      .map(({ subject }) => subject as Ori)
      .toSorted(by(ori => [ori]))
      .slice(0, limit),
  async standing(ori) {
    const groups = Map.groupBy(standing(tables, ori), ({ category, suspended, incomplete, undisposed }) =>
      JSON.stringify([category, suspended, incomplete, undisposed]),
    )
    return [...groups.values()]
      .flatMap(rows => rows.slice(0, 1).map(row => ({ row, count: rows.length })))
      .map(({ row: { category, suspended, incomplete, undisposed }, count }) => ({
        ...{ category, suspended, incomplete, undisposed, count },
      }))
      .toSorted(by(({ category, suspended, incomplete, undisposed }) => [category, suspended, incomplete, undisposed]))
  },
  toValidate: async (ori, through, after, limit) =>
    standing(tables, ori)
      .filter(row => row.validateBy <= through)
      .filter(row => row.validateBy > after.by || (row.validateBy === after.by && row.nri > after.nri))
      .toSorted(by(row => [row.validateBy, row.nri]))
      .slice(0, limit)
      .map(row => ({ nri: row.nri, by: row.validateBy })),
  countToValidate: async (ori, through) => standing(tables, ori).filter(row => row.validateBy <= through).length,
  selected: async (ori, { category, enteredFrom, enteredThrough, batch }, after, limit) =>
    standing(tables, ori)
      .filter(row => row.nri > after && (category ?? row.category) === row.category)
      .filter(row => (enteredFrom ?? '') <= row.entered && row.entered <= (enteredThrough ?? row.entered))
      .filter(row => batch === undefined || batch === row.batch)
      .toSorted(by(row => [row.nri]))
      .slice(0, limit)
      .map(({ nri }) => nri),
  bulkWithdrawals: async (ori, limit) =>
    tables.lives
      .all()
      .filter(({ life, columns }) => life === 'bulk-withdrawal' && columns.ori === ori)
      .toSorted(by(({ subject }) => [subject]))
      .slice(0, limit)
      .map(row => seen('bulk-withdrawal', row)),
})

const standing = ({ lives }: Tables, ori: string): readonly StandingRow[] =>
  lives
    .all()
    .filter(({ life }) => life === 'entry')
    // The state of a life is the fold of that life's events.
    .flatMap(({ state }) => standingOf(JSON.parse(state) as Entry) ?? [])
    .filter(row => row.ori === ori)
