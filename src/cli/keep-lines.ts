import { open, rename, rm } from 'node:fs/promises'

/** Keeps lines in a file for its owner alone, put in place when it is whole, so that half of it is never taken for all. */
export async function keepLines(out: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const aside = `${out}.new`
  const file = await open(aside, 'w', ownersAlone)
  try {
    await file.chmod(ownersAlone)
    await file.writeFile(lines)
    await file.sync()
    await file.close()
    await rename(aside, out)
  } catch (error) {
    await file.close()
    await rm(aside, { force: true })
    throw error
  }
}

/** Where the name was taken already by a file that others may read, opening it would leave it so. */
const ownersAlone = 0o600
