import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseDate } from '#law/numbers.ts'
import { barsUnder, type StateBar } from '#law/prohibitors/terms/state-bar.ts'
import { governs } from '#law/rule.ts'
import { stateLaw } from '#law/cite.ts'
import { prohibitionOn, prohibitions } from '#law/states/prohibitions.ts'
import type { Prohibition } from '#law/states/prohibitions/prohibition.ts'
import { states } from '#law/words.ts'

suite('what is known of the states’ own bars', () => {
  test('each is named after its state, in words that a screen can offer as choices (PRO-13)', () => {
    for (const { state, key } of prohibitions) {
      assert.ok(states.includes(state), key)
      assert.match(key, new RegExp(`^${state.toLowerCase()}-[a-z-]+$`))
    }
  })

  test('no two texts of one provision govern on one day', () => {
    for (const one of prohibitions)
      for (const other of prohibitions)
        assert.ok(one === other || one.key !== other.key || !governs(one, other.since), one.key)
  })

  test('whoever says to have read it cites it, and whoever has not does not (PRO-13)', () => {
    for (const { key, confidence, cites } of prohibitions) {
      if (confidence === 'unconfirmed') assert.equal(cites, undefined, key)
      else for (const { text } of cites) assert.match(text, /\w.*\d/, key)
    }
  })

  test('every day exists and every term can be counted', () => {
    for (const { key, since, until, term } of prohibitions) {
      assert.ok(parseDate(since) !== undefined && (until === undefined || since <= until), key)
      if (term.for === 'period') assert.equal(Temporal.Duration.from(term.lasts).sign, 1, key)
    }
  })

  test('a provision is found on its first day and not the day before', () => {
    assert.equal(prohibitionOn('ca-second-hold', '2019-12-31'), undefined)
    assert.equal(prohibitionOn('ca-second-hold', '2020-01-01')?.state, 'CA')
    assert.equal(prohibitionOn('nowhere', '2026-09-10'), undefined)
  })
})

suite('whether a provision bars', () => {
  const on = parseDate('2026-09-10') ?? assert.fail()
  const sure: Prohibition = {
    state: 'CA',
    key: 'ca-synthetic',
    title: 'A synthetic provision',
    requires: 'something that never happened',
    term: { for: 'life', from: 'the day of it' },
    since: '1998-11-30',
    standing: 'in-force',
    confidence: 'cited',
    cites: [stateLaw('Syn. Code § 1')],
  }
  const { cites: _, ...uncited } = sure
  const record: StateBar = { shown: true, relieved: false }
  const answer = (known: Prohibition, facts = record) => barsUnder(known, facts, { on }).answer

  test('a provision that is cited and in force bars on what the record shows (PRO-13)', () =>
    assert.equal(answer(sure), 'prohibits'))

  test('one that nobody has confirmed, or that a court holds off, bars only as an examiner reads it (PRO-13)', () => {
    for (const unsure of [
      { ...uncited, confidence: 'unconfirmed' },
      { ...sure, standing: 'enjoined' },
    ] as const) {
      assert.equal(answer(unsure), 'unresolved')
      assert.equal(answer(unsure, { ...record, reading: 'bars' }), 'prohibits')
      assert.equal(answer(unsure, { ...record, reading: 'does-not-bar' }), 'allows')
    }
  })

  test('an examiner’s reading does not replace what a record must show where the provision is known', () => {
    assert.equal(answer(sure, { reading: 'bars' }), 'unresolved')
    assert.equal(answer(sure, { shown: false, reading: 'bars' }), 'allows')
  })

  test('months are counted as months: six from 31 August end with the last day of February', () => {
    const half: Prohibition = { ...sure, term: { for: 'period', lasts: 'P6M', from: 'the release' } }
    const at = (text: string) =>
      barsUnder(half, { ...record, from: '2026-08-31' }, { on: parseDate(text) ?? assert.fail() }).answer
    assert.deepEqual([at('2027-02-28'), at('2027-03-01')], ['prohibits', 'allows'])
  })
})
