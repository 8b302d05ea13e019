import { startThread, type StartThread } from '#resident/threads/thread.ts'
import { openAccount, type Accounted } from './account.ts'
import { askHere, askThreads } from './asker.ts'
import { chunksOf, chunkSize } from './chunks.ts'
import type { Engine } from './engine.ts'
import type { HitsFile } from './hits-file.ts'
import type { Asked } from './options.ts'
import { openPace } from './pace.ts'
import { peopleIn } from './people.ts'
import { searchAll } from './search-all.ts'

/** What came of the file of inquiries; `times` are the microseconds of each that was asked about. */
export type AskedAll = Readonly<{ accounted: Accounted; times: readonly number[]; threads: number }>

/** Asks about everyone in the file of inquiries, behind those whom the file of hits knows of already. */
export async function askInquiries(
  { inquiries: table, isQuiet, threads, threshold }: Asked,
  engine: Engine,
  file: HitsFile,
  start: StartThread = startThread,
): Promise<AskedAll> {
  const before = file.far().done
  const pace = openPace(table.path, { isQuiet })
  const account = openAccount(table)
  let left = 0
  const onCounted = (people: number): void => {
    left = people - before
    pace.counted(people, before)
  }
  const chunks = chunksOf(peopleIn(table, { account, inOrder: true, at: pace.at, onCounted }), before)
  // Only then is it known how many there are, and whether they are worth a thread.
  const first = await chunks.next()
  const several = Math.min(threads, Math.floor(left / chunkSize))
  const asker = several > 1 ? askThreads(engine, { threshold }, several, start) : askHere(engine, { threshold })
  try {
    const times = await searchAll(beginningWith(first, chunks), asker, file, pace.answered)
    pace.done()
    return { accounted: account.soFar(), times, threads: asker.threads }
  } finally {
    await asker.stop()
  }
}

async function* beginningWith<Each>(first: IteratorResult<Each>, others: AsyncGenerator<Each>): AsyncGenerator<Each> {
  if (first.done !== true) yield first.value
  yield* others
}
