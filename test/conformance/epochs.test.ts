import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { initiateCheck } from '#check/initiate-check.ts'
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

  test('a write that was under way while an epoch was closed keeps nothing under its key; a control: without the end that others see, it would', async () => {
    const made = await scene()
    const [node] = nodes
    assert.ok(node !== undefined)
    const world: World = { ...made.world, ...createStore(node) }
    made.clock.passTo(Temporal.Instant.from('2026-09-10T08:00:00Z'))
    await checked(inquiry(), world)
    const [due] = await world.find.owed('2026-09-10T08Z')
    assert.ok(due !== undefined)
    /** What happens between the wrapping of a check's keys and its commit. */
    const meanwhile = (act: () => Promise<void>): World => ({
      ...world,
      async commit(rows) {
        if (rows.keys.length > 0) await act()
        return world.commit(rows)
      },
    })
    const late = { ...ann, born: '1951-02-03', ssn: '900515151', names: [{ last: 'Latecomer', first: 'Lea' }] } as const
    const closing = meanwhile(() => closeEpoch({ ...due, at: world.now() }, world))
    assert.deepEqual(await initiateCheck(inquiry(late), closing), { refusal: 'unknown-number' })
    assert.equal(await made.keys.stateOf('2026-09-10T08Z'), 'destroyed')
    assert.equal(await world.find.countUnder('2026-09-10T08Z'), 0)
    // Whoever asks again is answered.
    assert.equal((await checked(inquiry(late), world)).status, 'proceed')

    const next = '2026-09-10T12Z'
    const careless = meanwhile(() => made.keys.destroyEpoch(next))
    made.clock.passTo(Temporal.Instant.from('2026-09-10T12:30:00Z'))
    await checked(inquiry({ ...late, ssn: '900525252', born: '1964-05-06' }), world)
    await initiateCheck(inquiry({ ...late, ssn: '900535353', born: '1977-08-09' }), careless).catch(() => undefined)
    const rows = await world.find.keysUnder(next, 10)
    assert.ok(rows.length > 0)
    for (const { epoch, wrapped } of rows) assert.equal(await made.keys.unwrap(epoch, wrapped), undefined)
  })
})
