import { open, type FileHandle } from 'node:fs/promises'
import type { Base } from '#match/people/base.ts'
import { asBytes, bytesIn, rebuilt } from './columns.ts'
import { fileBytes, headBytes, headIn, pieceBytes, tagBytes, type Account, type Head } from './form.ts'
import { accountPiece, openPiece } from './pieces.ts'

export type Read = Readonly<{ base: Base; position: number; at: number }>

/** Why a file was not used. None of them needs more than that the index is built anew. */
export const faults = ['missing', 'unreadable', 'no-snapshot', 'other-program', 'not-ours', 'damaged'] as const
export type Fault = (typeof faults)[number]

/** A key that may open the file, and whose it is. */
export type Candidate<Mark> = Readonly<{ mark: Mark; key: Uint8Array }>

/**
 * Reads a file that one of these keys opens, piece by piece into shared memory. Nothing of a piece is used before it was
 * verified, and nothing of the file before all of it was.
 */
export async function readSnapshot<Mark>(
  path: string,
  program: Uint8Array,
  keysFor: (salt: Uint8Array) => Promise<readonly Candidate<Mark>[]>,
): Promise<(Read & Readonly<{ mark: Mark }>) | Fault> {
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable'
  }
  try {
    const sealed = await readHead(file)
    const head = headIn(sealed)
    if (head === undefined) return 'no-snapshot'
    if (!Buffer.from(head.program).equals(program)) return 'other-program'
    return await readOpened(file, { sealed, head }, await keysFor(head.salt))
  } catch {
    return 'unreadable'
  } finally {
    await file.close()
  }
}

type Begun = Readonly<{ sealed: Buffer; head: Head }>

async function readHead(file: FileHandle): Promise<Buffer> {
  return readUpTo(file, Buffer.alloc(headBytes))
}

async function readOpened<Mark>(
  file: FileHandle,
  { sealed, head }: Begun,
  candidates: readonly Candidate<Mark>[],
): Promise<(Read & Readonly<{ mark: Mark }>) | Fault> {
  const first = await readUpTo(file, Buffer.alloc(head.accountBytes + tagBytes))
  for (const { mark, key } of candidates) {
    const account = openPiece(key, accountPiece, sealed, first)
    if (account === undefined) continue
    // It was written by this very program, so what was verified need not be looked at any further.
    const { position, at, outline } = JSON.parse(account.toString()) as Account
    const { value, columns } = rebuilt(outline)
    const { size } = await file.stat()
    if (size !== fileBytes(head.accountBytes, bytesIn(columns))) return 'damaged'
    const isWhole = await fill(file, columns.map(asBytes), { sealed, key })
    return isWhole ? { base: value as Base, position, at, mark } : 'damaged'
  }
  return 'not-ours'
}

async function fill(
  file: FileHandle,
  columns: readonly Uint8Array[],
  { sealed, key }: Readonly<{ sealed: Buffer; key: Uint8Array }>,
): Promise<boolean> {
  const rest = columns.values().filter(({ length }) => length > 0)
  let column = rest.next().value
  let filled = 0
  const buffer = Buffer.alloc(pieceBytes + tagBytes)
  for (let number = accountPiece + 1; column !== undefined; number += 1) {
    const piece = openPiece(key, number, sealed, await readUpTo(file, buffer))
    if (piece === undefined) return false
    for (let at = 0; at < piece.length;) {
      if (column === undefined) return false
      const part: Uint8Array = piece.subarray(at, at + column.length - filled)
      column.set(part, filled)
      at += part.length
      filled += part.length
      if (filled === column.length) {
        column = rest.next().value
        filled = 0
      }
    }
  }
  return true
}

/** As much as there is, and at most what fits. */
async function readUpTo(file: FileHandle, buffer: Buffer): Promise<Buffer> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}
