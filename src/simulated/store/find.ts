import type { LifeName, Seen } from '#law/lives/lives.ts'
import type { Find } from '../../world.ts'
import { contributionsIn } from './contributions.ts'
import { countsIn } from './counts.ts'
import { owing } from './due.ts'
import { loggedIn } from './logged.ts'
import { by } from './order.ts'
import { retentionIn } from './retention.ts'
import { standingIn } from './standing.ts'
import { only, type Tables } from './tables.ts'
import { seen, transactionsIn } from './transactions.ts'

/** Every reader of `Find`, over rows in memory. */
export const findIn = (tables: Tables): Find => ({
  ...transactionsIn(tables),
  ...loggedIn(tables),
  async request(caller, key) {
    const row = tables.requests.get(caller, key)
    return row === undefined ? undefined : { ntn: row.ntn, fingerprint: row.fingerprint }
  },
  number: async ntn => tables.numbers.get(ntn, only),
  licensee: async ffl => life(tables, 'licensee', ffl),
  caller: async id => life(tables, 'caller', id),
  session: async digest => life(tables, 'session', digest),
  calendar: async state => life(tables, 'calendar', state),
  contributor: async ori => life(tables, 'contributor', ori),
  bulkWithdrawal: async id => life(tables, 'bulk-withdrawal', id),
  epoch: async epoch => life(tables, 'epoch', epoch),
  edition: async () => life(tables, 'edition', 'law'),
  entry: async nri => life(tables, 'entry', nri),
  entryRow: async nri => tables.entries.get(nri, only),
  ...contributionsIn(tables),
  ...standingIn(tables),
  entriesAfter: async (position, limit) =>
    tables.entries
      .all()
      .filter(entry => entry.position > position)
      .toSorted(by(entry => [entry.position]))
      .slice(0, limit),
  position: async () => tables.position.get('entries', only) ?? 0,
  async sealed(ntn, what) {
    const rows = tables.sealed.of(ntn).filter(row => row.what === what)
    const last = rows.toSorted(by(({ seq }) => [seq])).at(-1)
    return last === undefined ? undefined : { ...last, blob: last.blob.slice() }
  },
  async key(ntn, family) {
    const row = tables.keys.get(ntn, family)
    return row === undefined ? undefined : { ...row, wrapped: row.wrapped.slice() }
  },
  ...retentionIn(tables),
  counts: async () => countsIn(tables),
  owed: async subject =>
    tables.due
      .of(subject)
      .toSorted(by(({ at, kind }) => [at, kind]))
      .map(owing),
})

function life<Name extends LifeName>({ lives }: Tables, name: Name, subject: string): Seen<Name> | undefined {
  const row = lives.get(subject, name)
  return row === undefined ? undefined : seen(name, row)
}
