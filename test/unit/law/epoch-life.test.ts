import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { foldEpoch, type Epoch, type EpochEvent } from '#law/lives/epoch.ts'

/** The state after every event, or undefined where the last may not happen. */
function life(...events: EpochEvent[]): Epoch | undefined {
  let state: Epoch | undefined
  for (const [at, event] of events.entries()) {
    if (at > 0 && state === undefined) assert.fail('an event before the last may not happen')
    state = foldEpoch(state, event)
  }
  return state
}

suite('the life of an epoch', () => {
  const [epoch, at] = ['2026-09-11T08Z', '2026-09-11T12:05:00Z']
  const opened: EpochEvent = { type: 'opened', epoch, at: '2026-09-11T08:00:03Z' }
  const closed: EpochEvent = { type: 'closed', at, fingerprint: 'print' }
  const counts = { covered: 40, survivors: 20, greatestLag: 2 } as const
  const counted: EpochEvent = { type: 'counted', ...counts }
  const certificate = {
    ...{ epoch, fingerprint: 'print', opened: opened.at, closed: at, destroyed: at, method: 'erased' },
    ...counts,
  }
  const destroyed: EpochEvent = { type: 'destroyed', certificate, signature: 'signed' }
  const found: EpochEvent = { type: 'found-destroyed', at }

  test('it is opened, closed, counted and destroyed, in that order, and each keeps what was known before', () => {
    assert.deepEqual(life(opened), { epoch, opened: opened.at, status: 'open' })
    assert.deepEqual(life(opened, closed, counted, destroyed), {
      ...{ epoch, opened: opened.at, status: 'destroyed', closed: { at, fingerprint: 'print' }, counts },
      ...{ certificate, signature: 'signed' },
    })
  })

  test('nothing is counted before the end, certified before it was counted, or done twice', () => {
    for (const event of [closed, counted, destroyed, found]) assert.equal(life(event), undefined)
    for (const event of [opened, counted, destroyed]) assert.equal(life(opened, event), undefined)
    for (const event of [opened, closed, destroyed]) assert.equal(life(opened, closed, event), undefined)
    for (const event of [opened, closed, counted]) assert.equal(life(opened, closed, counted, event), undefined)
    for (const event of [opened, closed, counted, destroyed, found])
      assert.equal(life(opened, closed, counted, destroyed, event), undefined)
  })

  test('where its key is found destroyed, nothing is certified', () => {
    assert.deepEqual(life(opened, found), { epoch, opened: opened.at, status: 'destroyed' })
  })
})
