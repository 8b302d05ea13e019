import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync, ZipBuffer } from 'node:zlib'
import { unreadable, type Unreadable } from './take.ts'

/** The largest list that is published is a tenth of this, unpacked; what is larger is no list, or means harm. */
const mostBytes = 128 * 1024 * 1024

const gzipped = Buffer.from([0x1f, 0x8b])
const archived = Buffer.from('PK')

/**
 * The text of a list: as it is, from gzip, or from the one CSV of a ZIP archive. Known by its first bytes, whatever it is called; nothing is
 * unpacked beyond a limit, and only to memory.
 */
export function openList(file: string): string | Unreadable {
  const name = basename(file)
  const bytes = bytesOf(file)
  if (!Buffer.isBuffer(bytes)) return bytes
  try {
    if (starts(bytes, gzipped)) return textOf(name, gunzipSync(bytes, { maxOutputLength: mostBytes }))
    return starts(bytes, archived) ? unpacked(name, bytes) : textOf(name, bytes)
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && limits.includes(String(error.code))
    return unreadable(tooLarge ? tooMuch(name) : `${name} is cut off or damaged, and cannot be unpacked.`)
  }
}

const limits: readonly string[] = ['ERR_BUFFER_TOO_LARGE', 'ERR_ZIP_ENTRY_TOO_LARGE']
const tooMuch = (name: string): string =>
  `${name} has more than ${mostBytes / 1024 / 1024} MB, unpacked; no such list has.`

function bytesOf(file: string): Buffer | Unreadable {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile()) return unreadable(`${file} is not there, or is no file.`)
  if (found.size > mostBytes) return unreadable(tooMuch(basename(file)))
  try {
    return readFileSync(file)
  } catch {
    return unreadable(`${file} cannot be read.`)
  }
}

const starts = (bytes: Buffer, with_: Buffer): boolean => bytes.subarray(0, with_.length).equals(with_)

/** An archive that holds the same list in several formats holds it once as CSV. */
function unpacked(name: string, bytes: Buffer): string | Unreadable {
  const archive = new ZipBuffer(bytes)
  const lists = [...archive.keys()].filter(entry => entry.toLowerCase().endsWith('.csv'))
  const [list, ...more] = lists
  if (list === undefined || more.length > 0)
    return unreadable(`${name} holds ${lists.length} CSV files, and has to hold one.`)
  const entry = archive.get(list)
  if (entry === undefined) return unreadable(`${name} is damaged.`)
  return textOf(name, entry.contentSync({ maxSize: mostBytes }))
}

function textOf(name: string, bytes: Uint8Array): string | Unreadable {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unreadable(`${name} is no UTF-8 text.`)
  }
}
