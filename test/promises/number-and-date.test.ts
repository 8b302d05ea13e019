import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { tables } from '#store/tables.ts'
import { inMemory } from '../support/in-memory.ts'
import { ann, checked, codeWord, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', state: 'TX', zip: '00001' } as const
const enrollment = { ffl, premises: { ...premises, zone: 'America/Chicago' }, expires: '2031-12-31', codeWord } as const

/** The tables of the log are left out until its leaves go with the record; then this line goes. */
const notYet: readonly string[] = ['leaves', 'log']

/** Everything that says a number, wherever it stands: a row of a table, a line of a file beside the keys. */
async function whatSays(ntn: Ntn, database: Database, directory: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const table of Object.keys(tables).filter(name => !notYet.includes(name))) {
    const rows = await database.query<{ row: string }>({
      name: `all-${table}`,
      text: `select to_json(t)::text as row from ${table} t`,
    })
    found.push(...rows.filter(({ row }) => row.includes(ntn)).map(({ row }) => `${table} ${row.replaceAll(ntn, 'N')}`))
  }
  for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const text = readFileSync(join(file.parentPath, file.name), 'latin1')
    if (file.name.includes(ntn)) found.push(`file ${file.name}`)
    for (const line of text.split('\n')) if (line.includes(ntn)) found.push(`${file.name} ${line.replaceAll(ntn, 'N')}`)
  }
  return found
}

test('after day 90 all that is kept says the same of an allowed and of an open check: number and date (DEC-14)', async t => {
  const directory = mkdtempSync(join(tmpdir(), 'nics-number-'))
  const database = await openDatabase(await inMemory())
  t.after(async () => {
    await database.close()
    rmSync(directory, { recursive: true })
  })
  await migrate(database)
  await createKeystore(directory)
  const made = await scene({ files: { iii: [felony(ann)] } })
  const beside = { keys: openKeystore(directory), journal: openJournal(directory) }
  const world = { ...made.world, ...createStore(database), ...beside }
  await enrollLicensees([enrollment], system, world)
  const nobody = { ...ann, names: [{ last: 'Nobody', first: 'Else' }], ssn: '900999999' } as const
  const open = await checked(inquiry(), world)
  const allowed = await checked(inquiry(nobody), world)
  assert.deepEqual([open.status, allowed.status], ['delayed', 'proceed'])

  // The control: while it is allowed, what is kept tells licensee, state and answer, and tells the two apart.
  const before = [await whatSays(open.ntn, database, directory), await whatSays(allowed.ntn, database, directory)]
  for (const word of [ffl, 'TX', 'America/Chicago']) assert.ok(before.flat().join('\n').includes(word))
  assert.notDeepEqual(before[0]?.length, before[1]?.length)

  // As it goes, day by day: the hour, the ends of epochs, day 88, and the end of the key of their day.
  for (const hours of [1, 4, 4, 24, 24 * 85, 24 * 3, 24, 5, 24]) {
    made.clock.pass({ hours })
    await work(world)
  }
  const said = [await whatSays(open.ntn, database, directory), await whatSays(allowed.ntn, database, directory)]
  const [first = []] = said
  assert.deepEqual(first, ['numbers {"ntn":"N","date":"2026-09-08"}', '2026-09-08Z.gone N'])
  assert.deepEqual(said[1], first)
  assert.deepEqual(await world.keys.standing(), [], 'every key that stood for them is gone')
})
