import type { LifeName, Seen } from '#law/lives/lives.ts'
import { kept } from '#store/time.ts'
import type { Find } from '../../find.ts'
import { batchesIn } from './batches.ts'
import { blindIn } from './blind.ts'
import { challengesIn } from './challenges.ts'
import { contributionsIn } from './contributions.ts'
import { countsIn } from './counts.ts'
import { owing } from './due.ts'
import { loggedIn } from './logged.ts'
import { by } from './order.ts'
import { pointsOfContactIn } from './points-of-contact.ts'
import { noticesIn } from './notices.ts'
import { outreachIn } from './outreach.ts'
import { retentionIn } from './retention.ts'
import { standingIn } from './standing.ts'
import { only, type Debt, type Tables } from './tables.ts'
import { deniedIn, seen, transactionsIn } from './transactions.ts'

/** Every reader of `Find`, over rows in memory. */
export const findIn = (tables: Tables): Find => ({
  ...transactionsIn(tables),
  ...deniedIn(tables),
  ...loggedIn(tables),
  ...blindIn(tables),
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
  pocDay: async id => life(tables, 'poc-day', id),
  ...pointsOfContactIn(tables),
  ...outreachIn(tables),
  ...noticesIn(tables),
  ...challengesIn(tables),
  reportYear: async year => life(tables, 'report-year', year),
  agencyContact: async ori => life(tables, 'agency-contact', ori),
  filing: async filing => life(tables, 'filing', filing),
  filings: async (after, limit) =>
    tables.lives
      .all()
      .filter(({ life: own, subject }) => own === 'filing' && subject > after)
      .toSorted(by(({ subject }) => [subject]))
      .slice(0, limit)
      .map(row => seen('filing', row)),
  epoch: async epoch => life(tables, 'epoch', epoch),
  watch: async () => life(tables, 'watch', 'indices'),
  edition: async () => life(tables, 'edition', 'law'),
  ...recordsIn(tables),
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
  ...dueIn(tables),
})

/** What is owed. */
const dueIn = (tables: Tables): Pick<Find, 'owed' | 'owing' | 'waiting'> => ({
  owed: async subject =>
    tables.due
      .of(subject)
      .toSorted(by(({ at, kind }) => [at, kind]))
      .map(owing),
  owing: async (kind, limit, after) =>
    tables.due
      .all()
      .filter(debt => debt.kind === kind && (after === undefined || comesAfter(debt, after)))
      .toSorted(by(({ at, subject }) => [at, subject]))
      .slice(0, limit)
      .map(owing),
  async waiting(kind, now) {
    const debts = tables.due.all().filter(debt => debt.kind === kind && (debt.at <= kept(now) || debt.attempts > 0))
    const [first] = debts.toSorted(by(({ attempts, at, subject }) => [-attempts, at, subject]))
    return { count: debts.length, ...(first === undefined ? {} : { subject: first.subject }) }
  },
})

const comesAfter = ({ at, subject }: Debt, after: Parameters<Find['owing']>[2] & object): boolean =>
  at === kept(after.at) ? subject > after.subject : at > kept(after.at)

/** The Indices, who contributes to them, and who sought relief from them. */
const recordsIn = (tables: Tables) => ({
  ...contributionsIn(tables),
  ...standingIn(tables),
  ...batchesIn(tables),
  relief: async (number: string) => life(tables, 'relief', number),
  reliefsOf: async (ori: string, after: string, limit: number) =>
    tables.lives
      .all()
      .filter(row => row.life === 'relief' && row.columns.ori === ori && row.subject > after)
      .toSorted(by(({ subject }) => [subject]))
      .slice(0, limit)
      .map(row => seen('relief', row)),
  appealFile: async (upin: string) => life(tables, 'appeal-file', upin),
  appealFilesWaiting: async (limit: number) =>
    tables.lives
      .all()
      .filter(row => row.life === 'appeal-file' && row.columns.contact !== null)
      .toSorted(by(({ subject, columns }) => [columns.contact ?? '', subject]))
      .slice(0, limit)
      .map(row => seen('appeal-file', row)),
  appealFiles: async (after: string, limit: number) =>
    tables.lives
      .all()
      .filter(row => row.life === 'appeal-file' && row.subject > after)
      .toSorted(by(({ subject }) => [subject]))
      .slice(0, limit)
      .map(row => seen('appeal-file', row)),
  entry: async (nri: string) => life(tables, 'entry', nri),
  entryRow: async (nri: string) => tables.entries.get(nri, only),
  batch: async (batch: string) => life(tables, 'batch', batch),
  recheck: async (recheck: string) => life(tables, 'recheck', recheck),
  rechecks: async (from: string, before: string, limit: number) =>
    tables.lives
      .all()
      .filter(({ life: name, columns: { contact } }) => name === 'recheck' && isWithin(contact ?? '', from, before))
      .toSorted(by(({ columns, subject }) => [columns.contact, subject]))
      .slice(0, limit)
      .map(row => seen('recheck', row)),
  entriesAfter: async (position: number, limit: number) =>
    tables.entries
      .all()
      .filter(entry => entry.position > position)
      .toSorted(by(entry => [entry.position]))
      .slice(0, limit),
  position: async () => tables.position.get('entries', only) ?? 0,
})

const isWithin = (at: string, from: string, before: string): boolean => at >= kept(from) && at < kept(before)

function life<Name extends LifeName>({ lives }: Tables, name: Name, subject: string): Seen<Name> | undefined {
  const row = lives.get(subject, name)
  return row === undefined ? undefined : seen(name, row)
}
