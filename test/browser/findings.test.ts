import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ScorecardShown } from '#contract/scorecards.ts'
import { providedIn } from '../../web/src/contributor/certified-values.ts'
import { findingsIn, worstFirst } from '../../web/src/scorecard/findings.ts'

const fine: ScorecardShown = {
  ...{ ori: 'TX0000001', from: '2025-11-28', through: '2026-11-27', findings: [], certifications: [] },
  ...{ standing: [], entered: [], withdrawn: [], rejected: [], happened: [], validations: { due: 3, overdue: 0 } },
  silence: { state: 'sending', last: '2026-11-26', quietDays: 0, usual: 40, allowed: 2, says: '' },
}
const period = { from: '2026-01-01', through: '2026-06-30', dueBy: '2026-07-31', late: true, differences: [] }
const silent = { ...fine.silence, state: 'silent', last: '2026-10-02', quietDays: 37 } as const

describe('what an agency is to see to', () => {
  test('of one that sends, validates and certifies in time there is nothing', () => {
    assert.deepEqual(findingsIn(fine), [])
  })

  test('each number that is not as it should be is named once, with its count or its day', () => {
    const card: ScorecardShown = {
      ...fine,
      silence: silent,
      provision: { overdue: '2026-11-01', late: 1 },
      validations: { due: 5, overdue: 2 },
      happened: [{ name: 'late', count: 4 }],
      standing: [{ category: 'A1', standing: 9, suspended: 0, incomplete: 1, undisposed: 3 }],
      certifications: [
        { ...period, state: 'overdue' },
        { ...period, state: 'attested', differences: [{ category: 'A1', stated: 4, counted: 3 }] },
      ],
    }
    assert.deepEqual(
      findingsIn(card).map(({ code, count, day }) => `${code} ${count} ${day}`.trim()),
      [
        ...['silent 37 2026-10-02', 'provision-overdue 1 2026-11-01', 'certification-overdue 1 2026-07-31', 'late 4'],
        ...['certification-differs 1', 'validation-overdue 2', 'undisposed 3', 'incomplete 1'],
      ],
    )
  })

  test('one that gives nothing stands before one that only has records to validate, and the order is the same each time', () => {
    const slow = { ...fine, ori: 'TX0000002', validations: { due: 900, overdue: 900 } }
    const gone = { ...fine, ori: 'TX0000009', silence: silent }
    const order = (cards: readonly ScorecardShown[]) => worstFirst(cards).map(({ ori }) => ori)
    assert.deepEqual(order([fine, slow, gone]), ['TX0000009', 'TX0000002', 'TX0000001'])
    assert.deepEqual(order([gone, slow, fine]), order([fine, gone, slow]))
  })
})

describe('what is typed of each category', () => {
  test('is a category and a number on a line, and a category only once', () => {
    const four = [
      { name: 'A1', count: 40 },
      { name: 'D', count: 0 },
    ]
    assert.deepEqual(providedIn('a1 40\n\n D: 0'), four)
    assert.deepEqual(providedIn(''), [])
    for (const wrong of ['A1', '40', 'A1 forty', 'A1 4\nA1 5', 'A1 -4', 'A1 4 5'])
      assert.equal(providedIn(wrong), undefined, wrong)
  })
})
