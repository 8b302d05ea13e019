import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Issued } from '#cli/replay/ask-all.ts'
import { percentile } from '#cli/replay/document.ts'
import { differencesOf, sum } from '#cli/replay/reconcile.ts'

/** Of an issued check only its number is compared here. */
const issued = (...ntns: string[]): readonly Issued[] => ntns.map(ntn => ({ ntn }) as Issued)
const none = new Map<string, number>()

describe('what was planned, told and kept is compared', () => {
  const cases = [
    {
      name: 'everything agrees',
      given: [3, { issued: issued('A', 'B', 'C'), refusals: none }, ['proceed', 'delayed', 'denied'], 3],
      gives: { unanswered: 0, repeated: 0, lost: 0, miscounted: 0 },
    },
    {
      name: 'a refusal is an answer, and no number',
      given: [3, { issued: issued('A', 'B'), refusals: new Map([['under-age', 1]]) }, ['proceed', 'proceed'], 2],
      gives: { unanswered: 0, repeated: 0, lost: 0, miscounted: 0 },
    },
    {
      name: 'one was never answered, and the server kept nothing of it',
      given: [3, { issued: issued('A', 'B'), refusals: none }, ['proceed', 'proceed'], 2],
      gives: { unanswered: 1, repeated: 0, lost: 0, miscounted: 0 },
    },
    {
      name: 'one was never answered, and has a number all the same',
      given: [3, { issued: issued('A', 'B'), refusals: none }, ['proceed', 'proceed'], 3],
      gives: { unanswered: 1, repeated: 0, lost: 0, miscounted: 1 },
    },
    {
      name: 'one that was acknowledged is gone, with its number',
      given: [2, { issued: issued('A', 'B'), refusals: none }, ['proceed', undefined], 1],
      gives: { unanswered: 0, repeated: 0, lost: 1, miscounted: 1 },
    },
    {
      name: 'one check became two by a retry',
      given: [2, { issued: issued('A', 'B'), refusals: none }, ['proceed', 'proceed'], 3],
      gives: { unanswered: 0, repeated: 0, lost: 0, miscounted: 1 },
    },
    {
      name: 'two checks were given one number',
      given: [2, { issued: issued('A', 'A'), refusals: none }, ['proceed', 'proceed'], 1],
      gives: { unanswered: 0, repeated: 1, lost: 0, miscounted: 0 },
    },
    {
      name: 'a server that does not say how many numbers it gave out',
      given: [1, { issued: issued('A'), refusals: none }, ['proceed'], undefined],
      gives: { unanswered: 0, repeated: 0, lost: 0, miscounted: 0 },
    },
  ] as const
  for (const { name, given, gives } of cases) {
    test(name, () => {
      const [planned, asked, found, numbers] = given
      assert.deepEqual(differencesOf(planned, asked, found, numbers), gives)
    })
  }
})

test('the difference is the sum of its parts, none of which can hide another', () => {
  const parts = differencesOf(4, { issued: issued('A', 'A', 'B'), refusals: none }, ['proceed', undefined, 'denied'], 5)
  assert.deepEqual(parts, { unanswered: 1, repeated: 1, lost: 1, miscounted: 3 })
  assert.equal(sum(Object.values(parts)), 6)
})

describe('a percentile is the least time that so many did not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
  const cases = [
    [[], 50, null],
    [[7], 99, 7],
    [[1, 2], 50, 1],
    [[3, 1, 2], 50, 2],
    [hundred, 50, 50],
    [hundred, 99, 99],
    [[1.24, 1.26], 99, 1.3],
  ] as const
  for (const [times, of, gives] of cases) {
    test(`${of} of ${times.length}`, () => assert.equal(percentile(times, of), gives))
  }
})
