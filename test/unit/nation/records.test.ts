import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Prohibitor } from '#law/prohibitors/readable.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { governs, type Conclusion } from '#law/rule.ts'
import { parseDate, parseOri } from '#law/numbers.ts'
import { rejected } from '#records/rejected.ts'
import { nation } from '#simulated/nation/nation.ts'

const on = '2026-09-01'
const { people, records } = nation({ seed: 2, people: 20_000, on })
const legalDay = parseDate(on)

/** A rule as something that reads what a record states, whatever its facts are called. */
function reader({ id, categories: [category], facts: table, decide }: Prohibitor) {
  const answer = (stated: object): Conclusion['answer'] => {
    assert.ok(legalDay !== undefined)
    return decide(stated, { on: legalDay }).conclusion.answer
  }
  return { id, category, reads: (name: string, value: unknown) => table[name]?.is(value) === true, answer }
}

const made = ['A1', 'A2', 'B', 'D', 'H', 'I'] as const
const rules = prohibitors
  .filter(rule => governs(rule, on) && made.some(category => rule.categories.includes(category)))
  .map(reader)

for (const rule of rules) {
  const ofCategory = records.filter(({ category }) => category === rule.category)

  test(`${rule.id}: a rule can read every fact of every such record`, () => {
    assert.ok(ofCategory.length >= 50, String(ofCategory.length))
    for (const record of ofCategory) {
      for (const [name, value] of Object.entries(record.facts)) {
        assert.ok(rule.reads(name, value), `${name}: ${JSON.stringify(value)}`)
      }
    }
  })

  test(`${rule.id}: some such records prohibit, some allow where they may, and some want for a fact`, () => {
    const answers = ofCategory.map(record => rule.answer(record.facts))
    const shares = (['prohibits', 'allows', 'unresolved'] as const).map(
      answer => answers.filter(given => given === answer).length / answers.length,
    )
    // Of the mental-health records all are in the Indices, which take none that shows itself to bar nobody.
    const [prohibits = 0, allows = 0, unresolved = 0] = shares
    assert.ok(Math.min(prohibits, unresolved) > 0.02, shares.join(' '))
    assert.ok(rule.id === 'mental-health' ? allows === 0 : allows > 0.02, shares.join(' '))
  })
}

test('an arrest without its disposition is the commonest gap, and it is in the histories', () => {
  const silent = (home: string): number => {
    const felonies = records.filter(record => record.home === home && record.category === 'A1')
    return felonies.filter(({ facts }) => facts['disposition'] === undefined).length / felonies.length
  }
  assert.ok(silent('iii') > 0.2 && silent('iii') < 0.4, String(silent('iii')))
  assert.ok(silent('indices') < 0.15, String(silent('indices')))
})

test('about one in eight people has a record, and most records are histories', () => {
  const withRecord = new Set(records.map(({ person }) => person)).size / people.length
  assert.ok(withRecord > 0.1 && withRecord < 0.14, String(withRecord))
  const histories = records.filter(({ home }) => home === 'iii').length / records.length
  assert.ok(histories > 0.5 && histories < 0.6, String(histories))
})

test('every record for the Indices is one that they take, and NCIC holds orders that nobody marked', () => {
  const own = records.filter(({ home }) => home === 'indices')
  assert.ok(own.length > 500, String(own.length))
  const wrong = own.flatMap(({ id, category, description, facts, ori }) => {
    const number = parseOri(ori) ?? assert.fail('the ORI is well formed')
    const contribution = { ori: number, ari: id, category, description, facts }
    return rejected(contribution, Temporal.Instant.from(`${on}T12:00:00Z`)).map(
      ({ pointer }) => `${category} ${pointer}`,
    )
  })
  assert.deepEqual(wrong, [])
  assert.ok(
    records.some(({ home, category, facts }) => home === 'ncic' && category === 'H' && facts['brady'] === undefined),
  )
})

test('nobody has a record where nobody was to have one', () => {
  assert.deepEqual(nation({ seed: 2, people: 500, recordShare: 0 }).records, [])
})

test('a share of records is wrong about the person, and most are right in both names and the date', () => {
  const right = records.filter(({ description, person }) => {
    const truth = people[person]?.description
    const [name] = description.names
    return name.last === truth?.names[0].last && name.first === truth.names[0].first && description.born === truth.born
  })
  const share = right.length / records.length
  // Accents alone take away a tenth of the exact ones.
  assert.ok(share > 0.65 && share < 0.9, String(share))
})
