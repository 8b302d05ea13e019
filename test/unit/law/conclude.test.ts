import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories, named } from '#law/categories.ts'
import { parseDate } from '#law/numbers.ts'
import { conclude, prohibitors } from '#law/prohibitors/registry.ts'

const on = (text: string) => {
  const day = parseDate(text)
  assert.ok(day !== undefined)
  return { on: day }
}
const today = on('2026-09-10')

/** A state felony of five years, never undone. */
const felony = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 5 },
  businessRegulation: false,
  relief: 'none',
}

test('a record is concluded by the rule of its category, which gives its name and provisions', () => {
  const { rule, conclusion, cites } = conclude('A1', felony, today)
  assert.equal(rule, 'felony-conviction')
  assert.deepEqual(conclusion, {
    answer: 'prohibits',
    because: 'convicted of a crime punishable by more than one year',
  })
  assert.equal(cites[0].text, '18 U.S.C. § 922(g)(1)')
})

test('the text in force on the day of the determination decides (PRO-G3, DEC-03)', () => {
  const openWarrant = { outstanding: true, leftState: false }
  assert.equal(conclude('B', openWarrant, on('2017-02-14')).rule, 'fugitive-until-2017')
  assert.equal(conclude('B', openWarrant, on('2017-02-14')).conclusion.answer, 'prohibits')
  assert.equal(conclude('B', openWarrant, on('2017-02-15')).rule, 'fugitive')
  assert.equal(conclude('B', openWarrant, on('2017-02-15')).conclusion.answer, 'allows')
})

test('every category has a rule', () => {
  const ruled = new Set(prohibitors.flatMap(({ categories: own }) => own))
  assert.deepEqual(
    categories.filter(category => !ruled.has(category)),
    [],
  )
})

test('a record of no category that bars, a watch list or a gang file, never prohibits and is looked at (CHK-12)', () => {
  for (const category of ['known-or-suspected-terrorist', 'gang']) {
    for (const facts of [{}, felony, { answer: 'allows' }]) {
      assert.deepEqual(conclude(category, facts, today).conclusion, {
        answer: 'unresolved',
        missing: ['which category the record is of: an examiner decides'],
      })
    }
  }
})

test('a category under two paragraphs bars under either, and names what is missing for both at once (PRO-06, PRO-07)', () => {
  const student = { citizen: false, ordered: false, status: 'nonimmigrant', admission: 'nonimmigrant-visa' }
  assert.equal(conclude('E', { ...student, statusEnded: true }, today).rule, 'unlawful-alien')
  assert.equal(conclude('E', { ...student, statusEnded: false, exception: 'none' }, today).rule, 'nonimmigrant-visa')
  assert.deepEqual(conclude('E', student, today).conclusion, {
    answer: 'unresolved',
    missing: [
      'whether that status, and not only its document, has expired, been terminated or been violated',
      'which exception of 922(y)(2), or waiver under 922(y)(3), is documented',
    ],
  })
  assert.equal(
    conclude('E', { ...student, statusEnded: false, exception: 'waiver' }, today).conclusion.answer,
    'allows',
  )
})

test('a category that nobody knows, or an inherited name, is unresolved', () => {
  for (const category of ['', 'Z', 'a1', 'A1 ', 'constructor', '__proto__', 'toString']) {
    assert.deepEqual(conclude(category, felony, today).conclusion, {
      answer: 'unresolved',
      missing: ['which category the record is of: an examiner decides'],
    })
  }
})

test('what no rule decides is said to be under none, by the provision that delays it and those of its category', () => {
  const research = { code: 'cfr', text: '28 CFR 25.6(c)(1)(iv)(B)' }
  assert.deepEqual(conclude('gang', {}, today), {
    rule: 'unruled',
    by: {},
    conclusion: { answer: 'unresolved', missing: ['which category the record is of: an examiner decides'] },
    cites: [research],
  })
  assert.deepEqual(conclude('A1', felony, on('2007-12-03')), {
    rule: 'unruled',
    by: {},
    conclusion: { answer: 'unresolved', missing: ['the rule for category A1, Felony: an examiner decides'] },
    cites: [...named.A1.cites, research],
  })
})

test('before the first text of a rule governs, an examiner decides', () => {
  for (const category of categories) {
    assert.deepEqual(conclude(category, felony, on('1998-11-29')).conclusion, {
      answer: 'unresolved',
      missing: [`the rule for category ${category}, ${named[category].name}: an examiner decides`],
    })
  }
})

test('facts that are no record of facts are unresolved', () => {
  for (const facts of [undefined, null, 'felony', 7, true, [felony], () => felony]) {
    assert.deepEqual(conclude('A1', facts, today).conclusion, {
      answer: 'unresolved',
      missing: ['the facts of the record, in a form that can be read'],
    })
  }
})

const misread: readonly (readonly [string, object])[] = [
  ['jurisdiction', { jurisdiction: 'State' }],
  ['jurisdiction', { jurisdiction: ['state'] }],
  ['maximum', { maximum: 5 }],
  ['maximum', { maximum: '5 years' }],
  ['maximum', { maximum: {} }],
  ['maximum', { maximum: [] }],
  ['maximum', { maximum: { year: 5 } }],
  ['maximum', { maximum: { years: '5' } }],
  ['maximum', { maximum: { years: -1 } }],
  ['maximum', { maximum: { years: Number.NaN } }],
  ['maximum', { maximum: { years: Number.POSITIVE_INFINITY } }],
  ['maximum', { maximum: { life: false } }],
  ['businessRegulation', { businessRegulation: 'no' }],
  ['businessRegulation', { businessRegulation: 0 }],
  ['relief', { relief: false }],
  ['disposition', { disposition: 'CONVICTED' }],
]

test('a fact of the wrong type is unresolved and is named, never guessed', () => {
  for (const [name, wrong] of misread) {
    const { conclusion } = conclude('A1', { ...felony, ...wrong }, today)
    assert.ok(conclusion.answer === 'unresolved', JSON.stringify(wrong))
    assert.equal(conclusion.missing.length, 1)
    assert.ok(conclusion.missing[0]?.includes(`what was sent as ${name} cannot be read`))
  }
})

test('a day that does not exist cannot be read', () => {
  for (const expires of ['2027-02-29', '2027-13-01', '20270301', 'never', 20270301]) {
    const { conclusion } = conclude('H', { status: 'active', expires, brady: 'Y' }, today)
    assert.ok(conclusion.answer === 'unresolved')
    assert.ok(conclusion.missing[0]?.includes('what was sent as expires cannot be read'), String(expires))
  }
})

test('what was sent is not echoed in the list of what is missing', () => {
  const { conclusion } = conclude('A1', { ...felony, relief: 'a secret that a source let slip' }, today)
  assert.ok(!JSON.stringify(conclusion).includes('secret'))
})

test('a null says that the source does not know', () => {
  assert.deepEqual(conclude('A1', { ...felony, maximum: null }, today).conclusion, {
    answer: 'unresolved',
    missing: ['the longest sentence the law allows for the offense'],
  })
})

test('facts that the rule does not look at change nothing, and inherited ones are not facts', () => {
  assert.equal(conclude('A1', { ...felony, sentence: { days: 2 }, court: 'any' }, today).conclusion.answer, 'prohibits')
  const inherited: unknown = Object.create(felony)
  assert.equal(conclude('A1', inherited, today).conclusion.answer, 'unresolved')
})
