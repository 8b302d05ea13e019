import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transfereesAmong } from '#cli/replay/transferees.ts'
import { whoAsks } from '#cli/replay/who-asks.ts'
import { transferee } from '#contract/transferee.ts'
import { ageOn } from '#law/clocks/age.ts'
import { states } from '#law/words.ts'
import { nation } from '#simulated/nation/nation.ts'
import { seeded } from '#simulated/random.ts'

const on = Temporal.PlainDate.from('2021-03-15')
const { people } = nation({ seed: 5, people: 3000, on: on.toString() })
const choose = transfereesAmong(people, on)
const asks = { handgun: whoAsks('TX', 'handgun', on), long: whoAsks('TX', 'long_gun', on) }

/** Half of them for a handgun, in every jurisdiction in turn. */
const drawn = Array.from({ length: 4000 }, (_, at) => {
  const ask = at % 2 === 0 ? asks.handgun : asks.long
  const state = states[at % states.length] ?? 'TX'
  return { ask, state, chosen: choose({ state, ask, random: seeded(`5/${at}`) }) }
})

test('every transferee is described as the contract wants it', () => {
  for (const { chosen } of drawn) {
    const read = transferee.safeParse(chosen.sent)
    assert.ok(read.success, JSON.stringify(read.error?.issues))
  }
})

test('everybody resides in the state and is of the age for what they ask', () => {
  for (const { ask, state, chosen } of drawn) {
    assert.equal(chosen.sent.state, state)
    const age = ageOn(Temporal.PlainDate.from(chosen.sent.born), on)
    assert.ok(age >= (ask.firearm === 'long-gun' ? 18 : 21), `${age} for a ${ask.firearm}`)
  }
})

test('a few are under 21, a few are not citizens, and of some the name or the date is not as it should be', () => {
  const share = (holds: (one: (typeof drawn)[number]) => boolean) => drawn.filter(holds).length / drawn.length
  const under21 = share(({ chosen }) => ageOn(Temporal.PlainDate.from(chosen.sent.born), on) < 21)
  const foreign = share(({ chosen }) => !chosen.sent.citizenships.includes('US'))
  const wrong = share(({ chosen: { person, sent } }) => {
    const { names, born } = person.description
    return born !== sent.born || names[0].last !== sent.name.last || names[0].first !== sent.name.first
  })
  assert.ok(under21 > 0.005 && under21 < 0.06, `under 21: ${under21}`)
  assert.ok(foreign > 0.015 && foreign < 0.05, `foreign: ${foreign}`)
  assert.ok(wrong > 0.01 && wrong < 0.08, `wrong: ${wrong}`)
})

test('most are people of the state itself, and where it has none somebody moved in', () => {
  const texan = choose({ state: 'TX', ask: asks.handgun, random: seeded('somebody') })
  assert.equal(texan.person.description.state, 'TX')
  const few = transfereesAmong(
    people.filter(({ description }) => description.state !== 'AS'),
    on,
  )
  const samoan = few({ state: 'AS', ask: asks.handgun, random: seeded('somebody') })
  assert.equal(samoan.sent.state, 'AS')
  assert.notEqual(samoan.person.description.state, 'AS')
})

test('the same chance gives the same person, described the same way', () => {
  const once = choose({ state: 'OH', ask: asks.long, random: seeded('5/again') })
  const again = choose({ state: 'OH', ask: asks.long, random: seeded('5/again') })
  assert.deepEqual(once.sent, again.sent)
})
