import { closeSync, fsyncSync, openSync } from 'node:fs'

/** A name is on the disk only when the directory that holds it is. Windows cannot open one. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return
  const file = openSync(directory, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
