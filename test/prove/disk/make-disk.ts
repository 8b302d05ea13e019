import type { Disk } from './disk.ts'
import { mountImage } from './image.ts'
import { makeTree } from './tree.ts'

/** A file system of its own in a file, where this process may mount one and nobody asked for files alone; else a folder. */
export const makeDisk = (
  { megabytes, files }: Readonly<{ megabytes: number; files: boolean }>,
  say: (line: string) => void,
): Disk => (files ? undefined : mountImage(megabytes, say)) ?? makeTree()
