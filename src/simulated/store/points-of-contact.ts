import type { PocOutcome } from '#law/lives/poc-words.ts'
import type { PocTally } from '#law/poc/statement.ts'
import type { Ntn } from '#law/words.ts'
import { kept } from '#store/time.ts'
import type { Find } from '../../find.ts'
import { by } from './order.ts'
import type { Life, Tables } from './tables.ts'
import { seen, transactions } from './transactions.ts'

type Readers = Pick<Find, 'transactionOfStn' | 'pocDays' | 'pocDaysOf' | 'pocTallies' | 'pocChecks'>

/** Points of contact: their own numbers of checks, their days, and what the checks of a day came to. */
export const pointsOfContactIn = (tables: Tables): Readers => ({
  transactionOfStn: async (ori, stn) =>
    transactions(tables, ({ columns }) => columns.ori === ori && columns.stn === stn).toSorted(by(contact))[0]
      ?.subject as Ntn | undefined,
  pocDays: async (from, limit) =>
    newest(tables.lives.all().filter(row => row.life === 'poc-day' && begun(row) >= kept(from)))
      .slice(0, limit)
      .map(row => seen('poc-day', row)),
  pocDaysOf: async (ori, limit) =>
    newest(tables.lives.all().filter(row => row.life === 'poc-day' && row.columns.ori === ori))
      .slice(0, limit)
      .map(row => seen('poc-day', row)),
  async pocTallies(ori, { from, until }) {
    const rows = own(tables, ori, from).filter(row => begun(row) < kept(until))
    const groups = Map.groupBy(rows, ({ columns }) => JSON.stringify([columns.pocOutcome, columns.contradicted]))
    return [...groups.values()].flatMap(alike => alike.slice(0, 1).map(row => tally(row, alike.length)))
  },
  async pocChecks(ori, { from, after }, outcome, limit) {
    const at = kept(after.contact)
    const isLater = (row: Life): boolean =>
      begun(row) < at || (begun(row) === at && after.ntn !== undefined && row.subject > after.ntn)
    const wanted = (row: Life): boolean =>
      isLater(row) && (outcome ?? row.columns.pocOutcome) === row.columns.pocOutcome
    return newest(own(tables, ori, from).filter(wanted))
      .slice(0, limit)
      .map(row => seen('transaction', row))
  },
})

const own = (tables: Tables, ori: string, from: string): readonly Life[] =>
  transactions(tables, row => row.columns.ori === ori && row.columns.pocOutcome !== null && begun(row) >= kept(from))

const contact = ({ columns }: Life) => [columns.contact]
const begun = ({ columns }: Life): string => columns.contact ?? ''

const newest = (rows: readonly Life[]): readonly Life[] =>
  rows.toSorted(by(({ subject }) => [subject])).toSorted((one, other) => by(contact)(other, one))

const tally = ({ columns }: Life, count: number): PocTally => ({
  // Derived from the folded state by the law that names the outcomes.
  outcome: columns.pocOutcome as PocOutcome,
  contradicted: columns.contradicted === true,
  count,
})
