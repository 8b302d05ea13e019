import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Read by this version; a later one that writes otherwise counts it up and still reads this. */
export const format = 1
export const manifestFile = 'manifest.json'

const shape = z.object({
  format: z.literal(format),
  at: z.string(),
  migrations: z.array(z.string()),
  /** What seals the rows that belong to no transaction: a key of this backup alone, wrapped under the family of the Indices. */
  key: z.object({ under: z.string(), wrapped: z.string() }),
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
})
export type Manifest = Readonly<z.infer<typeof shape>>

/** Throws one clear sentence where there is none, or it is not ours. */
export function readManifest(directory: string): Manifest {
  const path = join(directory, manifestFile)
  if (!existsSync(path))
    throw new Error(`${directory} holds no backup: there is no ${manifestFile}, which is written last.`)
  const read = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`${path} is not a backup that this version reads.`)
  return read.data
}

/** Throws, naming the file, where one of them is not as it was written. */
export async function requireWhole(directory: string, { tables }: Manifest): Promise<void> {
  for (const [table, { sha256 }] of Object.entries(tables)) {
    const path = join(directory, fileOf(table))
    if (!existsSync(path)) throw new Error(`${path} is missing. Nothing was restored.`)
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    if (hash.digest('hex') !== sha256) throw new Error(`${path} is not as it was written. Nothing was restored.`)
  }
}

export const fileOf = (table: string): string => `${table}.jsonl`
