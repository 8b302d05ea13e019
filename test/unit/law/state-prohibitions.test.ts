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

  test('each with its first day, how sure we are of it, and how long it lasts (STA-11, PRO-13)', () => {
    const rows = prohibitions.map(({ key, since, standing, confidence, term }) =>
      [key, since, standing, confidence, ...Object.values(term)].join(' | '),
    )
    assert.deepEqual(rows, [
      'ca-evaluation-hold | 1998-11-30 | in-force | secondary | period | P5Y | the release from the facility',
      'ca-second-hold | 2020-01-01 | in-force | secondary | life | the later admission',
      'ca-intensive-treatment | 1998-11-30 | in-force | secondary | period | P5Y | the end of the certified treatment',
      'ca-inpatient | 1998-11-30 | in-force | secondary | as-long-as-it-stands',
      'ca-threat-to-therapist | 2014-01-01 | in-force | secondary | period | P5Y | the report to the police',
      'ca-found-dangerous | 1998-11-30 | in-force | cited | life | the adjudication',
      'ca-conservatorship | 1998-11-30 | in-force | secondary | as-long-as-it-stands',
      'ca-listed-misdemeanor | 1998-11-30 | in-force | secondary | period | P10Y | the conviction',
      'ca-ward-of-court | 1998-11-30 | in-force | secondary | age | 30 | the adjudication',
      'pa-involuntary-treatment | 1998-11-30 | in-force | secondary | life | the commitment',
      'wa-emergency-detention | 2019-07-28 | in-force | secondary | period | P6M | the release from the facility',
      'wa-committed | 1998-11-30 | in-force | cited | life | the order',
      'ct-hospital-by-order | 2013-10-01 | in-force | secondary | period | P60M | the end of the confinement',
      'ct-voluntary-admission | 2013-10-01 | in-force | secondary | period | P6M | the admission',
      'ct-insanity | 1998-11-30 | in-force | secondary | period | P20Y | the discharge from custody',
      'va-involuntary-admission | 1998-11-30 | in-force | secondary | life | the order',
      'az-found-dangerous | 1998-11-30 | in-force | secondary | life | the order',
      'al-unsound-mind | 1998-11-30 | in-force | secondary | life | the finding',
      'fl-delinquent | 1998-11-30 | in-force | secondary | age | 24 | the finding',
      'ga-first-offender | 1998-11-30 | in-force | cited | as-long-as-it-stands',
      'ga-drug-probation | 2018-07-01 | in-force | cited | as-long-as-it-stands',
      'tx-family-violence | 2001-09-01 | in-force | cited | period | P5Y | the release from confinement or supervision, whichever was later',
      'va-delinquent | 1998-11-30 | in-force | cited | age | 29 | the adjudication',
      'va-violent-delinquent | 1998-11-30 | in-force | cited | life | the adjudication',
      'wa-family-violence | 1998-11-30 | in-force | secondary | life | the conviction',
      'ca-extreme-risk | 2016-01-01 | in-force | secondary | as-long-as-it-stands',
      'co-extreme-risk | 2019-04-12 | in-force | secondary | as-long-as-it-stands',
      'de-extreme-risk | 2018-12-27 | in-force | secondary | as-long-as-it-stands',
      'fl-extreme-risk | 2018-03-09 | in-force | unconfirmed | as-long-as-it-stands',
      'il-extreme-risk | 2019-01-01 | in-force | unconfirmed | as-long-as-it-stands',
      'md-extreme-risk | 2018-10-01 | in-force | unconfirmed | as-long-as-it-stands',
      'nj-extreme-risk | 2019-09-01 | in-force | unconfirmed | as-long-as-it-stands',
      'ny-extreme-risk | 2019-08-24 | in-force | unconfirmed | as-long-as-it-stands',
      'or-extreme-risk | 2018-01-01 | in-force | unconfirmed | as-long-as-it-stands',
      'va-extreme-risk | 2020-07-01 | in-force | unconfirmed | as-long-as-it-stands',
      'wa-extreme-risk | 2016-12-08 | in-force | unconfirmed | as-long-as-it-stands',
      'tx-protective-order | 2001-09-01 | in-force | cited | as-long-as-it-stands',
      'va-protective-order | 1998-11-30 | in-force | secondary | as-long-as-it-stands',
    ])
    for (const { state, key } of prohibitions) assert.equal(key.slice(0, 2).toUpperCase(), state)
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
