import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { answerRequest } from '#check/outreach/answer-request.ts'
import { listRequests, openRequest } from '#check/outreach/open-request.ts'
import { retrieve } from '#check/retrieve.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { system } from '#ledger/carry-out.ts'
import { unseal } from '#ledger/unseal.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { statement, type Statement } from '#store/statement.ts'
import { createStore } from '#store/store.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { oriOfBody, withBodies, young } from '../support/bodies.ts'
import { inMemory } from '../support/in-memory.ts'
import { createDatabase } from '../support/postgres.ts'
import { checked, codeWord, ffl, inquiry, scene, work } from '../support/scene.ts'

const inboxes: Statement<{ ntn: string }> = statement('every-inbox', 'select ntn from outreach')

const stores = {
  PGlite: async () => ({ database: await openDatabase(await inMemory()), drop: async () => {} }),
  PostgreSQL: async () => {
    const { url, drop } = await createDatabase('outreach')
    return { database: await openDatabase({ url }), drop }
  },
}

const by = { audience: 'agency', id: 'body-1' } as const
const police = oriOfBody['local-police']

for (const [name, open] of Object.entries(stores)) {
  describe(`what ${name} holds of a question to a body`, () => {
    let database: Database
    let drop: () => Promise<void>

    before(async () => {
      const opened = await open()
      database = opened.database
      drop = opened.drop
      await migrate(database)
    })
    after(async () => {
      await database.close()
      await drop()
    })

    async function asked() {
      const made = await scene()
      const world: World = { ...made.world, ...createStore(database) }
      if ((await world.find.licensee(ffl)) === undefined) await enrollLicensees([enrollment], system, world)
      await withBodies(world)
      const { ntn } = await checked(inquiry(young), world)
      await work(world)
      const [request] = (await listRequests(police, world)).filter(each => each.row.ntn === ntn)
      return { ...made, world, ntn, request: request?.row.request ?? assert.fail('the police are asked') }
    }

    test('goes with the answer to the check, and nobody is read by its number any more (CHK-54, RET-06)', async () => {
      const { world, clock, ntn, request } = await asked()
      const opened = await openRequest({ ori: police, request, by }, world)
      assert.ok(!isRefusal(opened))
      assert.deepEqual(opened.transferee.description.names, young.names)
      // A control: while the check is open the question stands in each inbox.
      assert.equal((await database.query(inboxes)).filter(row => row.ntn === ntn).length, 3)
      for (const kind of outreachBodies) {
        const [first] = await listRequests(oriOfBody[kind], world)
        assert.ok(first)
        const answer = { ori: oriOfBody[kind], request: first.row.request, by, answer: 'nothing' } as const
        assert.ok(!isRefusal(await answerRequest(answer, world)))
      }
      assert.deepEqual(await database.query(inboxes), [])
      assert.deepEqual(await openRequest({ ori: police, request, by }, world), { refusal: 'outreach-over' })
      const holder = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const
      await retrieve({ ...holder, ntn, through: 'poll' }, world)
      clock.pass({ hours: 24 })
      await work(world)
      const looks = { what: 'transferee', by: system, purpose: 'the test looks' } as const
      assert.equal(await unseal(ntn, looks, world), undefined)
    })

    test('goes on the day on which all but number and date go, though nobody ever answered (RET-06)', async () => {
      const { world, clock, ntn } = await asked()
      assert.equal((await database.query(inboxes)).filter(row => row.ntn === ntn).length, 3)
      clock.pass({ hours: 24 * 89 })
      await work(world)
      assert.deepEqual(await database.query(inboxes), [])
      assert.equal(await world.find.transaction(ntn, { audience: 'system' }), undefined)
    })
  })
}

const enrollment = {
  ffl,
  premises: {
    ...{ name: 'Example Arms', street: '1 Main St', city: 'Sample', zip: '00001' },
    state: 'TX',
    zone: 'America/Chicago',
  },
  expires: '2031-12-31',
  codeWord,
} as const
