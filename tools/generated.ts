import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Keeps a page that is made from the source. With `--check` it writes nothing and says on standard error where the two differ.
 * Returns the exit status: 1 where they do.
 */
export async function generated(path: string, text: string, tool: string): Promise<0 | 1> {
  const file = join(import.meta.dirname, '..', path)
  if (!process.argv.includes('--check')) {
    await writeFile(file, text)
    return 0
  }
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present === text) return 0
  console.error(`${path} does not say what the source says: node ${tool}`)
  return 1
}
