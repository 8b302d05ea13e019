import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openAsBlob, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import manifest from '../../package.json' with { type: 'json' }
import { root } from './groups.ts'

const folder = join(root, '.test')
const file = join(folder, `pglite-${manifest.dependencies['@electric-sql/pglite']}.tar`)

/**
 * An empty cluster of PGlite, of which a database in memory is made. To make one takes several seconds of a processor and to copy one less
 * than one, so that whoever is first keeps it for everybody. Two may be first at once, and either's is as good.
 */
export async function inMemory(): Promise<Readonly<{ copyOf: Blob }>> {
  if (!existsSync(file)) await make()
  return { copyOf: await openAsBlob(file) }
}

async function make(): Promise<void> {
  const pglite = await PGlite.create()
  const cluster = await pglite.dumpDataDir('none')
  await pglite.close()
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, await cluster.bytes())
  renameSync(draft, file)
}
