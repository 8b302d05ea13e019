import { renameSync, writeFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Imported } from '#law/districts/counties.ts'
import { readDistricts } from '#programme/districts-file.ts'
import { syncDirectory } from './sync-directory.ts'

const name = 'districts.csv'

/** As it was imported, and when it was; none where nobody has. Read when something is counted, so that a running server has the new one at once. */
export const districtsIn = (dataDir: string) => async (): Promise<Imported | undefined> => {
  const file = join(dataDir, name)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const { mtimeMs } = await stat(file)
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(mtimeMs)).toString()
  return { table: readDistricts(text).table, at }
}

/** Whole or not at all: whoever counts meanwhile reads the one before. */
export function keepDistricts(dataDir: string, text: string): void {
  const file = join(dataDir, name)
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  syncDirectory(dataDir)
}
