import { sequence } from '#ledger/log/sequence.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import { openDatabase } from '#store/database.ts'
import { createStore } from '#store/store.ts'
import { nothing } from './rows.ts'
import { logKeys } from './sequencing.ts'

/** Keeps leaves and numbers them until it is killed. */
const [kind = '', place = '', prefix = ''] = process.argv.slice(2)
const store = createStore(await openDatabase(kind === 'url' ? { url: place } : { directory: place }))
const world = { log: store.log, keys: logKeys, journal: simulatedJournal(), now: Temporal.Now.instant }

/** More than any test waits for. */
const most = 100_000

async function keep(): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    const leaves = [1, 2, 3].map(n => ({
      subject: `${prefix}-${count}`,
      id: `${prefix}-${count}-${n}`,
      ...{ day: '2026-09-10', version: 2, commitment: `c-${prefix}-${count}-${n}` },
    }))
    await store.commit({ ...nothing, leaves })
  }
}

async function number(): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    const numbered = await sequence(world)
    if (numbered > 0) process.stdout.write(`${numbered}\n`)
  }
}

await Promise.all([keep(), number(), number()])
