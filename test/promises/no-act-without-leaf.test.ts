import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { initiateCheck } from '#check/initiate-check.ts'
import { system } from '#ledger/carry-out.ts'
import { unseal } from '#ledger/unseal.ts'
import { makeLicenseeLog } from '#retention/make-licensee-log.ts'
import { searchLog } from '#retention/search-log.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { inMemory } from '../support/in-memory.ts'
import { createDatabase } from '../support/postgres.ts'
import { checked, codeWord, ffl, inquiry, scene } from '../support/scene.ts'

const stores = {
  PGlite: async () => ({ database: await openDatabase(await inMemory()), drop: async () => {} }),
  PostgreSQL: async () => {
    const { url, drop } = await createDatabase('no_leaf')
    return { database: await openDatabase({ url }), drop }
  },
}

for (const [name, open] of Object.entries(stores)) {
  describe(`where ${name} does not take a leaf, what it would have said does not happen (RET-01)`, () => {
    let database: Database
    let drop: () => Promise<void>
    let world: World
    let questions = 0

    before(async () => {
      ;({ database, drop } = await open())
      await migrate(database)
      const made = await scene({ log: () => void (questions += 1) })
      world = { ...made.world, ...createStore(database) }
      const premises = { name: 'Arms', street: '1 Main St', city: 'Sample', zip: '00001' } as const
      const place = { state: 'TX', zone: 'America/Chicago' } as const
      await enrollLicensees(
        [{ ffl, premises: { ...premises, ...place }, expires: '2031-12-31', codeWord }],
        system,
        world,
      )
    })
    after(async () => {
      await database.close()
      await drop()
    })

    const run = (text: string) => database.query({ name: text.slice(0, 40), text })
    const refuseLeaves = () => run('alter table leaves add constraint no_leaf check (false) not valid')
    const takeLeaves = () => run('alter table leaves drop constraint no_leaf')

    test('no check begins: no number, no event, nothing sealed, no debt, and no source hears of anybody', async () => {
      const counts = await world.find.counts()
      await refuseLeaves()
      await assert.rejects(initiateCheck(inquiry(), world), { name: 'DatabaseTrouble' })
      await takeLeaves()
      assert.deepEqual([await world.find.counts(), questions], [counts, 0])
      // The control: with the leaf it all happens.
      assert.equal((await checked(inquiry(), world)).status, 'proceed')
      assert.ok((await world.find.counts())['numbers'] === 1 && questions > 0)
    })

    test('nobody searches the log, and ATF gets no log of a licensee (RET-12, RET-14)', async () => {
      const by = { audience: 'auditor', id: 'auditor-1' } as const
      const search = (over: World) => searchLog({ use: 'audit', selection: { state: 'TX' }, by }, over)
      const writing = { reference: 'ATF-1', writtenOn: '2026-09-07', inspectionOn: '2026-10-05' }
      const log = (over: World) => makeLicenseeLog({ request: { ...writing, licensee: 'Arms', ffl }, by }, over)
      await checked(inquiry(), world)
      await refuseLeaves()
      for (const read of [search, log]) await assert.rejects(read(world), { name: 'DatabaseTrouble' })
      // The control: whoever let the leaf go would have read it.
      const careless: World = { ...world, commit: rows => world.commit({ ...rows, leaves: [] }) }
      for (const read of [search, log]) assert.ok(!isRefusal(await read(careless)))
      await takeLeaves()
      for (const read of [search, log]) assert.ok(!isRefusal(await read(world)))
    })

    test('nobody reads who the transferee is', async () => {
      const { ntn } = await checked(inquiry(), world)
      const read = (over: World) => unseal(ntn, { what: 'transferee', by: system, purpose: 'the test looks' }, over)
      await refuseLeaves()
      await assert.rejects(read(world), { name: 'DatabaseTrouble' })
      // The control: whoever let the leaf go and kept the rest would have read it.
      const careless: World = { ...world, commit: rows => world.commit({ ...rows, leaves: [] }) }
      assert.ok((await read(careless)) !== undefined)
      await takeLeaves()
      assert.ok((await read(world)) !== undefined)
    })
  })
}
