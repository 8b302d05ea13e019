import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories } from '#law/categories.ts'
import { parseDate } from '#law/numbers.ts'
import { conclude } from '#law/prohibitors/registry.ts'
import { decides } from './18-usc-922-cases.ts'

decides('M', [
  {
    name: 'denied once is not prohibited: what it rested on is asked for (PRO-14)',
    facts: { deniedOn: '2024-05-01', reason: 'felony' },
    missing: ['what an examiner found who looked again at what the earlier denial rested on'],
  },
  {
    name: 'denied ten times is not prohibited either (PRO-14)',
    facts: { denials: 10 },
    missing: ['what an examiner found who looked again at what the earlier denial rested on'],
  },
  {
    name: 'what it rested on still stands: it decides as a record of its own, and not through the denial (PRO-14)',
    facts: { lookedAgain: 'stands' },
    missing: ['the record that the earlier denial rested on, as a hit of its own for its own rule'],
  },
  {
    name: 'a person looked again and found nothing (PRO-14)',
    facts: { lookedAgain: 'nothing-stands' },
    allows: 'nothing stands of what the earlier denial rested on',
  },
  {
    name: 'overturned on appeal (PRO-14)',
    facts: { lookedAgain: 'overturned' },
    allows: 'the earlier denial was overturned',
  },
])

test('no category of earlier denials ever prohibits, at any age or under any fact (PRO-14)', () => {
  const on = parseDate('2026-09-10') ?? assert.fail()
  const earlier = categories.filter(category => category.startsWith('M'))
  assert.equal(earlier.length, 11)
  for (const category of earlier) {
    for (const lookedAgain of [undefined, 'nothing-stands', 'overturned', 'stands', 'yes']) {
      for (const age of [18, 40]) {
        assert.notEqual(conclude(category, { lookedAgain }, { on, age }).conclusion.answer, 'prohibits')
      }
    }
  }
})
