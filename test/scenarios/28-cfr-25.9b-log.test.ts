import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '#check/cancel.ts'
import { ann, checked, felony, ffl, inquiry, scene } from '../support/scene.ts'

const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const

/** A check that was asked, searched, answered Delayed, and taken back an hour later. */
async function takenBack() {
  const made = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), made.world)
  made.clock.pass({ hours: 1 })
  await cancel({ ...licensee, ntn, reason: 'licensee-cancelled', through: 'answer' }, made.world)
  return { events: made.store.tables.events.of(ntn), leaves: made.store.tables.leaves.of(ntn) }
}

test('what came in and what went out stands in the log with its kind, its time and the licensee (RET-02)', async () => {
  const { events } = await takenBack()
  const [morning, hourLater] = ['2026-09-08T13:00:00Z', '2026-09-08T14:00:00Z']
  assert.deepEqual(
    events.map(({ at, by, body }) => [at, by, body['type'], body['word']]),
    [
      [morning, `licensee ${ffl}`, 'assigned', undefined],
      [morning, `licensee ${ffl}`, 'searched', undefined],
      [morning, `licensee ${ffl}`, 'delayed', undefined],
      [morning, `licensee ${ffl}`, 'told', 'delayed'],
      [hourLater, `licensee ${ffl}`, 'cancelled', undefined],
      [hourLater, `licensee ${ffl}`, 'told', 'cancelled'],
    ],
  )
})

test('for each of them the log has a leaf of its own, which commits to it and tells nothing of it (RET-01)', async () => {
  const { events, leaves } = await takenBack()
  assert.equal(leaves.length, events.length)
  assert.equal(new Set(leaves.map(({ commitment }) => commitment)).size, 6)
  for (const leaf of leaves) assert.deepEqual([leaf.day, leaf.body], ['2026-09-08', undefined])
})
