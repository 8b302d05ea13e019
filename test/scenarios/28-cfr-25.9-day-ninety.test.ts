import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEntry } from '#ledger/log/entry.ts'
import { ann, checked, felony, inquiry, scene, work } from '../support/scene.ts'

test('after its day an allowed and an open check leave number and date, and entries of the log that do not say whose they were (DEC-14)', async () => {
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
    assert.deepEqual(store.tables.leaves.of(ntn), [])
  }
  // Of each one entry says its number and date; all the others say a version and what can be read by nobody any more.
  const entries = store.logged().map(entry => readEntry(entry) ?? assert.fail(entry))
  const named = entries.filter(({ ntn }) => ntn !== undefined)
  assert.deepEqual(named.map(({ ntn, date }) => `${ntn} ${date}`).toSorted(), [
    ...[`${allowed.ntn} 2026-09-08`, `${open.ntn} 2026-09-08`].toSorted(),
  ])
  assert.ok(entries.length > 12)
  for (const { v, c } of entries) assert.deepEqual([v, c.length], [2, 43])
})
