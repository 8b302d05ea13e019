import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { lawPages } from './law-markdown.ts'

/**
 * Writes docs/law/ from the rules of law. With `--check` it writes nothing, names each page that does not say what the rules
 * say, and exits 1 if there is one.
 */

const folder = join(import.meta.dirname, '..', 'docs', 'law')

if (process.argv.includes('--check')) process.exitCode = await check()
else await writePages()

async function writePages(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const wanted = lawPages()
  await mkdir(join(folder, 'states'), { recursive: true })
  const present = await pagesIn(folder)
  await Promise.all(present.filter(name => !wanted.has(name)).map(name => rm(join(folder, name))))
  await Promise.all([...wanted].map(([name, text]) => writeFile(join(folder, name), text)))
}

async function check(): Promise<0 | 1> {
  const wanted = lawPages()
  const present = await pagesIn(folder).catch(() => [])
  const differs = async (name: string): Promise<boolean> =>
    wanted.get(name) !== (await readFile(join(folder, name), 'utf8').catch(() => undefined))
  const names = [...new Set([...wanted.keys(), ...present])].toSorted()
  const stale = (await Promise.all(names.map(async name => ((await differs(name)) ? [name] : [])))).flat()
  for (const name of stale) console.error(`docs/law/${name} does not say what the rules say: node tools/law-pages.ts`)
  return stale.length === 0 ? 0 : 1
}

/** Every page there is, by its path from the folder. */
async function pagesIn(path: string): Promise<readonly string[]> {
  return (await readdir(path, { recursive: true }))
    .filter(name => name.endsWith('.md'))
    .map(name => name.replaceAll(sep, '/'))
}
