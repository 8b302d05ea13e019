import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseDate } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import { isSellToAlone, together, type ByRelation } from '#law/relations.ts'
import { allows, prohibits, unresolved, type Conclusion } from '#law/rule.ts'

const on = parseDate('2026-09-10') ?? assert.fail()
const denies = withPolicies({ 'sell-to-alone': 'denies' })

/** What `receive`, `sellTo` and `stateLaw` say: Prohibits, Allows, or Unresolved. */
const says = (letters: string): ByRelation => {
  const [receive = '', sellTo = '', law = ''] = letters
  return { receive: said('receive', receive), sellTo: said('sellTo', sellTo), stateLaw: said('stateLaw', law) }
}

function said(relation: string, letter: string): Conclusion {
  if (letter === 'P') return prohibits(`${relation} is barred`)
  return letter === 'A' ? allows(`${relation} is not barred`) : unresolved(`what ${relation} turns on`)
}

/** Every case of the three relations, and what they come to: at 20, at 21, at an age nobody knows, and at 21 if such grounds deny. */
const cases = {
  ...{
    PPP: 'PPPP',
    PPA: 'PPPP',
    PPU: 'PPPP',
    PAP: 'PPPP',
    PAA: 'PPPP',
    PAU: 'PPPP',
    PUP: 'PPPP',
    PUA: 'PPPP',
    PUU: 'PPPP',
  },
  ...{
    APP: 'PPPP',
    APA: 'PUUP',
    APU: 'PUUP',
    AAP: 'PPPP',
    AAA: 'AAAA',
    AAU: 'UUUU',
    AUP: 'PPPP',
    AUA: 'UUUU',
    AUU: 'UUUU',
  },
  ...{
    UPP: 'PPPP',
    UPA: 'PUUP',
    UPU: 'PUUP',
    UAP: 'PPPP',
    UAA: 'UUUU',
    UAU: 'UUUU',
    UUP: 'PPPP',
    UUA: 'UUUU',
    UUU: 'UUUU',
  },
}

const letter = ({ answer }: Conclusion): string => ({ prohibits: 'P', allows: 'A', unresolved: 'U' })[answer]

suite('what the three relations come to', () => {
  for (const [three, expected] of Object.entries(cases)) {
    test(`${three}: ${expected} at 20, at 21, at an unknown age, and at 21 where 922(d) alone denies (PRO-G1, DEC-18)`, () => {
      const by = says(three)
      const come = [{ on, age: 20 }, { on, age: 21 }, { on }, { on, age: 21, policies: denies }]
      assert.equal(come.map(each => letter(together(by, each))).join(''), expected)
    })
  }

  test('all twenty-seven cases are here', () => assert.equal(Object.keys(cases).length, 27))

  test('the policy changes nothing under 21 (DEC-18)', () => {
    for (const three of Object.keys(cases)) {
      const at20 = together(says(three), { on, age: 20 })
      assert.deepEqual(together(says(three), { on, age: 20, policies: denies }), at20, three)
    }
  })

  test('a Proceed needs all three, at every age: one that is open keeps it open (CHK-52)', () => {
    const proceeds = Object.keys(cases).filter(three =>
      [17, 18, 20, 21, 80].some(age => together(says(three), { on, age }).answer === 'allows'),
    )
    assert.deepEqual(proceeds, ['AAA'])
  })

  test('the reason given is that of the relation that bars', () => {
    const because = (three: string, age: number) => together(says(three), { on, age })
    assert.deepEqual(because('PPP', 20), prohibits('receive is barred'))
    assert.deepEqual(because('APP', 20), prohibits('stateLaw is barred'))
    assert.deepEqual(because('UPU', 20), prohibits('sellTo is barred'))
  })

  test('at 21 a ground of 922(d) alone asks for a decision, beside whatever else is missing (PRO-G1, DEC-18)', () => {
    assert.deepEqual(
      together(says('UPU'), { on, age: 21 }),
      unresolved(
        'what receive turns on',
        "an examiner's decision, under a named policy, on a ground that 922(d) alone gives",
        'what stateLaw turns on',
      ),
    )
  })

  test('without an age the age is asked for, because it decides (DEC-18)', () => {
    assert.deepEqual(together(says('APA'), { on }), unresolved("the transferee's age on the day of contact"))
  })

  test('what is missing under two relations is named once', () => {
    const same = unresolved('what receive turns on')
    assert.deepEqual(together({ receive: same, sellTo: same }, { on, age: 30 }), same)
  })

  test('a rule that is asked under one relation is answered by that one', () => {
    assert.equal(together({ stateLaw: prohibits('barred') }, { on, age: 40 }).answer, 'prohibits')
    assert.equal(together({ receive: allows('not barred') }, { on, age: 40 }).answer, 'allows')
    assert.equal(together({ sellTo: prohibits('barred') }, { on, age: 40 }).answer, 'unresolved')
    assert.equal(together({ sellTo: prohibits('barred') }, { on, age: 20 }).answer, 'prohibits')
  })
})

suite('whether 922(d) is all that bars, so that police are not told without a person (DEC-18)', () => {
  const alone = ['APA', 'APU', 'UPA', 'UPU']
  for (const three of Object.keys(cases)) {
    test(`${three}: ${alone.includes(three) ? 'alone' : 'not alone'} (DEC-18)`, () =>
      assert.equal(isSellToAlone(says(three)), alone.includes(three)))
  }

  test('where nothing else was asked, it is alone', () => {
    assert.equal(isSellToAlone({ sellTo: prohibits('barred') }), true)
    assert.equal(isSellToAlone({ receive: prohibits('barred') }), false)
    assert.equal(isSellToAlone({}), false)
  })
})
