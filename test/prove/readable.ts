import { reviewCheck } from '#contract/examiner.ts'
import type { Client } from './house/client.ts'
import type { Walker } from './paths/path.ts'
import { inParallel } from './paths/walkers.ts'

/** Of those who have a number: who can be read by an examiner over the API, and who cannot. */
export type Readable = Readonly<{
  kept: number
  keptReadable: number
  gone: number
  goneReadable: number
  /** On which paths those are who are kept and cannot be read. */
  lost: readonly string[]
}>

/** As many of each are opened in a phase; the drill counts everybody. */
const most = 100

/** 28 CFR 25.9(b): whoever is denied or open can be read throughout, and whoever was destroyed by nobody. */
export async function readableNow(
  walkers: readonly Walker[],
  gone: (walker: Walker) => boolean,
  client: Client,
): Promise<Readable> {
  const numbered = walkers.filter(({ ntn }) => ntn !== undefined)
  const kept = numbered.filter(walker => !gone(walker)).slice(0, most)
  const forgotten = numbered.filter(gone).slice(0, most)
  const [ofKept, ofForgotten] = [await readable(kept, client), await readable(forgotten, client)]
  return {
    ...{ kept: kept.length, keptReadable: ofKept.size, gone: forgotten.length, goneReadable: ofForgotten.size },
    lost: [...new Set(kept.filter(walker => !ofKept.has(walker)).map(({ name }) => name))],
  }
}

async function readable(walkers: readonly Walker[], client: Client): Promise<ReadonlySet<Walker>> {
  const read = new Set<Walker>()
  await inParallel(walkers, async walker => {
    const { ntn = '', person } = walker
    const { status, body } = await client.ask(reviewCheck, { as: client.as.examiner, params: { ntn } })
    if (status === 200 && JSON.stringify(body).includes(person.transferee.name.last)) read.add(walker)
  })
  return read
}
