import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { watchedClock } from '#real/clock.ts'

/** Two clocks that are moved by hand, both or one of them. */
function clocks() {
  let wall = Temporal.Instant.from('2026-09-11T09:00:00Z')
  let steady = 0
  const watched = watchedClock({ wall: () => wall, steady: () => steady })
  return {
    watched,
    /** Both go on, read once a second as a running system does. */
    run: (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        wall = wall.add({ seconds: 1 })
        steady += 1000
        watched.now()
      }
    },
    set: (by: Temporal.DurationLike) => {
      wall = wall.add(by)
    },
    pass: (milliseconds: number) => {
      steady += milliseconds
    },
  }
}

suite('a watched clock', () => {
  test('clocks that advance together agree, for days', () => {
    const { watched, run } = clocks()
    run(60)
    assert.equal(watched.clocksAgree(), true)
    run(3 * 24 * 60 * 60)
    assert.equal(watched.clocksAgree(), true)
    assert.equal(watched.now().toString(), '2026-09-14T09:01:00Z')
  })

  for (const by of [{ seconds: 3 }, { minutes: 9 }, { seconds: -3 }, { minutes: -9 }, { milliseconds: -1 }]) {
    test(`a clock that is set by ${JSON.stringify(by)} closes the gate, and a quarter of an hour in agreement opens it`, () => {
      const { watched, run, set } = clocks()
      run(90)
      set(by)
      assert.equal(watched.clocksAgree(), false)
      run(14 * 60)
      assert.equal(watched.clocksAgree(), false)
      run(2 * 60)
      assert.equal(watched.clocksAgree(), true)
    })
  }

  for (const by of [{ hours: 24 }, { hours: 1 }, { hours: -1 }, { hours: 24 * 9 }]) {
    test(`a clock that is set by ${JSON.stringify(by)} stays doubtful for days, until a person agrees`, () => {
      const { watched, run, set } = clocks()
      run(90)
      set(by)
      run(3 * 24 * 60 * 60)
      assert.equal(watched.clocksAgree(), false)
      watched.agreeOnTime()
      assert.equal(watched.clocksAgree(), true)
      run(24 * 60 * 60)
      assert.equal(watched.clocksAgree(), true)
    })
  }

  test('many small steps that come to an hour are one of an hour', () => {
    const { watched, run, set } = clocks()
    for (let step = 0; step < 12; step += 1) {
      set({ minutes: 5 })
      run(2 * 60)
    }
    run(60 * 60)
    assert.equal(watched.clocksAgree(), false)
  })

  test('a clock that is put right again does not open the gate sooner', () => {
    const { watched, run, set } = clocks()
    set({ hours: 2 })
    run(10 * 60)
    set({ hours: -2 })
    run(10 * 60)
    assert.equal(watched.clocksAgree(), false)
    run(6 * 60)
    assert.equal(watched.clocksAgree(), true)
  })

  test('the drift of a poor quartz is no disagreement, however long it goes on', () => {
    const { watched, run, set } = clocks()
    for (let minute = 0; minute < 240; minute += 1) {
      run(60)
      set({ milliseconds: 100 })
      assert.equal(watched.clocksAgree(), true)
    }
  })

  test('a clock that gains more than two seconds every minute is a disagreement', () => {
    const { watched, run, set } = clocks()
    run(60)
    for (let second = 0; second < 60; second += 1) {
      run(1)
      set({ milliseconds: 50 })
    }
    assert.equal(watched.clocksAgree(), false)
  })

  test('a machine that slept has doubtful clocks when it wakes', () => {
    const { watched, run, set } = clocks()
    run(60)
    set({ hours: 8 })
    assert.equal(watched.clocksAgree(), false)
  })

  test('a process that was stopped for a while has none, because both of its clocks went on', () => {
    const { watched, run, set, pass } = clocks()
    run(60)
    set({ seconds: 90 })
    pass(90_000)
    assert.equal(watched.clocksAgree(), true)
  })

  test('the clocks of this machine agree', () => {
    const watched = watchedClock()
    assert.equal(watched.clocksAgree(), true)
    const apart = Temporal.Now.instant().since(watched.now()).total('seconds')
    assert.ok(Math.abs(apart) < 5)
  })
})
