import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Directory } from '#notice/directory/directory.ts'
import { syncDirectory } from '../sync-directory.ts'
import { agencyCells, agencyOf, editionOf, onceEach, zipCells, zipOf } from './cells.ts'

export const directoryName = 'directory.json'
const format = 'opennics-agencies/1'

type Kept = Readonly<{ format: string; edition: string; agencies: readonly unknown[]; zips: readonly unknown[] }>

/** Written aside and put in place whole, so that whoever reads meanwhile reads the one before. Facts that anybody may see. */
export function keepDirectory(directory: Directory, at: string): void {
  mkdirSync(at, { recursive: true, mode: 0o700 })
  const file = join(at, directoryName)
  const { edition, agencies, zips } = directory
  const kept: Kept = { format, edition, agencies: agencies.map(agencyCells), zips: zips.map(zipCells) }
  keepWhole(file, JSON.stringify(kept))
}

export function keepWhole(file: string, text: string): void {
  const open = openSync(`${file}.new`, 'w', 0o600)
  try {
    writeSync(open, `${text}\n`)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
  renameSync(`${file}.new`, file)
  syncDirectory(join(file, '..'))
}

/** Ten times what is published today. */
const mostBytes = 64 * 1024 * 1024

/** The directory, undefined where none is there, or a sentence that says why it cannot be used. */
export function readDirectory(at: string): Directory | string | undefined {
  const file = join(at, directoryName)
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  const again = 'Import the lists again: nics import agencies.'
  if (found.size > mostBytes) return `The directory of agencies in ${at} is larger than any can be. ${again}`
  const kept = parsed(readFileSync(file, 'utf8'))
  if (kept === undefined) return `The directory of agencies in ${at} is damaged. ${again}`
  if (kept.format !== format)
    return `The directory of agencies in ${at} was written by another version of this program. ${again}`
  const once = onceEach()
  const agencies = kept.agencies.map(cells => agencyOf(cells, once))
  const zips = kept.zips.map(cells => zipOf(cells, once))
  if (!areWhole(agencies) || !areWhole(zips) || editionOf(agencies, zips) !== kept.edition)
    return `The directory of agencies in ${at} is not as it was written. ${again}`
  return { edition: kept.edition, agencies, zips }
}

function parsed(text: string): Kept | undefined {
  try {
    const value = JSON.parse(text) as Partial<Kept> | null
    const { format: written, edition, agencies, zips } = value ?? {}
    if (typeof written !== 'string' || typeof edition !== 'string') return undefined
    if (written !== format) return { format: written, edition, agencies: [], zips: [] }
    return Array.isArray(agencies) && Array.isArray(zips) ? { format, edition, agencies, zips } : undefined
  } catch {
    return undefined
  }
}

const areWhole = <Row>(rows: readonly (Row | undefined)[]): rows is readonly Row[] => !rows.includes(undefined)
