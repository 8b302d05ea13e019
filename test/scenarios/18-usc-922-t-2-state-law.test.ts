import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conclude } from '#law/prohibitors/registry.ts'
import { parseDate } from '#law/numbers.ts'
import { decides } from './18-usc-922-cases.ts'

const california = { saleState: 'CA', residence: 'CA' }
/** Held under section 5150 as a danger, assessed and admitted; released on 1 June 2024. */
const hold = { provision: 'ca-evaluation-hold', shown: true, from: '2024-06-01', relieved: false }
const barred = 'Held for evaluation as a danger, and admitted (5150)'
const over = 'the term of the provision is over'
const ordinance = { provision: 'other', law: 'local', state: 'IL', reading: 'bars' }

decides('J', [
  {
    name: 'a 72-hour hold with admission bars in California for five years (STA-11, STA-13, PRO-13)',
    facts: hold,
    ...california,
    prohibits: barred,
  },
  {
    name: 'the fifth anniversary of the release still belongs to the five years (STA-11)',
    facts: hold,
    ...california,
    on: '2029-06-01',
    prohibits: barred,
  },
  { name: 'the next day does not (STA-11)', facts: hold, ...california, on: '2029-06-02', allows: over },
  {
    name: 'released on a leap day: five years later, through 28 February (STA-11)',
    facts: { ...hold, from: '2024-02-29' },
    ...california,
    on: '2029-03-01',
    allows: over,
  },
  {
    name: 'a hold without an admission bars nobody, and only a stated no says so (STA-11, STA-13)',
    facts: { ...hold, shown: false },
    ...california,
    allows: 'the record does not show what the provision requires',
  },
  {
    name: 'a hold of which nobody knows whether it ended in an admission asks, in the words of the provision (STA-11)',
    facts: { ...hold, shown: undefined },
    ...california,
    missing: [
      'whether the record shows all that the provision requires: taken into custody as a danger to self or others, assessed, and admitted to a facility',
    ],
  },
  {
    name: 'a second admission within a year bars for life (STA-11)',
    facts: { ...hold, provision: 'ca-second-hold' },
    ...california,
    on: '2060-01-01',
    prohibits: 'Held for evaluation and admitted a second time within a year',
  },
  {
    name: 'a second admission in 2019 was before that text, and a person decides (STA-11, PRO-G3)',
    facts: { ...hold, provision: 'ca-second-hold', from: '2019-12-31' },
    ...california,
    missing: ["an examiner's decision whether a text in force since 2020-01-01 reaches what happened before it"],
  },
  {
    name: 'three holds more than a year apart are one bar of five years, from the last: their number says nothing (STA-10)',
    facts: { ...hold, holds: 3, from: '2020-06-01' },
    ...california,
    allows: over,
  },
  {
    name: 'a 14-day certification bars for five years under the state’s law (STA-12, STA-13)',
    facts: { ...hold, provision: 'ca-intensive-treatment' },
    ...california,
    prohibits: 'Certified for intensive treatment (5250, 5260, 5270.15)',
  },
  {
    name: 'a California court gave the right back: the state’s bar is gone (STA-14)',
    facts: { ...hold, relieved: true },
    ...california,
    allows: 'that law has given the right back',
  },
  {
    name: 'sold in Reno to a Californian: the law of residence bars (PRO-13)',
    facts: hold,
    saleState: 'NV',
    residence: 'CA',
    prohibits: barred,
  },
  {
    name: 'sold in Sacramento to a Nevadan: the law of the sale bars (PRO-13)',
    facts: hold,
    saleState: 'CA',
    residence: 'NV',
    prohibits: barred,
  },
  {
    name: 'moved to Nevada and buys in Nevada: California’s law governs neither (PRO-13)',
    facts: hold,
    saleState: 'NV',
    residence: 'NV',
    allows: 'the law of CA governs neither the sale nor the transferee',
  },
  {
    name: 'bars a transferee of sixty as one of twenty: state law is not 922(d) (PRO-13, PRO-G1)',
    facts: hold,
    ...california,
    age: 60,
    prohibits: barred,
  },
  {
    name: 'a ward of the juvenile court at twenty-nine (PRO-13)',
    facts: { provision: 'ca-ward-of-court', shown: true, relieved: false },
    ...california,
    age: 29,
    prohibits: 'Adjudged a ward of the juvenile court for a listed offense',
  },
  {
    name: 'and at thirty (PRO-13)',
    facts: { provision: 'ca-ward-of-court', shown: true, relieved: false },
    ...california,
    age: 30,
    allows: 'has reached the age of 30',
  },
  {
    name: 'an order for extreme risk whose law nobody here has read is read by an examiner (PRO-13)',
    facts: { provision: 'il-extreme-risk', shown: true, status: 'active', expires: '2027-01-01', relieved: false },
    saleState: 'IL',
    residence: 'IL',
    missing: ['what an examiner reads in the provision: that it bars this transfer today, or does not'],
  },
  {
    name: 'a city’s ordinance reaches only where it governs, which is asked (PRO-13, CHK-52)',
    facts: ordinance,
    saleState: 'IL',
    residence: 'IL',
    missing: ['whether that local or Tribal law reaches where the transfer is made or where the transferee lives'],
  },
  {
    name: 'a Tribe’s law that governs, and that an examiner has read, bars (PRO-13, CHK-52)',
    facts: { provision: 'other', law: 'tribal', appliesHere: true, reading: 'bars' },
    saleState: 'AZ',
    residence: 'AZ',
    prohibits: 'barred by that law',
  },
])

test('a provision by a name that is not here cannot be guessed at, and is asked for (PRO-13)', () => {
  const on = parseDate('2026-09-10') ?? assert.fail()
  const { conclusion } = conclude('J', { ...hold, provision: 'ca-5150' }, { on, ...california })
  assert.ok(conclusion.answer === 'unresolved')
  assert.match(
    conclusion.missing[0] ?? '',
    /^which provision of State, local or Tribal law bars \(what was sent as provision/,
  )
})

test('a commitment that a California court relieved still bars under federal law, unless its program conforms (STA-14)', () => {
  const on = parseDate('2026-09-10') ?? assert.fail()
  const committed = {
    event: 'committed',
    byLawfulAuthority: true,
    place: 'mental-institution',
    ageAtEvent: 30,
    jurisdiction: 'state',
  }
  const after = (relief: string) => conclude('D', { ...committed, relief }, { on, saleState: 'CA' }).conclusion.answer
  assert.deepEqual([after('other-state-relief'), after('conforming-state-program')], ['prohibits', 'allows'])
})

test('one hold, two records: observation is no federal commitment, and a bar of California’s own (STA-12, STA-13)', () => {
  const on = parseDate('2026-09-10') ?? assert.fail()
  const here = { on, saleState: 'CA', residence: 'CA' }
  assert.equal(conclude('D', { event: 'observation' }, here).conclusion.answer, 'allows')
  assert.equal(conclude('J', hold, here).conclusion.answer, 'prohibits')
})
