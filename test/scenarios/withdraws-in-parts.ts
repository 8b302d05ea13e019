import { openDatabase } from '#store/database.ts'
import { createStore } from '#store/store.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { scene } from '../support/scene.ts'

/** A process that carries out what is owed in a database, and says so after each turn: `withdraws-in-parts.ts URL`. */
const database = await openDatabase({ url: process.argv[2] ?? '' })
const { world } = await scene()
const own = { ...world, ...createStore(database), now: () => Temporal.Now.instant() }
/** More turns than the parts of any withdrawal of the test. */
for (let turn = 0; turn < 1000; turn += 1) {
  const { done, failed } = await doDueWork(own)
  if (failed[0] !== undefined) throw failed[0].error
  process.stdout.write(`${done}\n`)
  if (done === 0) break
}
await database.close()
