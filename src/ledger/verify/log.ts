import { ownCheckpoint, readCheckpoint, type Checkpoint } from '../log/checkpoint.ts'
import { parseVerifier } from '../log/note.ts'
import { grown, rootOfEdge, type Edge } from '../tree/edge.ts'
import { apart, base64, bytesOf, entryHash, hashBytes, isSame } from '../tree/hash.ts'
import type { Range } from '../tree/paths.ts'
import { perfectRoot, tileWidth, type Tile } from '../tree/tiles.ts'
import { entryLine, exportFormat, headLine, partsOf, tileLine, type ExportHead } from './export.ts'
import type { Unknown, Verified, Wrong } from './finding.ts'
import { isRecord, parsed } from './parsed.ts'

/** Lines, each with the end of line that it must have. */
export type Lines = AsyncIterable<string> | Iterable<string>

/**
 * Verifies an export of the log by nothing but itself and the key that signed it: every line is the one that must stand there,
 * written as we write it; every hash is under the one above it; all of it makes the signed root. Says what is wrong first. `key`
 * is the log's own, come by on another way; without it whoever made the file could have made the key too.
 */
export async function verifyLog(lines: Lines, key?: string): Promise<Verified | Wrong | Unknown> {
  const reader = counted(lines)
  const head = readHead(await reader.next())
  if (head === undefined) return { unknown: 'This is no export of an audit log.' }
  const checkpoint = checkpointOf(head, key)
  if (typeof checkpoint === 'string') return { wrong: checkpoint, line: 1 }
  const check = checks()
  for (const part of partsOf(checkpoint.size)) {
    const text = await reader.next()
    const wrong = 'place' in part ? check.entry(text, part.place) : check.tile(text, part.tile, part.width)
    if (wrong !== undefined) return { wrong, line: reader.line(), places: placesOf(part, checkpoint.size) }
  }
  const { size, root, origin } = checkpoint
  if ((await reader.next()) !== undefined) return { wrong: 'Something follows the last entry.', line: reader.line() }
  if (!isSame(check.root(), root))
    return { wrong: 'The entries do not make the root that was signed.', line: 1, places: { from: 0, to: size } }
  return { kind: 'log', origin, key: head.key, size, root: base64(root) }
}

function counted(lines: Lines) {
  const iterator: AsyncIterator<string> | Iterator<string> =
    Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()
  let line = 0
  return {
    line: () => line,
    async next(): Promise<string | undefined> {
      line += 1
      const read = await iterator.next()
      return read.done === true ? undefined : read.value
    },
  }
}

/** Undefined for what is no export: whoever wanted something else verified should not hear that a log is wrong. */
function readHead(text = ''): ExportHead | undefined {
  const read = parsed(text)
  if (!isRecord(read) || read['format'] !== exportFormat) return undefined
  const { key, checkpoint } = read
  if (typeof key !== 'string' || typeof checkpoint !== 'string') return undefined
  const head = { format: exportFormat, key, checkpoint } as const
  return headLine(head) === text ? head : undefined
}

function checkpointOf({ key, checkpoint }: ExportHead, expected: string | undefined): Checkpoint | string {
  if (expected !== undefined && expected !== key) return 'The log is signed by another key than the one that was given.'
  const verifier = parseVerifier(key)
  if (verifier?.kind !== 'log') return 'The key is none of a log.'
  if (ownCheckpoint(checkpoint, verifier) !== checkpoint)
    return 'The checkpoint is not signed by the key that stands beside it.'
  return readCheckpoint(checkpoint, verifier) ?? 'The checkpoint is none of this log.'
}

/** The entries that a tile stands over, or the one. */
function placesOf(
  part: Readonly<{ place: number }> | Readonly<{ tile: Pick<Tile, 'level' | 'number'> }>,
  size: number,
): Range {
  if ('place' in part) return { from: part.place, to: part.place + 1 }
  const { level, number } = part.tile
  const width = tileWidth ** (level + 1)
  return { from: number * width, to: Math.min(size, (number + 1) * width) }
}

const missing = 'The file ends before this.'

/** What was read so far, for what comes after it: each says what is wrong, or nothing. */
function checks() {
  const levels = new Map<number, Uint8Array[]>()
  let [leaves, edge, size]: [readonly Uint8Array[], Edge, number] = [[], [], 0]
  function keep(level: number, hashes: readonly Uint8Array[]): void {
    const there = levels.get(level)
    if (there === undefined) levels.set(level, [...hashes])
    else there.push(...hashes)
  }
  return {
    root: () => rootOfEdge(edge),
    tile(
      text: string | undefined,
      { level, number }: Pick<Tile, 'level' | 'number'>,
      width: number,
    ): string | undefined {
      if (text === undefined) return missing
      const read = parsed(text)
      const hashes = isRecord(read) && typeof read['hashes'] === 'string' ? bytesOf(read['hashes']) : undefined
      if (hashes?.length !== width * hashBytes || tileLine({ level, number, hashes }) !== text)
        return `This is not tile ${level}/${number} of the log.`
      const each = apart(hashes)
      const above = levels.get(level + 1)?.[number]
      if (width === tileWidth && (above === undefined || !isSame(perfectRoot(each), above)))
        return `Tile ${level}/${number} does not make the hash above it.`
      if (level === 0) leaves = each
      else keep(level, each)
      return undefined
    },
    entry(text: string | undefined, place: number): string | undefined {
      if (text === undefined) return missing
      const read = parsed(text)
      const entry = isRecord(read) && typeof read['entry'] === 'string' ? read['entry'] : undefined
      if (entry === undefined || entryLine(place, entry) !== text) return `This is not the entry at place ${place}.`
      const hash = entryHash(entry)
      if (!isSame(hash, leaves[place % tileWidth] ?? hash.subarray(1))) return `The entry at place ${place} is another.`
      ;[edge, size] = [grown(edge, size, hash), size + 1]
      return undefined
    },
  }
}
