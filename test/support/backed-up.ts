import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { readData } from '#real/backup/read-data.ts'
import { writeData } from '#real/backup/write-data.ts'
import { writeKeys } from '#real/backup/write-keys.ts'
import { enrollHolder } from '#real/keys/escrow-files.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { filesIn } from '#real/keys/file-vault.ts'
import { replay } from '#retention/replay.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import type { World } from '../../src/world.ts'
import { inMemory } from './in-memory.ts'
import { createDatabase } from './postgres.ts'
import { ann, checked, codeWord, felony, ffl, inquiry, scene, work, type Scene } from './scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', state: 'TX', zip: '00001' } as const
const enrollment = { ffl, premises: { ...premises, zone: 'America/Chicago' }, expires: '2031-12-31', codeWord } as const
export const passphrases = ['correct horse battery', 'staple in the garden'] as const

const person = (last: string, year: number) =>
  ({
    ...ann,
    names: [{ last, first: `${last}ina` }],
    born: `${year}-0${(year % 9) + 1}-11`,
    ssn: `900${year}${10 + (year % 90)}`,
  }) as const
export const people = {
  allowed: person('Allowedperson', 1951),
  open: person('Openheart', 1964),
  denied: person('Deniedson', 1977),
  deniedLater: person('Laterdenied', 1988),
} as const

export const stores: Readonly<Record<string, (t: TestContext) => Promise<Database>>> = {
  PGlite: async t => {
    const database = await openDatabase(await inMemory())
    t.after(database.close)
    return database
  },
  PostgreSQL: async t => {
    const { url, drop } = await createDatabase('restore')
    const database = await openDatabase({ url })
    t.after(async () => {
      await database.close()
      await drop()
    })
    return database
  },
}

type Numbers = Readonly<Record<keyof typeof people, Ntn>>
export type Backed = Readonly<{ made: Scene; world: World; database: Database; folder: string; numbers: Numbers }>

export const over = (made: Scene, database: Database, keysDir: string): World => ({
  ...made.world,
  ...createStore(database),
  ...{ keys: openKeystore(keysDir), journal: openJournal(keysDir) },
})

async function deny(ntn: Ntn, world: World): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  await determine({ ...examiner, ntn, determination: 'denied' }, world)
}

/** A system with four checks, backed up half an hour after they began; then one more is denied, and an hour later the allowed one is forgotten. */
export async function backedUp(
  t: TestContext,
  open: (t: TestContext) => Promise<Database>,
  held = false,
): Promise<Backed> {
  const folder = mkdtempSync(join(tmpdir(), 'nics-restore-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const keysDir = join(folder, 'keystore')
  await createKeystore(keysDir)
  // Who opens the copies works hard at it, and so does a test.
  const holders = held ? ['Ada', 'Ben'] : []
  for (const [at, name] of holders.entries()) await enrollHolder(keysDir, { name, passphrase: passphrases[at] ?? '' })
  const database = await open(t)
  await migrate(database)
  const found = [people.open, people.denied, people.deniedLater]
  const made = await scene({ files: { iii: found.map((each, at) => ({ ...felony(each), id: `III-${at}` })) } })
  const world = over(made, database, keysDir)
  await enrollLicensees([enrollment], system, world)
  const entries = await Promise.all(
    Object.entries(people).map(async ([name, each]) => [name, (await checked(inquiry(each), world)).ntn] as const),
  )
  const numbers = Object.fromEntries(entries) as Numbers
  await deny(numbers.denied, world)
  made.clock.pass({ minutes: 30 })
  await writeKeys(filesIn(keysDir), join(folder, 'backup', 'keys'), world.now())
  await writeData(join(folder, 'backup', 'data'), { database, keys: world.keys, now: world.now() })
  await deny(numbers.deniedLater, world)
  made.clock.pass({ hours: 1 })
  await work(world)
  assert.equal(await world.find.key(numbers.allowed, 'identity'), undefined, 'forgotten after the backup')
  return { made, world, database, folder, numbers }
}

/** A new database, brought back from the backup and told what has happened since. */
export async function restored({ made, folder }: Backed, database: Database, keysDir = join(folder, 'keystore')) {
  const world = over(made, database, keysDir)
  const came = await readData(join(folder, 'backup', 'data'), { database, ...world })
  return { world, came, told: await replay(world) }
}
