import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateText, isUnknown } from '#law/clocks/unknown.ts'

test('only what says that it is unknown is unknown: no date, and nothing at all', () => {
  const date = Temporal.PlainDate.from('2026-09-10')
  assert.deepEqual([isUnknown({ unknown: 'no source was found' }), isUnknown(date)], [true, false])
  assert.deepEqual([null, undefined, 'unknown', {}].map(isUnknown), [false, false, false, false])
})

test('a date is written as it stands, and what is unknown keeps its reason', () => {
  assert.equal(dateText(Temporal.PlainDate.from('2026-09-10')), '2026-09-10')
  assert.deepEqual(dateText({ unknown: 'no source was found' }), { unknown: 'no source was found' })
})
