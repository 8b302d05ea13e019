import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { faultsIn } from '#law/contribution/detectably-invalid.ts'

const sent = {
  ori: 'GA0601100',
  ari: '2026-CR-0417',
  category: 'A1',
  last: 'Example',
  first: 'Jordan',
  born: '1980-02-29',
  sex: 'M',
  sentOn: '2026-09-10',
} as const

suite('what can be seen to be wrong of an entry is named for a person and for a machine', () => {
  for (const [what, wrong, of, code, because] of [
    ['its agency', { ori: 'GA06' }, 'ori', 'wrong-form', 'ori is not nine characters of an agency'],
    ['its number', { ari: ' ' }, 'ari', 'missing', 'ari is empty'],
    ['its category', { category: 'K' }, 'category', 'not-one-of-the-words', 'category is none of the known'],
    ['the name', { last: ' ' }, 'last', 'missing', 'name is empty'],
    ['the first name', { first: '' }, 'last', 'missing', 'name is empty'],
    ['a day of birth that is none', { born: '1981-02-29' }, 'born', 'wrong-form', 'born is no day'],
    ['a birth tomorrow', { born: '2026-09-11' }, 'born', 'in-the-future', 'born is after the day of sending'],
    ['the sex', { sex: 'X' }, 'sex', 'not-one-of-the-words', 'sex is none of the codes'],
    ['the race', { race: 'Q' }, 'race', 'not-one-of-the-words', 'race is none of the codes'],
    [
      'the state of a state prohibitor',
      { category: 'J' },
      'stateOfProhibition',
      'not-one-of-the-words',
      'a state prohibitor names no state',
    ],
    [
      'the mark of a protection order',
      { category: 'H', brady: 'X' },
      'brady',
      'not-one-of-the-words',
      'a protection order has no Brady indicator',
    ],
    ['its last day', { expires: '2026-09-09' }, 'expires', 'over', 'expires is no day, or over before it was sent'],
  ] as const)
    test(`${what} (REC-02)`, () => assert.deepEqual(faultsIn({ ...sent, ...wrong }).map(said), [[of, code, because]]))

  test('all of it at once, in the order of the entry, and nothing of one that is in order (REC-02)', () => {
    const wrong = { ...sent, ori: '', category: 'H', born: 'unknown', expires: 'never' }
    assert.deepEqual(
      faultsIn(wrong).map(({ of, code }) => `${of} ${code}`),
      ['ori wrong-form', 'born wrong-form', 'brady not-one-of-the-words', 'expires over'],
    )
    assert.deepEqual(faultsIn(sent), [])
  })
})

const said = ({ of, code, because }: ReturnType<typeof faultsIn>[number]) => [of, code, because]
