import assert from 'node:assert/strict'
import { openDatabase, type Where } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { ntn } from './rows.ts'

/** How many acknowledged checks a test waits for before it kills something. */
export const enough = 100

export async function prepare(where: Where): Promise<void> {
  const database = await openDatabase(where)
  await migrate(database)
  await database.close()
}

/** Which of the acknowledged checks are not there, or not whole. Also: nothing is there in part. */
export async function missing(where: Where, numbers: readonly string[]): Promise<readonly string[]> {
  assert.ok(numbers.length >= enough)
  const database = await openDatabase(where)
  const { find } = createStore(database)
  const gone: string[] = []
  for (const number of numbers) {
    const id = ntn(number)
    const parts = [
      await find.transaction(id, { audience: 'system' }),
      await find.sealed(id, 'transferee'),
      await find.key(id, 'identity'),
      await find.number(id),
    ]
    if (parts.includes(undefined) || (await find.owed(number)).length !== 1) gone.push(number)
  }
  const counts = await find.counts()
  assert.equal(counts['numbers'], counts['transaction.delayed'])
  assert.equal(counts['numbers'], counts['sealed'])
  await database.close()
  return gone
}
