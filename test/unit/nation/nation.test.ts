import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate, parseFfl, parseOri } from '#law/numbers.ts'
import { states } from '#law/words.ts'
import { nation } from '#simulated/nation/nation.ts'
import { traditionNames } from '#simulated/nation/traditions.ts'

const made = nation({ seed: 1, people: 5000, on: '2026-09-01' })

test('the same seed makes the same nation, and another seed another', () => {
  const small = { people: 200, on: '2026-09-01' }
  assert.deepEqual(nation({ seed: 1, ...small }), nation({ seed: 1, ...small }))
  assert.notDeepEqual(nation({ seed: 1, ...small }), nation({ seed: 2, ...small }))
})

test('a larger nation begins with the smaller one', () => {
  const [small, large] = [nation({ seed: 9, people: 100 }), nation({ seed: 9, people: 300 })]
  assert.deepEqual(large.people.slice(0, 100), small.people)
  assert.deepEqual(large.records.slice(0, small.records.length), small.records)
  assert.deepEqual(large.licensees, small.licensees)
})

test('everybody is an adult, nobody is a hundred, and each has all that a form asks for', () => {
  for (const { description } of made.people) {
    const { born = '', names } = description
    assert.ok(parseDate(born) !== undefined && born <= '2008-09-01' && born > '1926-09-01', born)
    assert.ok(names[0].last !== '' && names[0].first !== '')
    assert.ok(description.sex !== undefined && description.race !== undefined && description.state !== undefined)
  }
})

test('no social security number was ever issued, or is a taxpayer’s, and no two people share one', () => {
  const numbers = made.people.map(({ description }) => description.ssn ?? '')
  for (const number of numbers) assert.match(number, /^9\d\d[0-4]\d(?!0000)\d{4}$/)
  assert.equal(new Set(numbers).size, 5000)
  for (const { description } of made.records)
    if (description.ssn !== undefined) assert.match(description.ssn, /^9\d{8}$/)
})

test('people live all over, most of them where most people live, and bear names of every tradition', () => {
  const byState = Map.groupBy(made.people, ({ description }) => description.state)
  assert.ok(byState.size >= 50)
  assert.ok((byState.get('CA')?.length ?? 0) > 400 && (byState.get('WY')?.length ?? 0) < 40)
  const traditions = new Set(made.people.map(({ tradition }) => tradition))
  assert.deepEqual([...traditions].toSorted(), [...traditionNames].toSorted())
})

test('there are twins, juniors and married couples, because they are what searches mistake', () => {
  let [twins, juniors, couples] = [0, 0, 0]
  for (const [at, { description: one, address }] of made.people.slice(1).entries()) {
    const before = made.people[at]
    if (before === undefined || before.address !== address) continue
    const other = before.description
    if (one.born === other.born && one.names[0].last === other.names[0].last) twins += 1
    else if (one.names[0].suffix === 'Jr' && one.names[0].first === other.names[0].first) juniors += 1
    else if (one.sex !== other.sex) couples += 1
  }
  assert.ok(twins > 50 && juniors > 30 && couples > 100, `${twins} ${juniors} ${couples}`)
})

test('a licensee in each of the 56 jurisdictions, with a number that is right in form and nobody’s', () => {
  assert.deepEqual(new Set(made.licensees.map(({ state }) => state)), new Set(states))
  for (const { ffl } of made.licensees) {
    assert.ok(parseFfl(ffl) !== undefined, ffl)
    assert.ok(ffl.startsWith('9-99-'))
  }
  assert.equal(new Set(made.licensees.map(({ ffl }) => ffl)).size, made.licensees.length)
})

test('every license is in force on the day, and its number says when it runs out', () => {
  for (const { ffl, expires } of made.licensees) {
    assert.ok(parseDate(expires) !== undefined)
    assert.ok(expires > '2026-09-01')
    assert.equal(ffl.charAt(12), expires.charAt(3))
    assert.equal('ABCDEFGHJKLM'.indexOf(ffl.charAt(13)) + 1, Number(expires.slice(5, 7)))
  }
})

test('a code word has six to ten characters, and no two licensees share one', () => {
  for (const { codeWord } of made.licensees) assert.match(codeWord, /^[A-Z0-9]{6,10}$/)
  assert.equal(new Set(made.licensees.map(({ codeWord }) => codeWord)).size, made.licensees.length)
})

test('examiners are called what they are', () => {
  assert.deepEqual(nation({ seed: 1, people: 1, examiners: 2 }).examiners, ['Examiner One', 'Examiner Two'])
})

test('every record names an agency that cannot exist and a person who is made up', () => {
  assert.equal(new Set(made.records.map(({ id }) => id)).size, made.records.length)
  for (const { ori, person } of made.records) {
    assert.ok(parseOri(ori) !== undefined && /^[A-Z]{2}SY/.test(ori), ori)
    assert.ok(made.people[person] !== undefined)
  }
})
