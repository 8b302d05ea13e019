import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Mark, Marks } from '../../marks.ts'
import type { Keys } from '../../world.ts'
import type { Ordered } from '../merging.ts'
import type { Note } from '../note.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { codeOf } from '../threads/work.ts'
import { saltBytes } from './form.ts'
import { readSnapshot, type Candidate } from './read.ts'
import { asideOf, type Writing } from './write.ts'

export type SnapshotParts = Readonly<{
  directory: string
  keys: Pick<Keys, 'digest'>
  marks: Marks
  random: (bytes: number) => Uint8Array
  /** Of the code that gives the columns their meaning. */
  program: Uint8Array
  /** Writes the file, in another thread. It may fail. */
  write: (writing: Writing) => Promise<void>
  note: (note: Note) => void
}>

/** What is on the disk: the position that it stands at, and when it was taken. */
export type Kept = Readonly<Pick<Ordered, 'position' | 'at'>>

export type Snapshots = Readonly<{
  /** What was kept, verified, of a database that stands at `position`; or undefined, with a note of why. */
  open: (position: number) => Promise<Ordered | undefined>
  /** Puts it in the place of what was kept before. Never throws: the index can do without. */
  keep: (ordered: Ordered) => Promise<void>
  kept: () => Kept | undefined
  /** Ends with the file that is being written, if one is. */
  settled: () => Promise<void>
}>

export const snapshotFile = 'index.snapshot'
const markBytes = 32
/** Several nodes keep one each. What crashes between its mark and its file leaves one more; the oldest of these go. */
const mostMarks = 64
/** How the keys of these files differ from everything else that the keystore's secret is used for. */
const purpose = 'snapshot of the index'

/**
 * The index as a file for a fast start. Its key comes from the keystore's secret and from a mark in the database: the file alone,
 * or with one of the two, says nothing, and with its mark every copy of it is beyond reach. A database that holds the mark has
 * been at the file's position, and went on from there.
 */
export function createSnapshots(parts: SnapshotParts): Snapshots {
  const { directory, marks, program, note } = parts
  const path = join(directory, snapshotFile)
  let kept: (Kept & Readonly<{ mark: string }>) | undefined
  let wanted: Ordered | undefined
  let hasFailed = false

  async function open(position: number): Promise<Ordered | undefined> {
    rmSync(asideOf(path), { force: true })
    const known = await marks.all(mostMarks)
    const read = await readSnapshot(path, program, salt => candidates(known, salt, parts.keys))
    if (read === 'missing') return undefined
    if (typeof read === 'string') return ignored(read)
    if (read.position !== read.mark.position || read.position > position) return ignored('ahead')
    const at = Temporal.Instant.fromEpochMilliseconds(read.at)
    kept = { position: read.position, at, mark: read.mark.mark }
    return { base: read.base, position: read.position, at }
  }

  function ignored(because: string): undefined {
    note({ event: 'index-snapshot-ignored', because })
  }

  /** Whoever is kept waiting meanwhile is replaced by who comes later. */
  const writeWanted = oneAtATime(async () => {
    const ordered = wanted
    wanted = undefined
    if (ordered === undefined) return
    try {
      const mark = await write(ordered, path, parts)
      const before = kept?.mark
      hasFailed = false
      kept = { position: ordered.position, at: ordered.at, mark }
      if (before !== undefined) await marks.destroy(before)
      for (const one of (await marks.all(2 * mostMarks)).slice(mostMarks)) await marks.destroy(one.mark)
    } catch (error) {
      if (!hasFailed) note({ event: 'index-snapshot-failed', because: codeOf(error) })
      hasFailed = true
    }
  })

  return {
    open,
    keep(ordered) {
      wanted = ordered
      return writeWanted()
    },
    kept: () => kept,
    settled: writeWanted,
  }
}

async function write({ base, position, at }: Ordered, path: string, parts: SnapshotParts): Promise<string> {
  const mark = Buffer.from(parts.random(markBytes)).toString('hex')
  const salt = parts.random(saltBytes)
  const key = await keyOf(mark, salt, parts.keys)
  // Before the file: a file whose mark is missing would never be read.
  await parts.marks.keep({ mark, position })
  try {
    await parts.write({ path, base, position, at: at.epochMilliseconds, program: parts.program, salt, key })
    return mark
  } catch (error) {
    await parts.marks.destroy(mark)
    throw error
  } finally {
    key.fill(0)
  }
}

const candidates = (
  known: readonly Mark[],
  salt: Uint8Array,
  keys: SnapshotParts['keys'],
): Promise<Candidate<Mark>[]> =>
  Promise.all(known.map(async mark => ({ mark, key: await keyOf(mark.mark, salt, keys) })))

const keyOf = (mark: string, salt: Uint8Array, keys: SnapshotParts['keys']): Promise<Uint8Array> =>
  keys.digest(purpose, Buffer.concat([Buffer.from(mark), salt]))
