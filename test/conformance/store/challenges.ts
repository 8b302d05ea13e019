import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Challenge } from '#law/lives/challenge.ts'
import type { ChallengeNumber } from '#law/words.ts'
import { nothing, ntn } from './rows.ts'
import type { Tests } from './stores.ts'

const at = '2026-09-10T14:00:00Z'
const challengeOf = (challenge: string, dueAt?: string): Challenge => ({
  challenge: challenge as ChallengeNumber,
  ...{ ntn: ntn('N1'), origin: 'person', at, status: 'asked' },
  ...{ information: [], answered: 0, asking: {}, settled: {}, urged: [] },
  ...(dueAt === undefined ? {} : { asked: { dated: '2026-09-10', dueAt, at } }),
})

export const challengeTests: Tests = use => {
  test('challenges of which something is owed are found by the nearest limit, and one by its number', async () => {
    for (const state of [
      challengeOf('C1', '2026-09-18T05:00:00Z'),
      challengeOf('C2', '2026-09-17T05:00:00Z'),
      challengeOf('C3'),
    ]) {
      const life = { subject: state.challenge, life: 'challenge', seq: 1 } as const
      const event = { ...life, at, version: 1, by: 'system nics', body: { type: 'opened' } } as const
      assert.equal(await use().commit({ ...nothing, events: [event], lives: [{ ...life, state }] }), 'kept')
    }
    const { find } = use()
    const numbers = (found: readonly Readonly<{ state: Challenge }>[]) => found.map(({ state }) => state.challenge)
    assert.deepEqual(numbers(await find.challenges(10)), ['C2', 'C1'])
    assert.deepEqual(numbers(await find.challenges(1)), ['C2'])
    assert.equal((await find.challenge('C3' as ChallengeNumber))?.state.status, 'asked')
    assert.equal(await find.challenge('C4' as ChallengeNumber), undefined)
  })
}
