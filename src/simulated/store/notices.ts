import { kept } from '#store/time.ts'
import type { Find } from '../../find.ts'
import { by } from './order.ts'
import type { Tables } from './tables.ts'
import { seen } from './transactions.ts'

type Readers = 'notice' | 'noticesAbout' | 'noticesOf' | 'noticesBetween' | 'unreadNotices'

/** Notices, by their number, by the check that they are about, and by who is to read them. */
export const noticesIn = (tables: Tables): Pick<Find, Readers> => ({
  async notice(number) {
    const row = tables.lives.get(number, 'notice')
    return row === undefined ? undefined : seen('notice', row)
  },
  noticesBetween: async ({ from, before }, after, limit) =>
    tables.lives
      .all()
      .filter(({ life, subject }) => life === 'notice' && subject > after)
      .filter(({ columns: { contact } }) => contact !== null && contact >= kept(from) && contact < kept(before))
      .toSorted(by(({ subject }) => [subject]))
      .slice(0, limit)
      .map(row => seen('notice', row)),
  noticesAbout: async ntn =>
    tables.lives
      .all()
      .filter(({ life, columns }) => life === 'notice' && columns.about === ntn)
      .toSorted(by(({ subject }) => [subject]))
      .map(row => seen('notice', row)),
  unreadNotices: async limit =>
    tables.lives
      .all()
      .filter(({ life, columns }) => life === 'notice' && columns.status === 'waiting')
      .toSorted(by(({ columns, subject }) => [columns.contact, subject]))
      .slice(0, limit)
      .map(row => seen('notice', row)),
  noticesOf: async (ori, limit) =>
    tables.lives
      .all()
      .filter(({ life, columns }) => life === 'notice' && columns.ori === ori)
      .toSorted(by(({ subject }) => [subject]))
      .toSorted((one, other) => by<typeof one>(({ columns }) => [columns.contact])(other, one))
      .slice(0, limit)
      .map(row => seen('notice', row)),
})
