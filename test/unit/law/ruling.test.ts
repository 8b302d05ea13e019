import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { cfr } from '#law/cite.ts'
import { conclusionAnswers, ruleKinds } from '#law/rule.ts'
import * as written from '#law/ruling.ts'

suite('a ruling of law', () => {
  const text = {
    id: 'synthetic',
    title: 'Synthetic',
    cites: [cfr(28, '25.1')] as const,
    says: 'It holds.',
    since: '1998-11-30',
  }
  const given = { ...text, decide: () => 1, examples: [] } as const

  test('carries its kind, and is computed where it names no answers', () => {
    const { clock, purposeRule, pocRule, contributionRule, retentionRule, noticeRule, dutyRule } = written
    const kinds = [clock, purposeRule, pocRule, contributionRule, retentionRule, noticeRule, dutyRule].map(
      kind => kind(given).kind,
    )
    assert.deepEqual(kinds, ['clock', 'purpose', 'poc', 'contribution', 'retention', 'notice', 'duty'])
    assert.deepEqual(ruleKinds, ['prohibitor', ...kinds])
    assert.deepEqual(clock(given).answers, ['given'])
    assert.deepEqual(clock({ ...given, answers: ['yes', 'no'] }).answers, ['yes', 'no'])
  })

  test('a prohibitor answers one of three', () => {
    assert.deepEqual(conclusionAnswers, ['prohibits', 'allows', 'unresolved'])
  })
})

test('which of its answers a value is', () => {
  const answers: readonly (readonly [written.Json, string])[] = [
    ['owed', 'owed'],
    [{ answer: 'owed', because: 'it is' }, 'owed'],
    [5, 'given'],
    [true, 'given'],
    [null, 'given'],
    [[], 'given'],
    [['2026-09-10'], 'given'],
    [{ day: '2026-09-10' }, 'given'],
    [{ day: null }, 'given'],
    [{ answer: 5 }, 'given'],
    [{ answer: { unknown: 'nobody knows' } }, 'unknown'],
    [{ day: { unknown: 'nobody knows' } }, 'unknown'],
    [{ first: '2026-09-10', second: { unknown: 'nobody knows' } }, 'unknown'],
    [{ unknown: 'a text, and no date that is unknown' }, 'given'],
  ]
  for (const [value, answer] of answers) assert.equal(written.answerOf(value), answer, JSON.stringify(value))
})
