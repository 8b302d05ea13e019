import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looseIndexOver } from '#match/index.ts'
import { baseOf } from '#match/people/people.ts'
import { prepare } from '#match/prepare.ts'
import { repeatMissed, type Missed } from '#resident/missed.ts'
import { doe, roe } from './people.ts'

test('no change falls between the last that is repeated and the moment from which the new index is the current one', async () => {
  const next = looseIndexOver(baseOf([{ id: 'R1', person: prepare(roe) }]))
  const missed: Missed = new Map([
    ['R1', undefined],
    ['R2', doe],
  ])
  let isCurrent = false
  const running = repeatMissed(missed, next, () => {
    assert.deepEqual(
      next.search(doe, { limit: 5 }).map(({ id }) => id),
      ['R2'],
    )
    isCurrent = true
  })
  // In the same turn: whoever changes something in the next already changes the new one.
  assert.ok(isCurrent)
  await running
  assert.deepEqual(next.search(roe, { limit: 5 }), [])
})
