import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/**
 * What columns mean is decided by everything that people are prepared, numbered and put in order by. A digest of it stands in
 * each snapshot: one that was made by other code, or with other parts, is not read, and nobody has to remember to say so. Whoever
 * keeps what more code decides names its files `also`.
 */
export function programDigest(also: readonly string[] = []): Uint8Array {
  const hash = createHash('sha256').update(endianness())
  for (const file of programFiles(also))
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    )
  return hash.digest()
}

/** Code and tables alike: what a name is worth is counted in the latter. */
export const programFiles = (also: readonly string[] = []): readonly string[] =>
  ['package.json', 'src/law/words.ts', ...globSync(['src/match/**/*.{ts,json}', ...also], { cwd: root })].toSorted()
