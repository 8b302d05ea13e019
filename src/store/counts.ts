import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'

const everywhere = 'an operator asks how much there is of everything'

type Counted = Readonly<{ name: string; count: number }>

const counting: readonly Statement<Counted>[] = [
  statement(
    'count-lives',
    `select case when status is null then life else life || '.' || status end as name, count(*) as count from lives
     group by life, status`,
    everywhere,
  ),
  statement('count-due', `select 'due.' || kind as name, count(*) as count from due group by kind`, everywhere),
  statement('count-sealed', `select 'sealed' as name, count(*) as count from sealed`, everywhere),
  statement('count-numbers', `select 'numbers' as name, count(*) as count from numbers`, everywhere),
  statement(
    'count-entries',
    `select 'entries.in-force' as name, count(*) as count from entries where in_force`,
    everywhere,
  ),
]

/** What there is none of is not named. */
export const findCounts =
  (query: Query): Find['counts'] =>
  async () => {
    const counted = await Promise.all(counting.map(one => query(one)))
    const some = counted.flat().filter(({ count }) => count > 0)
    return Object.fromEntries(some.map(({ name, count }) => [name, count]))
  }
