import { consistencyPath, inclusionPath } from './paths.ts'
import { rangeRoot, type ReadTile } from './tiles.ts'

/** That an entry stands at its place in a tree of this size: what to hash it with, from the leaf upwards. */
export const inclusionProof = (place: number, size: number, read: ReadTile): Promise<readonly Uint8Array[]> =>
  Promise.all(inclusionPath(place, size).map(range => rangeRoot(range, read)))

/** That a tree of this size begins with the smaller one, unchanged. */
export const consistencyProof = (smaller: number, size: number, read: ReadTile): Promise<readonly Uint8Array[]> =>
  Promise.all(consistencyPath(smaller, size).map(range => rangeRoot(range, read)))
