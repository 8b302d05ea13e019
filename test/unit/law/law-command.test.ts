import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawCommand } from '../../../src/cli/law.ts'

test('nics law lists every rule, each with the same members', () => {
  const { status, document, page } = lawCommand({})
  assert.equal(status, 0)
  assert.ok(!('refused' in document))
  const ids = document.map(({ id }) => id)
  for (const id of [
    'felony-conviction',
    'indictment',
    'fugitive',
    'mental-health',
    'protection-order',
    'domestic-violence',
  ]) {
    assert.ok(ids.includes(id), id)
    assert.ok(page.includes(`${id} `))
  }
  for (const rule of document) {
    const members = Object.keys(rule).filter(name => name !== 'until')
    assert.deepEqual(members, ['id', 'kind', 'title', 'cites', 'says', 'since', 'examples'])
  }
  assert.deepEqual(JSON.parse(JSON.stringify(document)), document)
})

test('nics law RULE gives the one rule, with the day on which each example is decided', () => {
  const { status, document, page } = lawCommand({ rule: 'fugitive-until-2017' })
  assert.equal(status, 0)
  assert.deepEqual(document, [
    {
      id: 'fugitive-until-2017',
      kind: 'prohibitor',
      title: 'Fugitive from justice: an open warrant, as read until February 14, 2017',
      cites: [
        { code: 'usc', text: '18 U.S.C. § 922(g)(2)' },
        { code: 'usc', text: '18 U.S.C. § 922(d)(2)' },
        { code: 'usc', text: '18 U.S.C. § 921(a)(15)' },
        { code: 'cfr', text: '27 CFR 478.11' },
      ],
      says: 'A warrant still outstanding barred, whether or not the person had left the state.',
      since: '1998-11-30',
      until: '2017-02-14',
      examples: [
        {
          name: 'an open warrant in the state of residence',
          given: {
            outstanding: true,
            state: 'GA',
            leftState: false,
            purpose: 'avoid-prosecution',
            knewOfCharges: true,
          },
          expect: 'prohibits',
          on: '2017-02-14',
        },
        { name: 'the warrant was served', given: { outstanding: false }, expect: 'allows', on: '2017-02-14' },
        { name: 'nobody has asked whether it is still open', given: {}, expect: 'unresolved', on: '2017-02-14' },
      ],
    },
  ])
  assert.ok(page.includes('from 1998-11-30 through 2017-02-14'))
  assert.ok(page.includes('missing: whether the warrant, the charge or the duty to testify is still outstanding'))
})

test('a clock has a page too', () => {
  const { status, page } = lawCommand({ rule: 'thirty-days' })
  assert.equal(status, 0)
  assert.ok(page.includes('27 CFR 478.102(c)'))
})

test('a name that no rule has is refused, with the names near it', () => {
  for (const [asked, meant] of [
    ['felony', 'felony-conviction'],
    ['fugtive', 'fugitive'],
    ['violence-domestic', 'domestic-violence'],
    ['Protection Order', 'protection-order'],
  ] as const) {
    const { status, document } = lawCommand({ rule: asked })
    assert.equal(status, 3)
    assert.ok('near' in document)
    assert.equal(document.refused, 'unknown-rule')
    assert.equal(document.near.length, 3)
    assert.equal(document.near[0], meant)
  }
})

test('any text as a name is refused and nothing is thrown', () => {
  for (const rule of ['', ' ', '🂡', '__proto__', '../../etc', 'x'.repeat(1_000_000)])
    assert.equal(lawCommand({ rule }).status, 3)
})
