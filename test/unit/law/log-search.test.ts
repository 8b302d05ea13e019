import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { maySearchLog } from '#law/retention/log-search.ts'
import { logUses } from '#law/words.ts'

suite('by what the log may be searched (RET-12, RET-13)', () => {
  const may = (use: (typeof logUses)[number], ...by: readonly string[]) =>
    maySearchLog({ reader: 'fbi', use, by }).answer

  test('each way to search for performance, and none beside', () => {
    const ways = ['day', 'month', 'state', 'agency', 'ffl', 'ntn', 'prohibited-person', 'firearm', 'transferee']
    assert.deepEqual(
      ways.filter(way => may('performance', way) === 'open'),
      ['day', 'month', 'state', 'agency'],
    )
  })

  test('one licensee for the two audits alone', () => {
    assert.deepEqual(
      logUses.filter(use => may(use, 'ffl', 'month') === 'open'),
      ['audit', 'licensee-audit'],
    )
  })

  test('nobody but the bureau, whatever the log may show to others', () => {
    for (const reader of ['atf', 'proper-authority', 'other'] as const)
      for (const use of logUses)
        assert.deepEqual(maySearchLog({ reader, use, by: ['ffl', 'month'] }), {
          answer: 'declined',
          because: 'only the bureau searches the log',
        })
  })
})
