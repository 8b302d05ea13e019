import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import type { Hit } from './engine.ts'
import { writtenRow } from './written-row.ts'

/** Where hits are written: aside, and put in place when they are complete, so that nobody takes half of them for all. */
export type HitsFile = Readonly<{
  write: (inquiry: string, hits: readonly Hit[]) => void
  /** Puts the file in place. */
  keep: () => void
  /** Leaves nothing behind where it was not put in place, and is called in any case. */
  drop: () => void
}>

/** Characters that are written at once, so that not every hit costs a call. */
const writeEvery = 64 * 1024

export function openHits(path: string): HitsFile {
  const target = realPath(path)
  const aside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`)
  // Who is on record is its owner's business alone.
  const file = openSync(aside, 'wx', 0o600)
  let isOpen = true
  let text = 'inquiry_id,record_id,bits,answer\n'
  const flush = (): void => {
    writeFileSync(file, text)
    text = ''
  }
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  const remove = (): void => {
    close()
    rmSync(aside, { force: true })
  }
  const unheard = onSignal(remove)
  return {
    write(inquiry, hits) {
      for (const { id, bits, answer } of hits) {
        text += writtenRow([inquiry, id, bits.toFixed(3), answer])
        if (text.length > writeEvery) flush()
      }
    },
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
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Whoever stops the program leaves nothing behind either. Gives back how to listen no longer. */
function onSignal(act: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    act()
    process.exit(128 + (constants.signals[signal] ?? 0))
  }
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
