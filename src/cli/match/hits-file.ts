import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { hitRows, type Far } from './hit-rows.ts'
import { onSignal } from './on-signal.ts'
import type { Taker } from './search-all.ts'

/** Where hits are written: aside, and put in place when they are complete, so that nobody takes half of them for all. */
export type HitsFile = Taker &
  Readonly<{
    far: () => Far
    /** Puts the file in place. */
    keep: () => void
    /** Leaves nothing behind where it was not put in place, and is called in any case. */
    drop: () => void
  }>

export function openHits(path: string): HitsFile {
  const target = realPath(path)
  const aside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`)
  // Who is on record is its owner's business alone.
  const file = openSync(aside, 'wx', 0o600)
  const { write, flush, far } = hitRows(file)
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  const remove = (): void => {
    close()
    rmSync(aside, { force: true })
  }
  // Whoever stops the program leaves nothing behind either.
  const unheard = onSignal(remove)
  return {
    write,
    note: () => undefined,
    far,
    keep() {
      flush()
      fsyncSync(file)
      close()
      renameSync(aside, target)
    },
    drop() {
      unheard()
      remove()
    },
  }
}

/** Of a link, the file that it leads to: the link stays. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
