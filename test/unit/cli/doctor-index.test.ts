import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookAtIndex } from '../../../src/cli/doctor/index-numbers.ts'
import { createMetrics } from '#server/metrics.ts'

const said = async (numbers: Readonly<Record<string, number>>) =>
  lookAtIndex(
    await createMetrics(
      () => 0,
      () => numbers,
    ).text(),
  )

const healthy = {
  index_people: 1_002,
  index_position: 1_200,
  index_recent_people: 12,
  index_in_order_seconds: 7_300,
  index_failed_merges: 0,
}

test('the doctor says of the index how large it is, how far it came, and how old what is in order and what is kept are', async () => {
  assert.deepEqual(await said(healthy), [
    {
      name: 'index',
      state: 'ok',
      says: '1002 people at position 1200; 12 since it was put in order 2 hours ago; no snapshot yet',
    },
  ])
  assert.deepEqual(
    (await said({ ...healthy, index_snapshot_position: 1_188, index_snapshot_seconds: 59 })).map(({ says }) => says),
    [
      '1002 people at position 1200; 12 since it was put in order 2 hours ago; snapshot of position 1188, 59 seconds ago',
    ],
  )
})

test('the doctor notes an index that is not put in order, and says nothing of one that is not there', async () => {
  const [found] = await said({ ...healthy, index_failed_merges: 3 })
  assert.equal(found?.state, 'note')
  assert.match(found.says, /failed 3 times in a row$/)
  assert.deepEqual(await said({}), [])
})
