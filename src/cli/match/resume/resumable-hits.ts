import { closeSync, constants, fsyncSync, ftruncateSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncDirectory } from '#real/sync-directory.ts'
import { hitRows } from '../hit-rows.ts'
import type { HitsFile } from '../hits-file.ts'
import { onSignal } from '../on-signal.ts'
import { removeBookmark, writeBookmark } from './bookmark.ts'
import type { Resumable } from './take-up.ts'

/** A link that somebody laid there is not followed. */
const appending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW

/** In milliseconds: so much work is lost when the machine stops, and the disk has little to do for it. */
const noteEvery = 500

/**
 * Hits that stay when the program is stopped. First they are brought to the disk, then it is noted how far they are, so that what
 * is noted is always there; whatever stands behind it is cut off by whoever goes on.
 */
export function openResumable({ paths: { target, progress }, hits, bookmark }: Resumable): HitsFile {
  // Who is on record is its owner's business alone.
  const file = openSync(hits, appending, 0o600)
  ftruncateSync(file, bookmark.far.bytes)
  const { write, flush, far } = hitRows(file, bookmark.far)
  let isOpen = true
  // The first is noted at once: where that cannot be, it should be known before hours are spent.
  let noted = -Infinity

  function noteDown(isWhole = false): void {
    flush()
    fsyncSync(file)
    writeBookmark(progress, { ...bookmark, far: far(), isWhole })
    noted = performance.now()
  }

  function close(): void {
    if (isOpen) closeSync(file)
    isOpen = false
  }

  const unheard = onSignal(() => ifItCan(noteDown))
  return {
    write,
    far,
    note() {
      if (performance.now() - noted > noteEvery) noteDown()
    },
    keep() {
      noteDown(true)
      close()
      renameSync(hits, target)
      // The bookmark goes only when the hits are in their place for certain.
      syncDirectory(dirname(target))
      removeBookmark(progress)
    },
    drop() {
      unheard()
      close()
    },
  }
}

/** The program is being stopped: where the disk is full, half a second's work is lost, and what was noted before stands. */
function ifItCan(note: () => void): void {
  try {
    note()
  } catch {
    // Nobody is left to hear of it.
  }
}
