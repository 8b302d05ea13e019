import { Client } from 'pg'
import { personAt, type People } from './file.ts'

const perStatement = 500

/** The same people as one plain table of PostgreSQL takes them: nothing sealed, no event, no number, no debt, nothing to search by. */
export async function bareInsert(url: string, people: People): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('create table bare (ari text primary key, record jsonb not null)')
  for (let at = 0; at < people.count; at += perStatement) {
    const some = Array.from({ length: Math.min(perStatement, people.count - at) }, (_, nth) => at + nth)
    await client.query('insert into bare select unnest($1::text[]), unnest($2::jsonb[])', [
      some.map(nth => `${people.prefix}-${nth}`),
      some.map(nth => JSON.stringify({ category: 'A1', ...personAt(people, nth) })),
    ])
  }
  await client.query('drop table bare')
  await client.end()
}
