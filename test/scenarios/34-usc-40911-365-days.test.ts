import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { applied, byBoard, byCourt, declined, granted, kept } from '../support/relief.ts'
import { checked, inquiry, work } from '../support/scene.ts'

suite('34 U.S.C. 40911(c)(2)(A): 365 days', () => {
  for (const [what, received, lastDay, dayAfter] of [
    ['in a common year', '2026-09-10', '2027-09-10', '2027-09-11'],
    ['over a leap day the anniversary is too late', '2027-09-10', '2028-09-09', '2028-09-10'],
    ['from a leap day', '2028-02-29', '2029-02-28', '2029-03-01'],
  ] as const)
    test(`${what}: on the 365th day it may still be decided, and when that is over it counts as denied (REL-02)`, async () => {
      const { clock, world, stands, owes } = await applied(byBoard, `${received}T20:00:00Z`)
      assert.deepEqual(await owes(), ['deem-relief-denied'])
      // The day ends where it ends last: in American Samoa, at eleven in the morning of Greenwich.
      clock.passTo(Temporal.Instant.from(`${dayAfter}T10:59:59Z`))
      await work(world)
      assert.equal(await stands(), 'received', lastDay)
      clock.pass({ seconds: 1 })
      await work(world)
      assert.equal(await stands(), 'deemed-denied')
      // The person is owed to be told, and the record stands.
      assert.deepEqual(await owes(), ['tell-of-relief'])
      assert.equal((await checked(inquiry(), world)).status, 'delayed')
    })

  test('what was decided on the last day does not count as denied (REL-02)', async () => {
    const made = await applied()
    made.clock.passTo(Temporal.Instant.from('2027-09-11T09:00:00Z'))
    await granted(made, '2027-09-10')
    made.clock.pass({ hours: 24 * 30 })
    await work(made.world)
    assert.equal(await made.stands(), 'granted')
  })

  test('a denial of the 366th day is none beside the one that the law made, and one of the 365th may still be told (REL-02)', async () => {
    const made = await applied()
    kept(await made.note({ type: 'found', on: '2026-09-10', findings: { dangerous: true } }))
    made.clock.passTo(Temporal.Instant.from('2027-09-12T12:00:00Z'))
    await work(made.world)
    assert.deepEqual(declined(await made.decide('denied', '2027-09-11')), ['not-now'])
    assert.equal(kept(await made.decide('denied', '2027-09-10')).state.status, 'denied')
  })

  test('a grant that comes too late is one, because it harms nobody (REL-02)', async () => {
    const made = await applied()
    made.clock.passTo(Temporal.Instant.from('2027-12-01T12:00:00Z'))
    await work(made.world)
    assert.equal(await made.stands(), 'deemed-denied')
    await granted(made, '2027-12-01')
    assert.equal((await checked(inquiry(), made.world)).status, 'proceed')
  })

  test('the program of a state has the time that its own law gives it: none is presumed (REL-02, REL-10)', async () => {
    const { clock, world, stands, owes } = await applied(byCourt)
    assert.deepEqual(await owes(), [])
    clock.pass({ hours: 24 * 800 })
    await work(world)
    assert.equal(await stands(), 'received')
  })

  test('while the clocks disagree nothing counts as denied (REL-02)', async () => {
    const { clock, world, stands } = await applied()
    clock.set(Temporal.Instant.from('2027-12-01T00:00:00Z'))
    await work(world)
    assert.equal(await stands(), 'received')
  })
})
