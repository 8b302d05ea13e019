import { ofDenials } from '#law/notices/denial-counts.ts'
import type { Find, Reading } from '../../find.ts'
import { by } from './order.ts'
import { only, type Tables } from './tables.ts'
import { seen } from './transactions.ts'

type Readers = Pick<
  Find,
  'readings' | 'entries' | 'entryRows' | 'agencyNumbers' | 'agencyNumbersAfter' | 'tallies' | 'contributors'
>

/** What agencies contributed, by their own numbers, and what was counted of it. */
export const contributionsIn = (tables: Tables): Readers => ({
  readings: async (nri, limit) =>
    tables.leaves
      .of(nri)
      .flatMap(({ body }) => (body?.['type'] === 'read-record' ? [body as Readonly<Reading>] : []))
      .map(body => ({ by: body.by, at: body.at, use: body.use }))
      .toSorted((one, other) => (one.at < other.at ? 1 : -1))
      .slice(0, limit),
  async entries(nris) {
    const rows = nris.flatMap(nri => tables.lives.get(nri, 'entry') ?? [])
    return new Map(rows.map(row => [seen('entry', row).state.nri, seen('entry', row)]))
  },
  entryRows: async nris => new Map(nris.flatMap(nri => tables.entries.get(nri, only) ?? []).map(row => [row.nri, row])),
  async agencyNumbers(ori, aris) {
    const rows = aris.flatMap(ari => tables.agencyNumbers.get(ori, ari) ?? [])
    return new Map(rows.map(({ ari, nri }) => [ari, nri]))
  },
  agencyNumbersAfter: async (ori, after, limit) =>
    tables.agencyNumbers
      .of(ori)
      .filter(({ ari }) => ari > after)
      .toSorted(by(({ ari }) => [ari]))
      .slice(0, limit)
      .map(({ ari, nri }) => ({ ari, nri })),
  tallies: async (ori, from, to) =>
    tables.tallies
      .of(ori)
      .filter(({ day }) => day >= from && day <= to)
      .toSorted(by(({ day, what }) => [day, what])),
  async contributors(after, limit) {
    const all = new Set(tables.tallies.all().flatMap(({ ori }) => (String(ori) === ofDenials ? [] : [ori])))
    return [...all]
      .filter(ori => ori > after)
      .toSorted(by(ori => [ori]))
      .slice(0, limit)
  },
})
