import { openDatabase } from '#store/database.ts'
import { createStore } from '#store/store.ts'
import { whole } from './rows.ts'

/**
 * A process that begins checks, several at a time, and says the number of each on a line of its own once it is kept. It goes
 * on until it is killed, or its database is.
 */
const [kind = '', place = '', prefix = ''] = process.argv.slice(2)
const database = await openDatabase(kind === 'url' ? { url: place } : { directory: place })
const store = createStore(database)

/** More than any test waits for. */
const most = 100_000

async function begin(lane: number): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    const number = `${prefix}-${lane}-${count}`
    if ((await store.commit(whole(number))) === 'kept') process.stdout.write(`${number}\n`)
  }
}

await Promise.all([0, 1, 2, 3].map(begin))
