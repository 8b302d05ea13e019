import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { keepFolder, ownFolder, removeFolder } from '../../support/own-folder.ts'
import { readChunks, searchRange } from '../scan/read.ts'
import { passable, placed, prefix, type Disk } from './disk.ts'

/** An ext4 in a file, mounted over a loop device. Undefined, with a word of why, where that may not be done. */
export function mountImage(megabytes: number, say: (line: string) => void): Disk | undefined {
  if (process.getuid?.() !== 0) {
    say('Only root can mount a file system of its own, so that free blocks can be searched.')
    return undefined
  }
  const parent = ownFolder(prefix)
  const [image, folder] = [join(parent, 'disk.img'), join(parent, 'disk')]
  try {
    chmodSync(parent, passable)
    mkdirSync(folder)
    writeFileSync(image, '')
    truncateSync(image, megabytes * 1024 * 1024)
    execFileSync('mkfs.ext4', ['-q', '-F', '-m', '0', image], { stdio: 'pipe' })
    execFileSync('mount', ['-o', 'loop', image, folder], { stdio: 'pipe' })
  } catch {
    rmSync(parent, { recursive: true, force: true })
    say('No file system of its own could be mounted here: files are searched, and not free blocks.')
    return undefined
  }
  return {
    folder,
    raw: true,
    search: (search, met) =>
      opened(image, folder, async file =>
        searchRange(file, { from: 0, to: (await file.stat()).size }, search, placed('the raw disk', met)),
      ),
    read: met => opened(image, folder, file => readChunks(file, met)),
    remove: () => removeFolder(parent),
    keep: () => keepFolder(parent),
  }
}

async function opened<Result>(
  image: string,
  folder: string,
  act: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  // What the system has not written yet is not on the disk.
  execFileSync('sync', ['-f', folder])
  const file = await open(image)
  try {
    return await act(file)
  } finally {
    await file.close()
  }
}
