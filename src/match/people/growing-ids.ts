import { bytes, type Bytes } from './columns.ts'
import { noIds, type Ids } from './ids.ts'

/** Ids that come one by one. What was pushed stays as it is, so that another thread may read it while more is pushed. */
export type GrowingIds = Readonly<{
  push: (id: Bytes) => void
  /** Those that came until now. They may be others after the next push. */
  ids: () => Ids
}>

const firstRoom = 64

/** `room` is for as many as may well come: what nobody uses of it costs no memory. */
export function growingIds(room = firstRoom): GrowingIds {
  let { width, letters } = noIds
  let count = 0

  function makeRoom(wider: number): void {
    const larger = bytes(wider * Math.max(firstRoom, room, count * 2))
    if (wider === width) larger.set(letters)
    else for (let at = 0; at < count; at += 1) larger.set(letters.subarray(at * width, (at + 1) * width), at * wider)
    width = wider
    letters = larger
  }

  return {
    push(id) {
      const wider = Math.max(width, id.length)
      if (wider > width || (count + 1) * width > letters.length) makeRoom(wider)
      letters.set(id, count * width)
      count += 1
    },
    ids: () => ({ width, letters: letters.subarray(0, count * width) }),
  }
}
