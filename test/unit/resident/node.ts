import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Description } from '#match/description.ts'
import { openIndices, type Indices, type IndicesParts } from '#resident/indices.ts'
import type { Note } from '#resident/note.ts'
import { snapshotFile } from '#resident/snapshot/snapshots.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { createMemoryMarks } from '#simulated/store/marks.ts'
import { createMemoryStore } from '#simulated/store/store.ts'
import { handClock } from './people.ts'

const directories: string[] = []
after(() => directories.forEach(directory => rmSync(directory, { recursive: true })))

/** One node: its database, its keystore and its directory, in which it may start again and again. */
export function node(over: Partial<IndicesParts> = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'nics-indices-'))
  directories.push(directory)
  const random = seeded(directory)
  const { find, commit } = createMemoryStore()
  const marks = createMemoryMarks()
  const keys = simulatedKeys(random.fork('keys'))
  const clock = handClock()
  const notes: Note[] = []
  const file = join(directory, snapshotFile)
  const reads = { entries: 0 }
  const counting: typeof find.entriesAfter = async (...asked) => {
    const page = await find.entriesAfter(...asked)
    reads.entries += page.length
    return page
  }
  const parts: IndicesParts = {
    ...{ find: { ...find, entriesAfter: counting }, marks, keys, now: clock.now, random: random.fork('chance').bytes },
    ...{ directory, note: (note: Note) => void notes.push(note), ...over },
  }
  async function start(again: Partial<IndicesParts> = {}): Promise<Indices> {
    const indices = await openIndices({ ...parts, ...again })
    await indices.drain()
    return indices
  }
  /** Starts, and stops cleanly. */
  const turn = async () => (await start()).stop()
  return { parts, commit, find, marks, keys, clock, notes, file, reads, start, turn }
}

export async function ask({ source }: Indices, description: Description): Promise<readonly string[]> {
  const answer = await source.ask({ description, citizenships: ['US'] })
  return answer.kind === 'answered' ? answer.records.map(({ id }) => id) : [answer.because]
}
