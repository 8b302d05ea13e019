import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { Client } from 'pg'
import { enrollLicensees } from '#access/enroll.ts'
import type { Inquiry } from '#check/initiate-check.ts'
import { system } from '#ledger/carry-out.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { statement, type Statement } from '#store/statement.ts'
import { createStore } from '#store/store.ts'
import type { World } from '../../src/world.ts'
import { ownFolder, removeFolder } from '../support/own-folder.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { ann, checked, codeWord, ffl, inquiry, scene, work } from '../support/scene.ts'

/** More checks than the room that is left for them. */
const mostChecks = 400
const megabytes = 24

const mayMount = process.getuid?.() === 0

/** A database whose tables lie on a disk of their own, and that disk's folder. The log that is written ahead lies elsewhere. */
async function onSmallDisk(t: TestContext): Promise<Readonly<{ database: Database; folder: string }>> {
  const server = await startPostgres()
  const parent = ownFolder('/tmp/nics-full-')
  chmodSync(parent, 0o711)
  const folder = join(parent, 'disk')
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  const tables = join(folder, 'tables')
  mkdirSync(tables)
  const owner = statSync(server.folder)
  for (const path of [folder, tables]) chownSync(path, owner.uid, owner.gid)
  const admin = new Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create tablespace small location '${tables}'`)
  await admin.query('create database small tablespace small template template0')
  await admin.end()
  const database = await openDatabase({ url: Object.assign(new URL(server.url), { pathname: '/small' }).href })
  t.after(async () => {
    await database.close()
    await server.stop()
    removeFolder(parent)
  })
  return { database, folder }
}

const counts: Statement<Readonly<{ lives: number; numbers: number; keys: number; sealed: number; events: number }>> =
  statement(
    'whole-checks',
    `select (select count(*) from lives where life = 'transaction') as lives, (select count(*) from numbers) as numbers,
       (select count(*) from keys) as keys, (select count(distinct ntn) from sealed) as sealed,
       (select count(distinct subject) from events where life = 'transaction') as events`,
  )

type Full = Readonly<{ kept: number; refused: Inquiry; failure: unknown }>

/** Asks until one check is refused. */
async function untilFull(world: World): Promise<Full> {
  for (let kept = 0; kept < mostChecks; kept += 1) {
    const asked = inquiry({ ...ann, names: [{ last: `Quillfeather${'x'.repeat(kept % 7)}`, first: 'Annabeth' }] })
    try {
      await checked(asked, world)
    } catch (failure) {
      return { kept, refused: asked, failure }
    }
  }
  return assert.fail('the disk was never full')
}

suite('a full disk under the database', { timeout: 240_000 }, () => {
  test(
    'an act is refused with a code and keeps nothing; with room again the same request is carried out',
    { skip: !mayMount && 'NOT TRIED: a full disk under the database, because only root may mount a small one' },
    async t => {
      const { database, folder } = await onSmallDisk(t)
      await migrate(database)
      const made = await scene()
      const world = { ...made.world, ...createStore(database) }
      const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', state: 'TX', zip: '00001' } as const
      const zone = 'America/Chicago' as const
      await enrollLicensees([{ ffl, premises: { ...premises, zone }, expires: '2031-12-31', codeWord }], system, world)
      // All the room there is, so that the next page that a table needs is not there.
      const filler = join(folder, 'filler')
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(bavail * bsize, 1))

      const { kept, refused, failure } = await untilFull(world)
      assert.ok(failure instanceof Error && 'code' in failure)
      assert.equal(failure.code, '53100')
      assert.match(failure.message, /^database: [\w-]+ failed \(53100\): its disk is full$/)
      const [whole] = await database.query(counts)
      assert.ok(whole !== undefined)
      // The first write of the refused check may have been kept, with everything that belongs to it; never a part of it.
      assert.ok(whole.lives === kept || whole.lives === kept + 1)
      const { lives } = whole
      assert.deepEqual(whole, { lives, numbers: lives, keys: 2 * lives, sealed: lives, events: lives })

      rmSync(filler)
      const { status } = await checked(refused, world)
      assert.equal(status, 'proceed')
      const [after] = await database.query(counts)
      assert.equal(after?.lives, kept + 1, 'the same request is the same check')
      await work(world)
    },
  )
})
