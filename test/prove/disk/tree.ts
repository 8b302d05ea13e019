import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { keepFolder, ownFolder } from '../../support/own-folder.ts'
import { readChunks, searchBytes, searchRange } from '../scan/read.ts'
import { passable, placed, prefix, type Disk } from './disk.ts'

/** A folder, of which the files are searched and their names, and nothing that they were before. */
export function makeTree(): Disk {
  const folder = ownFolder(prefix)
  chmodSync(folder, passable)
  return {
    folder,
    raw: false,
    async search(search, met) {
      let searched = 0
      for (const path of filesIn(folder)) {
        const name = relative(folder, path)
        searched += searchBytes(Buffer.from(`${name}\n`), search, placed('the name of a file', met))
        searched += await opened(path, 0, async file =>
          searchRange(file, { from: 0, to: (await file.stat()).size }, search, placed(name, met)),
        )
      }
      return searched
    },
    async read(met) {
      for (const path of filesIn(folder)) await opened(path, undefined, file => readChunks(file, met))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
    keep: () => keepFolder(folder),
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => join(file.parentPath, file.name))

async function opened<Result>(path: string, gone: Result, act: (file: FileHandle) => Promise<Result>): Promise<Result> {
  try {
    const file = await open(path)
    try {
      return await act(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    // PostgreSQL takes files away while others are read.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return gone
    throw error
  }
}
