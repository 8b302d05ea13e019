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
  const ours = globSync(['src/match/**/*.ts', ...also], { cwd: root })
  const files = ['package.json', ...ours, 'src/law/words.ts'].toSorted()
  for (const file of files)
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    )
  return hash.digest()
}
