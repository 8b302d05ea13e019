import type { LifeName, Seen } from '#law/lives/lives.ts'
import type { TransactionStatus } from '#law/lives/transaction.ts'
import { kept } from '#store/time.ts'
import type { Ntn } from '#law/words.ts'
import type { Find, Scope, Stamped } from '../../find.ts'
import { by } from './order.ts'
import type { Life, Tables } from './tables.ts'

/** The readers of checks, each within its scope. */
export const transactionsIn = (
  tables: Tables,
): Pick<
  Find,
  'transaction' | 'transactionsOf' | 'queue' | 'runningIn' | 'screenedBefore' | 'open' | 'denied' | 'inReview'
> => ({
  async transaction(ntn, scope) {
    const row = tables.lives.get(ntn, 'transaction')
    return row !== undefined && isOf(row, scope) ? seen('transaction', row) : undefined
  },
  transactionsOf: async (scope, limit) =>
    transactions(tables, row => isOf(row, scope))
      .toSorted(by(({ subject }) => [subject]))
      .toSorted((one, other) => by(contact)(other, one))
      .slice(0, limit)
      .map(row => seen('transaction', row)),
  queue: async limit =>
    transactions(tables, row => hasStatus(row, ['researching', 'delayed', 'lapsed']))
      .toSorted(
        by(({ columns, subject }) => [columns.status !== 'researching', columns.lapseAt, columns.contact, subject]),
      )
      .slice(0, limit)
      .map(row => seen('transaction', row)),
  open: async (after, limit) => numbersOf(tables, ['researching', 'delayed', 'lapsed'], after, limit),
  denied: async (after, limit) => numbersOf(tables, ['denied'], after, limit),
  inReview: async limit =>
    transactions(tables, ({ columns }) => columns.reviewSince !== null)
      .toSorted(by(({ columns, subject }) => [columns.reviewSince, subject]))
      .slice(0, limit)
      .map(row => seen('transaction', row)),
  screenedBefore: async (at, limit) =>
    transactions(tables, row => hasStatus(row, ['delayed', 'lapsed']))
      .filter(({ columns: { screenedAt } }) => screenedAt === null || screenedAt < kept(at))
      .toSorted(by(({ columns, subject }) => [columns.lapseAt, subject]))
      .slice(0, limit)
      .map(row => seen('transaction', row)),
  runningIn: async (state, beforeVersion, limit) =>
    transactions(tables, row => hasStatus(row, ['researching', 'delayed']) && row.columns.saleState === state)
      .filter(({ columns }) => (columns.calendarVersion ?? beforeVersion) < beforeVersion)
      .toSorted(by(({ columns, subject }) => [columns.contact, subject]))
      .slice(0, limit)
      .map(row => seen('transaction', row)),
})

/** Whoever counts goes through all denials of a span. */
export const deniedIn = (tables: Tables): Pick<Find, 'deniedBetween'> => ({
  deniedBetween: async ({ from, before }, after, limit) =>
    transactions(tables, row => hasStatus(row, ['denied']) && row.subject > after)
      .filter(({ columns }) => columns.contact !== null && isWithin(columns.contact, from, before))
      .toSorted(by(({ subject }) => [subject]))
      .slice(0, limit)
      .map(row => seen('transaction', row)),
})

const isWithin = (at: string, from: string, before: string): boolean => at >= kept(from) && at < kept(before)

const numbersOf = (
  tables: Tables,
  statuses: readonly TransactionStatus[],
  after: string,
  limit: number,
): readonly Stamped[] =>
  transactions(tables, row => hasStatus(row, statuses) && row.subject > after)
    .toSorted(by(({ subject }) => [subject]))
    .slice(0, limit)
    .map(({ subject, columns }) => ({ ntn: subject as Ntn, stamp: columns.screenedAt }))

export const transactions = (tables: Tables, wanted: (row: Life) => boolean): readonly Life[] =>
  tables.lives.all().filter(row => row.life === 'transaction' && wanted(row))

const contact = ({ columns }: Life) => [columns.contact]

const hasStatus = ({ columns }: Life, statuses: readonly TransactionStatus[]): boolean =>
  statuses.some(status => status === columns.status)

function isOf({ columns }: Life, scope: Scope): boolean {
  if ('ffl' in scope) return columns.ffl === scope.ffl
  return 'ori' in scope ? columns.ori === scope.ori : true
}

/** `life` is the one that the row was found under. */
export const seen = <Name extends LifeName>(_life: Name, { seq, state }: Life): Seen<Name> => ({
  state: JSON.parse(state) as Seen<Name>['state'],
  seq,
})
