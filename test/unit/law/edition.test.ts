import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { begunEverywhere, dayEverywhere, nextChangeAfter, textsOn } from '#law/edition.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { prohibitions } from '#law/states/prohibitions.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const changeAfter = (text: string): string | undefined => nextChangeAfter(day(text))?.toString()
/** What a day brings that the day before it did not have, and the other way round. */
function change(text: string): readonly string[] {
  const before = textsOn(day(text).subtract({ days: 1 }))
  const after = textsOn(day(text))
  return [
    ...before.filter(each => !after.includes(each)).map(each => `- ${each}`),
    ...after.filter(each => !before.includes(each)).map(each => `+ ${each}`),
  ]
}

suite('the texts by which records are decided (DEC-03, PRO-G3)', () => {
  test('on January 22, 2026 the definition of an unlawful user takes the place of the inference', () => {
    assert.deepEqual(change('2026-01-22'), [
      '- controlled-substance-until-january-2026 1998-11-30',
      '+ controlled-substance-until-june-2026 2026-01-22',
    ])
  })

  test('on June 18, 2026 the Supreme Court’s decision takes its place', () => {
    assert.deepEqual(change('2026-06-18'), [
      '- controlled-substance-until-june-2026 2026-01-22',
      '+ controlled-substance 2026-06-18',
    ])
  })

  test('the provisions of states are among them, each from its own day', () => {
    assert.deepEqual(change('2019-07-28'), ['+ wa-emergency-detention 2019-07-28'])
    assert.deepEqual(change('2020-01-01'), ['+ ca-second-hold 2020-01-01'])
    assert.deepEqual(change('2020-07-01'), ['+ va-extreme-risk 2020-07-01'])
  })

  test('the next change is the first of any kind, and never the day itself', () => {
    assert.equal(changeAfter('2018-12-27'), '2019-01-01', 'orders for extreme risk, in Illinois')
    assert.equal(changeAfter('2019-12-31'), '2020-01-01', 'a second hold, in California')
    assert.equal(changeAfter('2020-01-01'), '2020-07-01', 'orders for extreme risk, in Virginia')
    assert.equal(changeAfter('2020-07-01'), '2022-06-25', 'Pub. L. 117-159')
    assert.equal(changeAfter('2022-06-25'), '2026-01-22')
    assert.equal(changeAfter('2026-01-22'), '2026-06-18')
    assert.equal(changeAfter('2026-06-18'), undefined)
  })

  test('a text that ends brings a change on the day after its last', () => {
    const texts = [{ id: 'xx-repealed', since: '1998-11-30', until: '2027-03-31' }]
    assert.deepEqual(textsOn(day('2027-03-31'), texts), ['xx-repealed 1998-11-30'])
    assert.deepEqual(textsOn(day('2027-04-01'), texts), [])
    assert.equal(nextChangeAfter(day('2026-11-25'), texts)?.toString(), '2027-04-01')
  })

  test('no two texts share a name and a first day, so that none can hide behind another', () => {
    const names = [...prohibitors, ...prohibitions.map(({ key, ...dated }) => ({ id: key, ...dated }))].map(
      ({ id, since }) => `${id} ${since}`,
    )
    assert.deepEqual(names, [...new Set(names)])
    assert.deepEqual(textsOn(day('2026-11-25')), textsOn(day('2026-11-25')).toSorted())
  })
})

test('a day has begun everywhere when it begins in American Samoa', () => {
  const begins = begunEverywhere(Temporal.PlainDate.from('2026-06-18'))
  assert.equal(begins.toString(), '2026-06-18T11:00:00Z')
  assert.equal(dayEverywhere(begins).toString(), '2026-06-18')
  assert.equal(dayEverywhere(begins.subtract({ seconds: 1 })).toString(), '2026-06-17')
})
