import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { system } from '#ledger/carry-out.ts'
import { closeEpoch } from '#retention/close-epoch.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import type { World } from '../../src/world.ts'
import { createDatabase } from '../support/postgres.ts'
import { ann, checked, codeWord, felony, ffl, inquiry, scene } from '../support/scene.ts'

const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', state: 'TX', zip: '00001' } as const
const enrollment = { ffl, premises: { ...premises, zone: 'America/Chicago' }, expires: '2031-12-31', codeWord } as const

describe('two of us over one PostgreSQL close one epoch', () => {
  const nodes: Database[] = []
  let drop = async () => {}

  before(async () => {
    const made = await createDatabase('epochs')
    drop = made.drop
    for (const _ of ['one', 'two']) nodes.push(await openDatabase({ url: made.url }))
    await Promise.all(nodes.map(node => migrate(node)))
  })
  after(async () => {
    await Promise.all(nodes.map(node => node.close()))
    await drop()
  })

  test('at once, while checks begin: nothing is left under the key that goes, and one certificate is given', async () => {
    const made = await scene({ files: { iii: [felony(ann)] } })
    const [one, two] = nodes.map((node): World => ({ ...made.world, ...createStore(node) }))
    assert.ok(one !== undefined && two !== undefined)
    await enrollLicensees([enrollment], system, one)
    for (let count = 0; count < 30; count += 1) await checked(inquiry(), one)
    const epoch = '2026-09-08T12Z'
    assert.equal(await one.find.countUnder(epoch), 30)

    // Both hold the debt, as after a lease that ran out; checks go on by a clock in whose hours it still is.
    const [due] = await one.find.owed(epoch)
    assert.ok(due !== undefined)
    const later = { ...due, at: made.world.now() }
    const writing = Promise.allSettled(
      Array.from({ length: 30 }, (_, at) => checked(inquiry(), at % 2 === 0 ? one : two)),
    )
    const closing = Promise.allSettled([closeEpoch(later, one), closeEpoch(later, two), closeEpoch(later, one)])
    await Promise.all([writing, closing])
    for (const world of [two, one]) {
      const [left] = await world.find.owed(epoch)
      if (left !== undefined) await closeEpoch(left, world)
    }

    assert.equal(await made.keys.stateOf(epoch), 'destroyed')
    assert.equal(await one.find.countUnder(epoch), 0)
    assert.deepEqual(await one.find.owed(epoch), [])
    const events = await nodes[0]?.query<{ type: string }>({
      name: 'test-events',
      text: `select body->>'type' as type from events where subject = '${epoch}' order by seq`,
    })
    assert.deepEqual(
      events?.map(({ type }) => type),
      ['opened', 'closed', 'counted', 'destroyed'],
    )
    // Every check that was kept can be read.
    for (const under of await one.find.wrappings()) {
      const rows = await one.find.keysUnder(under, 1_000)
      for (const { wrapped } of rows) assert.notEqual(await made.keys.unwrap(under, wrapped), undefined)
    }
    assert.ok((await one.find.countUnder('2026-09-08T16Z')) >= 30)
  })
})
