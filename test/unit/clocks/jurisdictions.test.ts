import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { closuresIn } from '#law/clocks/closures.ts'
import { jurisdictions, pocAnswers } from '#law/states/registry.ts'
import { states } from '#law/words.ts'

const years = Array.from({ length: 13 }, (_, after) => 2020 + after)
const day = (text: string) => Temporal.PlainDate.from(text)

suite('each of the 56 jurisdictions', () => {
  test('stands under its own code, with a name, a zone that exists and a weekend', () => {
    assert.equal(states.length, 56)
    for (const state of states) {
      const { state: own, name, zone, otherZones, weekend } = jurisdictions[state]
      assert.equal(own, state)
      assert.ok(name.length > 3, state)
      for (const each of [zone, ...otherZones]) assert.doesNotThrow(() => Temporal.Now.zonedDateTimeISO(each), each)
      assert.ok(weekend.closed.includes(7), state)
    }
  })

  test('closes its offices on six weekdays or more of every year from 2020 to 2032, in order and once each', () => {
    for (const state of states) {
      for (const year of years) {
        const dates = closuresIn(jurisdictions[state], year).map(({ date }) => date.toString())
        const weekdays = dates.filter(date => day(date).dayOfWeek < 6)
        assert.ok(weekdays.length >= 6, `${state} ${year}: ${weekdays.length}`)
        assert.deepEqual(dates, [...new Set(dates)].toSorted(), `${state} ${year}`)
      }
    }
  })

  test('is closed on Thanksgiving, on Labor Day and on Christmas or beside it', () => {
    for (const state of states) {
      const dates = closuresIn(jurisdictions[state], 2026).map(({ date }) => date.toString())
      for (const date of ['2026-09-07', '2026-11-26', '2026-12-25']) assert.ok(dates.includes(date), `${state} ${date}`)
    }
  })

  test('cites a source for every closure that it says was read, and none for one it calls unconfirmed', () => {
    for (const state of states) {
      for (const closure of years.flatMap(year => closuresIn(jurisdictions[state], year))) {
        if (closure.confidence !== 'unconfirmed') assert.ok(closure.cites.length > 0, `${state} ${closure.because}`)
      }
      const rules = jurisdictions[state].closures.filter(({ confidence }) => confidence === 'unconfirmed')
      for (const { name, cites } of rules) assert.equal(cites, undefined, `${state} ${name}`)
    }
  })
})

suite('who answers the dealer', () => {
  const on = day('2026-09-11')

  test('a full point of contact answers every kind, the federal Center every kind of a state without one', () => {
    for (const kind of ['handgun', 'long-gun', 'other', 'multiple', 'redemption'] as const) {
      assert.equal(pocAnswers('VA', kind, on), true)
      assert.equal(pocAnswers('TX', kind, on), false)
    }
  })

  test('a partial one answers handguns only, and Maryland leaves pawn redemptions to the federal Center', () => {
    assert.deepEqual([pocAnswers('MD', 'handgun', on), pocAnswers('MD', 'long-gun', on)], [true, false])
    assert.equal(pocAnswers('MD', 'redemption', on), false)
    assert.deepEqual([pocAnswers('WI', 'handgun', on), pocAnswers('WI', 'long-gun', on)], [true, false])
  })

  test('by the role in force on the day: New York took it up in September 2023', () => {
    assert.equal(pocAnswers('NY', 'long-gun', day('2023-08-31')), false)
    assert.equal(pocAnswers('NY', 'long-gun', day('2023-10-01')), true)
  })

  test('from the first day of a role through the last: New York’s began on September 13, 2023, Iowa’s ended with June 30, 2021', () => {
    const answers = (state: 'NY' | 'IA', date: string) => pocAnswers(state, 'handgun', day(date))
    assert.deepEqual([answers('NY', '2023-09-12'), answers('NY', '2023-09-13')], [false, true])
    assert.deepEqual([answers('IA', '2021-06-30'), answers('IA', '2021-07-01')], [true, false])
    assert.equal(pocAnswers('IA', 'long-gun', day('2021-06-30')), false)
  })

  test('fifteen states answer every kind and four some kinds, as in the list of March 2025', () => {
    const full = states.filter(state => pocAnswers(state, 'handgun', on) && pocAnswers(state, 'long-gun', on))
    const partial = states.filter(state => pocAnswers(state, 'handgun', on) !== pocAnswers(state, 'long-gun', on))
    assert.deepEqual([full.length, partial.length], [15, 4])
  })
})
