import type { Find } from '../../find.ts'
import { by } from './order.ts'
import { only, type Tables } from './tables.ts'
import { seen } from './transactions.ts'

/** What the end of an epoch, an archive and a reconciliation read. */
export const retentionIn = (
  tables: Tables,
): Pick<
  Find,
  'keysUnder' | 'countUnder' | 'wrappings' | 'epochs' | 'events' | 'allSealed' | 'archived' | 'issued'
> => ({
  keysUnder: async (epoch, limit, after) =>
    under(tables, epoch)
      .toSorted(by(({ ntn, family }) => [ntn, family]))
      .filter(({ ntn, family }) => after === undefined || `${ntn} ${family}` > `${after.ntn} ${after.family}`)
      .slice(0, limit)
      .map(row => ({ ...row, wrapped: row.wrapped.slice() })),
  countUnder: async epoch => new Set(under(tables, epoch).map(({ ntn }) => ntn)).size,
  wrappings: async () => [...new Set(tables.keys.all().map(({ epoch }) => epoch))].toSorted(),
  epochs: async limit =>
    tables.lives
      .all()
      .filter(({ life }) => life === 'epoch')
      .toSorted((one, other) => by<typeof one>(({ subject }) => [subject])(other, one))
      .slice(0, limit)
      .map(row => seen('epoch', row)),
  events: async ntn => tables.events.of(ntn).toSorted(by(({ life, seq }) => [life, seq])),
  allSealed: async ntn => tables.sealed.of(ntn).toSorted(by(({ what, seq }) => [what, seq])),
  archived: async ntn => tables.archived.get(ntn, only),
  issued: async (date, after, limit) =>
    tables.numbers
      .all()
      .filter(row => row.date === date && row.ntn > after)
      .toSorted(by(({ ntn }) => [ntn]))
      .slice(0, limit),
})

const under = ({ keys }: Tables, epoch: string) => keys.all().filter(row => row.epoch === epoch)
