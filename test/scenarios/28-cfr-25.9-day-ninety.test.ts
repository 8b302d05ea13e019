import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ann, checked, felony, inquiry, scene, work } from '../support/scene.ts'

test('after its day an allowed and an open check leave number and date, and leaves that say nothing (DEC-14)', async () => {
  const { world, clock, store } = await scene({ files: { iii: [felony(ann)] } })
  const nobody = { ...ann, names: [{ last: 'Nobody', first: 'Else' }], ssn: '900999999' } as const
  const open = await checked(inquiry(), world)
  const allowed = await checked(inquiry(nobody), world)
  assert.deepEqual([open.status, allowed.status], ['delayed', 'proceed'])
  assert.ok(store.tables.events.of(open.ntn).length > 1, 'the control: there was more')
  clock.pass({ hours: 24 * 89 })
  await work(world)
  for (const { ntn } of [open, allowed]) {
    assert.deepEqual(await world.find.number(ntn), { ntn, date: '2026-09-08' })
    assert.deepEqual(
      [await world.find.transaction(ntn, { audience: 'system' }), await world.find.owed(ntn)],
      [undefined, []],
    )
    assert.deepEqual(store.tables.events.of(ntn), [])
    // What a leaf commits to can be read by nobody any more; a leaf with a body would still say something.
    const members = new Set(store.tables.leaves.of(ntn).flatMap(leaf => Object.keys(leaf)))
    assert.deepEqual([...members].toSorted(), ['commitment', 'day', 'id', 'subject'])
  }
})
