import type { Find } from '../../find.ts'
import { by } from './order.ts'
import type { Tables } from './tables.ts'
import { seen } from './transactions.ts'

/** Challenges, by their number, and those of which something is owed. */
export const challengesIn = (tables: Tables): Pick<Find, 'challenge' | 'challenges'> => ({
  async challenge(number) {
    const row = tables.lives.get(number, 'challenge')
    return row === undefined ? undefined : seen('challenge', row)
  },
  challenges: async limit =>
    tables.lives
      .all()
      .filter(({ life, columns }) => life === 'challenge' && columns.contact !== null)
      .toSorted(by(({ columns, subject }) => [columns.contact, subject]))
      .slice(0, limit)
      .map(row => seen('challenge', row)),
})
