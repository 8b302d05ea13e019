import type { PersonIndex } from '#match/index.ts'
import type { Find } from '../find.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** What of the store an index follows. */
export type Followed = Pick<Find, 'position' | 'entriesAfter' | 'entryRow' | 'entryRows'>

/** A page is put into the index in one go, while nobody else is answered: some milliseconds. */
const perPage = 500

export type Following = Readonly<{
  /** The position that the index stands at already. */
  from: number
  /** Hears that the index stands at this position, and that the database did. */
  reached: (position: number) => void
  /** Waited for between pages until the index has been brought forward for the first time: until then nobody is answered. */
  room: (position: number) => Promise<void>
}>

const alone: Following = { from: 0, reached: () => undefined, room: async () => undefined }

/**
 * Brings an index to the database's position at the time of the call, or throws what the database threw; the next call goes
 * on from there. Positions are in the order of commits, so whatever was kept before the call is in the index after it.
 */
export function drainer(
  find: Followed,
  index: Pick<PersonIndex, 'put' | 'remove'>,
  { from, reached, room }: Following = alone,
): () => Promise<void> {
  let position = from
  let isFilled = false
  return oneAtATime(async () => {
    const target = await find.position()
    // Each page brings us further, and there is nothing to read beyond the target.
    while (position < target) {
      const page = await find.entriesAfter(position, perPage)
      for (const { nri, inForce, record, position: at } of page) {
        if (inForce) index.put(nri, record.description)
        else index.remove(nri)
        position = at
      }
      // An entry that has changed since stands further on, and leaves its place empty.
      if (page.length < perPage) position = Math.max(position, target)
      if (!isFilled) await room(position)
    }
    isFilled = true
    reached(position)
  })
}
