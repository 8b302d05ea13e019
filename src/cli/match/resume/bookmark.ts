import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { syncDirectory } from '#real/sync-directory.ts'

const count = z.int().nonnegative()
const contents = z.strictObject({ bytes: count, sha256: z.hash('sha256') })

const bookmark = z.strictObject({
  form: z.literal(1),
  /** What the hits follow from: with anything else they would be others. */
  run: z.strictObject({ program: z.hash('sha256'), threshold: z.number(), records: contents, inquiries: contents }),
  /** How far the hits have come that are on the disk for certain; whatever stands behind these bytes does not count. */
  far: z.strictObject({ done: count, bytes: count, pairs: count, same: count, inquiries: count }),
  /** Everybody has been asked about, and the hits may already be in their place. */
  isWhole: z.boolean(),
  /** Which process goes on with it. */
  writer: z.strictObject({ pid: count, started: z.string(), host: z.string() }),
})

/** How far a long run has come, for whoever goes on with it after it was stopped. */
export type Bookmark = Readonly<z.infer<typeof bookmark>>

/** The bookmark in a file; `none` where there is no file, `unreadable` where it says something else. */
export function readBookmark(path: string): Bookmark | 'none' | 'unreadable' {
  try {
    return bookmark.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? 'unreadable'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable'
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'none'
    throw error
  }
}

const asideOf = (path: string): string => `${path}.new`

/** Written aside and put in place, each brought to the disk first: at any moment there is a whole one, the old or the new. */
export function writeBookmark(path: string, value: Bookmark): void {
  // A link that somebody laid there leads nowhere: it is taken away, and what is opened is new.
  rmSync(asideOf(path), { force: true })
  const file = openSync(asideOf(path), 'wx', 0o600)
  try {
    writeFileSync(file, `${JSON.stringify(value)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(asideOf(path), path)
  syncDirectory(dirname(path))
}

export function removeBookmark(path: string): void {
  for (const each of [path, asideOf(path)]) rmSync(each, { force: true })
}
