import { together, type Counted } from '#store/logged.ts'
import { kept } from '#store/time.ts'
import type { Find, Logged, Place } from '../../find.ts'
import { by } from './order.ts'
import type { Life, Tables } from './tables.ts'
import { seen, transactions } from './transactions.ts'

/** 28 CFR 25.9(b): what the log is read by, over rows in memory. */
export const loggedIn = (tables: Tables): Pick<Find, 'logged' | 'loggedOf' | 'logUses'> => ({
  logged: async (of, { from, after }, limit) =>
    listed(tables, row => isOf(row, of) && begun(row) >= kept(from), after, limit),
  loggedOf: async (ffl, { from, after }, limit) =>
    listed(
      tables,
      row => isOf(row, { ffl }) && (begun(row) >= kept(from) || row.columns.status === 'denied'),
      after,
      limit,
    ),
  logUses: async subject => together(countsOf(tables, subject)),
})

const begun = ({ columns }: Life): string => columns.contact ?? ''

function listed(tables: Tables, wanted: (row: Life) => boolean, after: Place, limit: number) {
  const at = kept(after.contact)
  const isLater = (row: Life): boolean =>
    begun(row) < at || (begun(row) === at && after.ntn !== undefined && row.subject > after.ntn)
  return transactions(tables, row => wanted(row) && isLater(row))
    .toSorted(by(({ subject }) => [subject]))
    .toSorted((one, other) => by(({ columns }: Life) => [columns.contact])(other, one))
    .slice(0, limit)
    .map(row => seen('transaction', row))
}

function isOf({ columns }: Life, of: Logged | undefined): boolean {
  if (of === undefined) return true
  if ('state' in of) return columns.saleState === of.state
  return 'ori' in of ? columns.ori === of.ori : columns.ffl === of.ffl
}

function countsOf({ leaves }: Tables, subject: string): readonly Counted[] {
  const texts = leaves.of(subject).map(({ body = {} }) => {
    const [who, type, use] = [body['by'], body['type'], body['use']].map(String)
    return JSON.stringify([who, type, use, body['again'] === undefined ? null : 'true'])
  })
  return [...Map.groupBy(texts, text => text)].map(([text, alike]): Counted => {
    const [who = '', type = '', use = '', again = null] = JSON.parse(text) as readonly string[]
    return { by: who, type, use, again, count: alike.length }
  })
}
