import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Base } from '#match/people/base.ts'
import { asBytes, split } from './columns.ts'
import { headOf, pieceBytes, type Account } from './form.ts'
import { accountPiece, sealPiece } from './pieces.ts'

/** A snapshot to be written: `key` is of this file alone, made with its `salt`. */
export type Writing = Readonly<{
  path: string
  base: Base
  position: number
  /** When it was taken, in milliseconds since 1970. */
  at: number
  program: Uint8Array
  salt: Uint8Array
  key: Uint8Array
}>

export const asideOf = (path: string): string => `${path}.new`

/**
 * Writes the file aside, brings it to the disk and puts it in the place of the one before: whenever we are stopped, there is the
 * old one or the new one, whole. It may take minutes; it is for a thread of its own.
 */
export function writeSnapshot(writing: Writing): void {
  const { path } = writing
  const aside = asideOf(path)
  rmSync(aside, { force: true })
  const file = openSync(aside, 'wx', 0o600)
  try {
    try {
      writePieces(file, writing)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
  syncDirectory(dirname(path))
}

function writePieces(file: number, { base, position, at, program, salt, key }: Writing): void {
  const { outline, columns } = split(base)
  const account = Buffer.from(JSON.stringify({ position, at, outline } satisfies Account))
  const head = headOf({ program, salt, accountBytes: account.length })
  writeAll(file, head)
  writeAll(file, sealPiece(key, accountPiece, head, account))
  let number = accountPiece
  for (const piece of piecesOf(columns.map(asBytes))) {
    number += 1
    writeAll(file, sealPiece(key, number, head, piece))
  }
}

/** The columns end to end, in pieces of one size. What is given is overwritten by the next. */
function* piecesOf(columns: readonly Uint8Array[]): Generator<Uint8Array> {
  const piece = new Uint8Array(pieceBytes)
  let filled = 0
  for (const column of columns) {
    for (let at = 0; at < column.length;) {
      const part = column.subarray(at, at + pieceBytes - filled)
      piece.set(part, filled)
      at += part.length
      filled += part.length
      if (filled === pieceBytes) {
        yield piece
        filled = 0
      }
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

/** A name is on the disk only when the directory that holds it is. Windows cannot open one. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(directory, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
