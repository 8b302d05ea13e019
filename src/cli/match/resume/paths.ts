import { lstatSync, statSync } from 'node:fs'
import { realPath } from '../hits-file.ts'
import type { Bookmark } from './bookmark.ts'

/** Where the hits belong, where they are written meanwhile, and where it stands how far they are. */
export type Paths = Readonly<{ target: string; partial: string; progress: string }>

export function pathsOf(out: string): Paths {
  const target = realPath(out)
  return { target, partial: `${target}.partial`, progress: `${target}.progress` }
}

/** Where the hits are to be gone on with. Undefined where they are missing or fewer than were noted, or nobody noted them. */
export function hitsOf(noted: Bookmark | undefined, { partial, target }: Paths): string | undefined {
  const there = lstatSync(partial, { throwIfNoEntry: false })
  if (there !== undefined)
    return noted !== undefined && there.isFile() && there.size >= noted.far.bytes ? partial : undefined
  if (noted === undefined || noted.far.bytes === 0) return partial
  // Stopped between the last two steps: the hits are in their place, and the bookmark is still there.
  return noted.isWhole && statSync(target, { throwIfNoEntry: false })?.size === noted.far.bytes ? target : undefined
}
