import { type PocResponseKind, pocResponseKinds } from '#law/lives/poc-words.ts'
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { mayFollow, pocResponse } from '#law/poc/response.ts'
import type { SourceName } from '#law/words.ts'

const federal = ['indices', 'ncic', 'iii'] as const
const searched = (sources: readonly SourceName[], matches: number) =>
  pocResponse({ ntn: '100000000A', required: federal, searched: sources, matches })

suite('28 CFR 25.6(f): what a point of contact is answered', () => {
  test('while any database is missing the response is Partial, whatever the others hold (POC-06)', () => {
    for (const missing of federal) {
      for (const matches of [0, 1, 2]) {
        const { kind, notSearched } = searched(
          federal.filter(source => source !== missing),
          matches,
        )
        assert.deepEqual([kind, notSearched], ['partial', [missing]])
      }
    }
    // The control: all were searched.
    assert.deepEqual(
      [0, 1, 2, 40].map(matches => searched(federal, matches).kind),
      ['no-record', 'single-match', 'multiple-match', 'multiple-match'],
    )
  })

  test('Partial says what was searched, what was not, and what was found so far (POC-06)', () => {
    assert.deepEqual(searched(['ncic'], 2), {
      ntn: '100000000A',
      kind: 'partial',
      searched: ['ncic'],
      notSearched: ['indices', 'iii'],
      matches: 2,
    })
  })

  test('every response carries the NTN (POC-06)', () => {
    const all = [searched([], 0), searched(federal, 0), searched(federal, 1), searched(federal, 2)]
    assert.deepEqual(
      all.map(({ kind, ntn }) => [kind, ntn]),
      [
        ['partial', '100000000A'],
        ['no-record', '100000000A'],
        ['single-match', '100000000A'],
        ['multiple-match', '100000000A'],
      ],
    )
  })

  test('whatever was sent, at most one Partial and exactly one complete response follow (POC-07)', () => {
    const sent = (inTurn: readonly PocResponseKind[]) =>
      inTurn.reduce<readonly PocResponseKind[]>(
        (before, next) => (mayFollow(before, next) === 'sent' ? [...before, next] : before),
        [],
      )
    for (const one of pocResponseKinds) {
      for (const two of pocResponseKinds) {
        for (const three of pocResponseKinds) {
          const gone = sent([one, two, three])
          assert.ok(gone.filter(kind => kind === 'partial').length <= 1)
          assert.ok(gone.filter(kind => kind !== 'partial').length <= 1)
          if (gone.includes('partial')) assert.equal(gone[0], 'partial')
        }
      }
    }
    // The control: a Partial response and the complete one both go out.
    assert.deepEqual(sent(['partial', 'partial', 'multiple-match']), ['partial', 'multiple-match'])
  })
})
