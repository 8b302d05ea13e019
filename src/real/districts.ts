import { renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CountyTable } from '#law/districts/district-of.ts'
import { readDistricts } from '#programme/districts-file.ts'
import { syncDirectory } from './sync-directory.ts'

const name = 'districts.csv'

/** As it was imported; none where nobody has. Read when something is counted, so that a running server has the new one at once. */
export const districtsIn = (dataDir: string) => async (): Promise<CountyTable> => {
  const text = await readFile(join(dataDir, name), 'utf8').catch(() => undefined)
  return text === undefined ? new Map() : readDistricts(text).table
}

/** Whole or not at all: whoever counts meanwhile reads the one before. */
export function keepDistricts(dataDir: string, text: string): void {
  const file = join(dataDir, name)
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  syncDirectory(dataDir)
}
