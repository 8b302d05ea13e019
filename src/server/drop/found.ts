import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { BatchFormat } from '#law/lives/batch.ts'
import { parseOri } from '#law/numbers.ts'
import type { Ori } from '#law/words.ts'

/**
 * A file that an agency laid down: whose folder it is in, and how it looked. `changed` is when the system last saw it change: the time that
 * a file says of itself is brought along by whoever copies it, and that of a mended file may be older than our answer.
 */
export type Dropped = Readonly<{ path: string; ori: Ori; format: BatchFormat; size: number; changed: number }>

const formats: Readonly<Record<string, BatchFormat>> = { csv: 'csv', xml: 'xml', json: 'niem' }

/** One name without a path, a control character or a dot before it: what else lies there is not ours to take. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9 _-]{0,99}\.(?<extension>csv|xml|json)$/

/** What we write beside a file. */
export const ourEndings = { receipt: '.receipt.json', rejected: '.rejected.csv' } as const

/** Every file in the folder of an agency, which has the agency's number as its name. A link is no file, wherever it leads. */
export function filesIn(directory: string): readonly Dropped[] {
  return namesIn(directory).flatMap(folder => {
    const ori = parseOri(folder)
    const at = join(directory, folder)
    if (ori === undefined || looked(at)?.isDirectory() !== true) return []
    return namesIn(at).flatMap((name): readonly Dropped[] => {
      const format = formats[plainName.exec(name)?.groups?.['extension'] ?? '']
      const path = join(at, name)
      const stats = looked(path)
      if (format === undefined || stats?.isFile() !== true || stats.nlink > 1) return []
      const answered = looked(path + ourEndings.receipt)
      // Answered, and not changed since.
      if (answered !== undefined && answered.ctimeMs >= stats.ctimeMs) return []
      return [{ path, ori, format, size: stats.size, changed: stats.ctimeMs }]
    })
  })
}

/** Whether what lies there is still what was looked at, and no other file that was laid in its place meanwhile. */
export function isStill({ path, size, changed }: Dropped): boolean {
  const stats = looked(path)
  return stats?.size === size && stats.ctimeMs === changed
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).toSorted()
  } catch {
    return []
  }
}

const looked = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })
