import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { unseal } from '#ledger/unseal.ts'
import { readData } from '#real/backup/read-data.ts'
import { openEscrow } from '#real/keys/escrow-files.ts'
import { reconcile } from '#retention/reconcile.ts'
import { replay } from '#retention/replay.ts'
import { requireOneTime } from '#retention/require-one-time.ts'
import { olderThanSigned } from '#ledger/log/signed-before.ts'
import { filesIn } from '#real/keys/file-vault.ts'
import { continueLog, formerLogKeys } from '#real/keys/renew-log.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import type { Database } from '#store/database.ts'
import { importRows } from '#store/export.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { tables, type Table } from '#store/tables.ts'
import type { World } from '../../src/world.ts'
import { backedUp, over, passphrases, people, restored, stores } from '../support/backed-up.ts'
import { ffl, work } from '../support/scene.ts'

const read = async (ntn: Ntn, world: World): Promise<string> =>
  JSON.stringify(await unseal(ntn, { what: 'transferee', by: system, purpose: 'the test looks' }, world)) ?? ''

/** Everything in a folder, and everything that a database holds. */
const everyByte = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => readFileSync(join(file.parentPath, file.name), 'latin1'))
    .join('\n')
async function dump({ query }: Database): Promise<string> {
  const all = Object.keys(tables).map(name =>
    query<{ row: string }>({ name: `dump-${name}`, text: `select to_json(t)::text as row from ${name} t` }),
  )
  return (await Promise.all(all))
    .flat()
    .map(({ row }) => row)
    .join('\n')
}

for (const [kind, open] of Object.entries(stores)) {
  describe(`a backup of ${kind}`, () => {
    test('holds nothing that can be read without the keys, and no key', async t => {
      const { folder } = await backedUp(t, open, true)
      const bytes = everyByte(join(folder, 'backup'))
      for (const { names } of Object.values(people)) assert.ok(!bytes.includes(names[0].last))
      const data = everyByte(join(folder, 'backup', 'data'))
      for (const word of [ffl, 'America/Chicago', 'delayed']) assert.ok(!data.includes(word), word)
      const keys = readdirSync(join(folder, 'keystore')).filter(name => name.endsWith('.key'))
      for (const name of keys) assert.ok(!bytes.includes(readFileSync(join(folder, 'keystore', name), 'latin1')), name)
      assert.ok(!readdirSync(join(folder, 'backup'), { recursive: true }).some(name => String(name).endsWith('.key')))
    })

    test('a month later brings back what is open and denied, and nothing that was destroyed since (RET-11, DEC-20)', async t => {
      const backed = await backedUp(t, open)
      backed.made.clock.pass({ hours: 24 * 30 })
      await work(backed.world)
      const database = await open(t)
      const { world, told } = await restored(backed, database)
      const { numbers } = backed
      assert.equal(await read(numbers.allowed, world), '', 'what was destroyed stays destroyed')
      assert.equal(await world.find.sealed(numbers.allowed, 'transferee'), undefined)
      assert.match(await read(numbers.open, world), /Openheart/)
      assert.match(await read(numbers.denied, world), /Deniedson/)
      assert.match(await read(numbers.deniedLater, world), /Laterdenied/)
      assert.equal(
        (await world.find.transaction(numbers.deniedLater, { ffl }))?.state.status,
        'delayed',
        'the denial is not in it',
      )
      assert.deepEqual(told, { destroyedAgain: 1, wrappedAgain: 2, lost: 0, deniedSince: [numbers.deniedLater] })
      await requireOneTime(world)
      const again = await replay(world)
      assert.deepEqual([again.destroyedAgain, again.wrappedAgain, again.lost], [0, 0, 0], 'done twice, it does nothing')
      assert.ok(!(await dump(database)).includes('Allowedperson'))
      // The system goes on: what the destroyed one still owes is paid, and every number is accounted for. Its log cannot go on as it was.
      backed.made.clock.pass({ hours: 5 })
      await assert.rejects(work(world), { code: olderThanSigned })
      assert.equal(await continueLog(world, filesIn(join(backed.folder, 'keystore')), { lost: false }), true)
      assert.equal(await continueLog(world, filesIn(join(backed.folder, 'keystore')), { lost: false }), false)
      assert.equal(formerLogKeys(join(backed.folder, 'keystore')).length, 1)
      await work(world)
      const { difference, issued } = await reconcile('2026-09-08', world)
      assert.deepEqual([issued, difference], [4, 0])
      for (const epoch of await world.keys.standing()) assert.notEqual(await world.find.epoch(epoch), undefined, epoch)
    })

    test('within the same hours too nothing comes back that was destroyed; a control: without the tombstones it would', async t => {
      const backed = await backedUp(t, open)
      const { numbers } = backed
      const database = await open(t)
      const { world } = await restored(backed, database)
      assert.equal(await world.keys.stateOf('2026-09-08T12Z'), 'stands')
      assert.equal(await read(numbers.allowed, world), '')
      assert.equal(await world.find.key(numbers.allowed, 'identity'), undefined)

      const forgetful = {
        ...over(backed.made, await open(t), join(backed.folder, 'keystore')),
        journal: simulatedJournal(),
      }
      const other = await open(t)
      const without = { ...forgetful, ...createStore(other) }
      await readData(join(backed.folder, 'backup', 'data'), { database: other, ...without })
      assert.match(await read(numbers.allowed, without), /Allowedperson/)
    })

    test('with the keystore lost, two people bring back every record that was denied; of all others number and date (DEC-20)', async t => {
      const backed = await backedUp(t, open, true)
      const { folder, numbers } = backed
      const keysDir = join(folder, 'new-keystore')
      await openEscrow(join(folder, 'backup', 'keys'), filesIn(keysDir), passphrases)
      cpSync(join(folder, 'backup', 'keys', 'journal'), join(keysDir, 'journal'), { recursive: true })
      const { world, came, told } = await restored(backed, await open(t), keysDir)
      assert.equal(came.numbersAlone, 3)
      assert.equal(told.lost, 6, 'both keys of each')
      assert.match(await read(numbers.denied, world), /Deniedson/)
      assert.equal((await world.find.transaction(numbers.denied, { ffl }))?.state.status, 'denied')
      for (const name of ['allowed', 'open', 'deniedLater'] as const) {
        assert.equal(await world.find.transaction(numbers[name], { ffl }), undefined)
        assert.deepEqual(await world.find.number(numbers[name]), { ntn: numbers[name], date: '2026-09-08' })
      }
      await requireOneTime(world)
    })

    test('after day 90 says nothing any more of an open check, wherever it lies', async t => {
      const backed = await backedUp(t, open)
      for (const hours of [24 * 88, 24, 24]) {
        backed.made.clock.pass({ hours })
        await work(backed.world)
      }
      const { world, came } = await restored(backed, await open(t))
      assert.equal(came.numbersAlone, 2)
      for (const name of ['allowed', 'open'] as const)
        assert.equal(await world.find.transaction(backed.numbers[name], { ffl }), undefined)
      assert.match(await read(backed.numbers.denied, world), /Deniedson/)
      const { difference, ...counts } = await reconcile('2026-09-08', world)
      assert.deepEqual([difference, counts.destroyed, counts.denied], [0, 2, 1])
    })

    test('is refused where the database is not empty, or a byte of it differs, and then nothing is changed', async t => {
      const backed = await backedUp(t, open)
      await assert.rejects(restored(backed, backed.database), /The database is not empty: \w+ has rows/)
      const path = join(backed.folder, 'backup', 'data', 'lives.jsonl')
      const bytes = readFileSync(path)
      bytes[100] = (bytes[100] ?? 0) ^ 1
      writeFileSync(path, bytes)
      const database = await open(t)
      await migrate(database)
      await assert.rejects(restored(backed, database), /lives\.jsonl is not as it was written\. Nothing was restored/)
      rmSync(path)
      await assert.rejects(restored(backed, database), /lives\.jsonl is missing\. Nothing was restored/)
      assert.deepEqual(await createStore(database).find.counts(), {})
    })

    test('holds nothing of who was asked about today, and one of a schema before there was such an index is restored too', async t => {
      const backed = await backedUp(t, open)
      const data = join(backed.folder, 'backup', 'data')
      assert.ok((await dumpOf(backed.database, 'blind')).length > 0, 'the control: the database holds some')
      assert.ok(!readdirSync(data).some(name => name.startsWith('blind')))
      const path = join(data, 'manifest.json')
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as { migrations: string[] }
      const before = manifest.migrations.indexOf('0010-blind')
      assert.ok(before > 0)
      writeFileSync(path, JSON.stringify({ ...manifest, migrations: manifest.migrations.slice(0, before) }))
      const database = await open(t)
      const { world } = await restored(backed, database)
      assert.match(await read(backed.numbers.open, world), /Openheart/)
      assert.deepEqual(await dumpOf(database, 'blind'), [])
    })

    test('a database that was restored by other means is not served before it was told', async t => {
      const backed = await backedUp(t, open)
      const copy: [Table, string[]][] = []
      for (const table of Object.keys(tables) as Table[])
        copy.push([
          table,
          (await dumpOf(backed.database, table)).filter(() => table !== 'position' && table !== 'heads'),
        ])
      backed.made.clock.pass({ hours: 24 * 2 })
      await work(backed.world)
      const database = await open(t)
      await migrate(database)
      for (const [table, rows] of copy) if (rows.length > 0) await importRows(database.query, table, rows)
      const world = over(backed.made, database, join(backed.folder, 'keystore'))
      await assert.rejects(requireOneTime(world), /The database is older than its keystore: .* restore --here/)
      await replay(world)
      await requireOneTime(world)
      assert.match(await read(backed.numbers.open, world), /Openheart/)
    })
  })
}

const dumpOf = async ({ query }: Database, table: Table): Promise<string[]> =>
  (await query<{ row: string }>({ name: `copy-${table}`, text: `select to_json(t)::text as row from ${table} t` })).map(
    ({ row }) => row,
  )
