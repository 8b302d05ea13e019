import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import {
  foldRelief,
  reliefMoves,
  reliefStatuses,
  type Relief,
  type ReliefEvent,
  type ReliefStatus,
} from '#law/lives/relief.ts'
import { parseNri, parseOri, parseReliefNumber } from '#law/numbers.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is not well formed')
const number = present(parseReliefNumber('R00000000000000'))
const nri = present(parseNri('N00000000000000'))
const ori = present(parseOri('USVA00001'))
const on = '2026-10-01'

const received = { type: 'received', number, nri, ori, program: 'federal-agency', on: '2026-09-10' } as const
const events: Readonly<Record<ReliefEvent['type'], ReliefEvent>> = {
  received,
  noticed: { type: 'noticed', on },
  heard: { type: 'heard', on, how: 'papers' },
  found: { type: 'found', on, findings: { dangerous: false } },
  granted: { type: 'granted', on },
  denied: { type: 'denied', on },
  'deemed-denied': { type: 'deemed-denied', on },
  'given-up': { type: 'given-up', on },
  'review-opened': { type: 'review-opened', on },
  reversed: { type: 'reversed', on },
  upheld: { type: 'upheld', on },
  told: { type: 'told', on },
}

/** How an application comes to stand so. */
const paths: Readonly<Record<ReliefStatus, readonly ReliefEvent['type'][]>> = {
  received: ['received'],
  granted: ['received', 'granted'],
  denied: ['received', 'denied'],
  'deemed-denied': ['received', 'deemed-denied'],
  'given-up': ['received', 'given-up'],
  'in-review': ['received', 'denied', 'review-opened'],
  reversed: ['received', 'denied', 'review-opened', 'reversed'],
  upheld: ['received', 'denied', 'review-opened', 'upheld'],
}

const at = (status: ReliefStatus): Relief =>
  present(paths[status].reduce<Relief | undefined>((state, type) => foldRelief(state, events[type]), undefined))

/** Rows: how it stands; columns: what happens. A dash may not happen. */
const matrix = `
status         received noticed heard found granted denied deemed-denied given-up review-opened reversed upheld told
received       - received received received granted denied deemed-denied given-up - - - -
granted        - - - - - - - - - - - granted
denied         - - - - - - - - in-review - - denied
deemed-denied  - deemed-denied deemed-denied deemed-denied granted denied - - in-review - - deemed-denied
given-up       - - - - - - - - - - - -
in-review      - - - - - - - - - reversed upheld in-review
reversed       - - - - - - - - - - - reversed
upheld         - - - - - - - - - - - upheld
`
  .trim()
  .split('\n')
  .map(line => line.split(/\s+/))

suite('the life of an application for relief, every status by every event', () => {
  const [head = [], ...rows] = matrix
  const types = head.slice(1) as ReliefEvent['type'][]

  test('the table names every status and every event', () => {
    assert.deepEqual(
      rows.map(([status]) => status),
      ['received', 'granted', 'denied', 'deemed-denied', 'given-up', 'in-review', 'reversed', 'upheld'],
    )
    assert.deepEqual(rows.map(([status = '']) => status).toSorted(), [...reliefStatuses].toSorted())
    assert.deepEqual(types, Object.keys(events))
    assert.deepEqual(Object.keys(reliefMoves).toSorted(), [...reliefStatuses].toSorted())
  })

  for (const [status = '', ...becomes] of rows)
    test(`${status} (REL-02, REL-10)`, () => {
      const state = at(status as ReliefStatus)
      assert.equal(state.status, status)
      assert.deepEqual(
        types.map(type => foldRelief(state, events[type])?.status ?? '-'),
        becomes,
      )
    })

  test('nothing comes before the receipt (REL-02)', () => {
    for (const type of types) assert.equal(foldRelief(undefined, events[type]) === undefined, type !== 'received', type)
  })
})

suite('what an application keeps', () => {
  test('its steps with their days; what is found later stands beside what was found before (REL-03)', () => {
    const state = [
      received,
      events.noticed,
      events.heard,
      { type: 'found', on, findings: { circumstances: true, record: false } },
      { type: 'found', on, findings: { record: true, dangerous: false } },
    ].reduce<Relief | undefined>((one, event) => foldRelief(one, event as ReliefEvent), undefined)
    assert.deepEqual(state, {
      ...{ number, nri, ori, program: 'federal-agency', received: '2026-09-10', status: 'received' },
      ...{ noticed: on, heard: { on, how: 'papers' } },
      findings: { circumstances: true, record: true, dangerous: false },
    })
  })

  test('who was told of a denial has not been told of its reversal (REL-04)', () => {
    const told = present(foldRelief(at('denied'), events.told))
    assert.deepEqual([told.decided, told.told], [on, on])
    const reviewed = present(foldRelief(told, events['review-opened']))
    assert.equal(reviewed.told, on)
    const reversed = present(foldRelief(reviewed, { type: 'reversed', on: '2027-01-05' }))
    assert.deepEqual([reversed.decided, reversed.told], ['2027-01-05', undefined])
  })
})
