import type { BatchNumber, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { startCommit } from '#records/batch/own-batch.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { receiveBatch } from '#server/batch/receive.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { bareInsert } from './bare-insert.ts'
import { csvOf, personAt, type People } from './file.ts'
import { openHouse } from './house.ts'
import { createWatch, type Phase } from './watch.ts'

export type Measured = Readonly<{ rows: number; phases: readonly Phase[] }>

const ori = 'TXSY00001' as Ori
const by: Actor = { audience: 'agency', id: 'agency-tx' }
const seed = 20260911

/** Of a second file so many of the first, every twentieth of it somebody who is there already under another number. */
const secondShare = 10
const known = 20
/** One record a call takes so much longer that fewer tell as much. */
const mostByOne = 3000

/** A whole batch from its first byte to its last entry; a second one looked at beside the first; and the same records otherwise. */
export async function measure(rows: number, say: (line: string) => void): Promise<Measured> {
  const house = await openHouse()
  try {
    const { world } = house
    await settle(world)
    const watch = createWatch(house.server, say)
    const first: People = { seed, from: 0, count: rows, prefix: 'A' }
    let batch = '' as BatchNumber
    const phases: Phase[] = []
    phases.push(await watch('receive', rows, async () => void (batch = await received(first, world))))
    phases.push(await watch('dry run, nobody known', rows, progress => until('checked', batch, world, progress)))
    const committing = await startCommit({ batch, ori }, by, world)
    if (isRefusal(committing)) throw new Error(`the batch was not committed: ${committing.refusal}`)
    phases.push(await watch('commit', rows, progress => until('committed', batch, world, progress)))
    phases.push(
      await watch(
        'the index follows',
        rows,
        async () => void (await world.sources.indices?.ask({ description: personAt(first, 0), citizenships: ['US'] })),
      ),
    )
    const more = Math.max(1000, Math.floor(rows / secondShare))
    const second: People = { seed, from: rows, count: more, prefix: 'B', again: known }
    batch = await received(second, world)
    phases.push(await watch('dry run beside the first', more, progress => until('checked', batch, world, progress)))
    const looked = (await world.find.batch(batch))?.state.looked
    say(`of ${more} rows ${looked?.counts['own'] ?? 0} were found to be of somebody who is there already`)
    const byOne = Math.min(mostByOne, rows)
    phases.push(
      await watch('one record a call', byOne, () =>
        oneByOne({ ...second, from: rows * 2, prefix: 'C', count: byOne }, world),
      ),
    )
    phases.push(await watch('bare insert of PostgreSQL', rows, () => bareInsert(house.url, first)))
    return { rows, phases }
  } finally {
    await house.close()
  }
}

/** So many are there before: a server that is measured has answered before, and what it needs for that it has. */
const residents = 10_000

async function settle(world: World): Promise<void> {
  const before: People = { seed: seed + 1, from: 0, count: residents, prefix: 'R' }
  const batch = await received(before, world)
  await until('checked', batch, world, () => undefined)
  await startCommit({ batch, ori }, by, world)
  await until('committed', batch, world, () => undefined)
  await world.sources.indices?.ask({ description: personAt(before, 0), citizenships: ['US'] })
}

async function received(people: People, world: World): Promise<BatchNumber> {
  const seen = await receiveBatch({ bytes: csvOf(people), format: 'csv', ori }, by, world)
  if (isRefusal(seen)) throw new Error(`the file was not read: ${seen.refusal}`)
  return seen.state.batch
}

/** Turns of the worker, as a server takes them. */
async function until(
  status: string,
  batch: BatchNumber,
  world: World,
  progress: (share: number) => void,
): Promise<void> {
  for (;;) {
    const { failed } = await doDueWork(world)
    if (failed[0] !== undefined) throw failed[0].error
    const state = (await world.find.batch(batch))?.state
    if (state?.status === status) return
    const { chunks = 1, looked, entered } = state ?? {}
    progress(((status === 'checked' ? looked : entered)?.chunks ?? 0) / chunks)
  }
}

async function oneByOne(people: People, world: World): Promise<void> {
  for (let at = 0; at < people.count; at += 1) {
    const entered = await enterEntry(
      {
        ...{ ori, ari: `${people.prefix}-${at}`, category: 'A1', description: personAt(people, people.from + at) },
        facts: {
          disposition: 'convicted',
          jurisdiction: 'state',
          grade: 'felony',
          maximum: { years: 5 },
          businessRegulation: false,
          relief: 'none',
        },
        ...{ disposed: '2019-05-06', document: `Docket ${people.prefix}-${at}` },
      },
      by,
      world,
    )
    if (isRefusal(entered)) throw new Error(`the record was refused: ${entered.refusal}`)
  }
}
