import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { breaker } from '#real/sources/breaker.ts'
import { guarded } from '#real/sources/guarded.ts'
import type { Line } from '#real/sources/line.ts'
import { unconnected } from '#real/sources/unconnected.ts'
import { withDeadline } from '#real/sources/with-deadline.ts'
import type { Answer, Question } from '../../../src/world.ts'

const question: Question = { description: { names: [{ last: 'Doe', first: 'Jane' }] }, citizenships: ['US'] }
const nothing: Answer = { kind: 'answered', records: [], more: false }
const never = new Promise<never>(() => {})

suite('a deadline', () => {
  test('an answer in time is the answer', async () => {
    assert.equal(await withDeadline(async () => 'answer', 1000), 'answer')
  })

  test('whatever never answers is late, and hears that nobody waits any more', async () => {
    let told: AbortSignal | undefined
    const answer = await withDeadline(signal => {
      told = signal
      return never
    }, 10)
    assert.equal(answer, 'late')
    assert.equal(told?.aborted, true)
  })

  test('whatever throws has failed, at once or after a while', async () => {
    assert.equal(
      await withDeadline(() => {
        throw new Error('at once')
      }, 1000),
      'failed',
    )
    assert.equal(
      await withDeadline(async () => {
        throw new Error('in time')
      }, 1000),
      'failed',
    )
  })

  test('an error that comes after the deadline disturbs nobody', async () => {
    const { promise, reject } = Promise.withResolvers<string>()
    assert.equal(await withDeadline(() => promise, 5), 'late')
    reject(new Error('too late'))
    // An unhandled rejection would fail this file.
    await new Promise(resolve => setImmediate(resolve))
  })
})

/** A clock that is moved by hand. */
function moved() {
  let at = Temporal.Instant.from('2026-09-11T09:00:00Z')
  return { now: () => at, pass: (seconds: number) => (at = at.add({ seconds })) }
}

suite('a breaker', () => {
  test('four failures and an answer are a bad day; five in a row are down, since the first of them', () => {
    const { now, pass } = moved()
    const { heard, downSince } = breaker(now)
    for (const answered of [false, false, false, false, true]) heard(answered)
    assert.equal(downSince(), undefined)
    for (let count = 0; count < 5; count += 1) {
      assert.equal(downSince(), undefined)
      heard(false)
      pass(1)
    }
    assert.equal(downSince()?.toString(), '2026-09-11T09:00:00Z')
  })

  test('one caller in ten seconds may try', () => {
    const { now, pass } = moved()
    const { mayTry } = breaker(now)
    assert.deepEqual([mayTry(), mayTry()], [true, false])
    pass(9)
    assert.equal(mayTry(), false)
    pass(1)
    assert.equal(mayTry(), true)
  })

  test('on trial, one failure takes it down again since the beginning; one answer clears it', () => {
    const { now, pass } = moved()
    const { heard, downSince, putOnTrial } = breaker(now)
    for (let count = 0; count < 5; count += 1) heard(false)
    pass(60)
    putOnTrial()
    assert.equal(downSince(), undefined)
    heard(false)
    assert.equal(downSince()?.toString(), '2026-09-11T09:00:00Z')
    putOnTrial()
    heard(true)
    pass(60)
    for (let count = 0; count < 5; count += 1) heard(false)
    assert.equal(downSince()?.toString(), '2026-09-11T09:02:00Z')
  })
})

suite('a guarded source', () => {
  /** A line that does as it is told, and counts who was named to it. */
  function line() {
    const state = { does: 'answers' as 'answers' | 'hangs' | 'throws', named: 0, looked: 0 }
    const act = async <Result>(result: Result): Promise<Result> => {
      if (state.does === 'throws') throw new Error('the line is cut')
      return state.does === 'hangs' ? never : result
    }
    const made: Line = {
      ask: () => {
        state.named += 1
        return act(nothing)
      },
      isThere: () => {
        state.looked += 1
        return act(true)
      },
    }
    return { state, made }
  }

  test('it answers what the line answers', async () => {
    const { made } = line()
    assert.deepEqual(await guarded(made, moved().now).ask(question), nothing)
  })

  test('a line that hangs is silent because it is late, one that throws because it failed', async () => {
    const { made, state } = line()
    const source = guarded(made, moved().now, 10)
    state.does = 'hangs'
    assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'late' })
    state.does = 'throws'
    assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'failed' })
  })

  test('while it is down nobody is named to it, and it is found again without naming anybody', async () => {
    const { now, pass } = moved()
    const { made, state } = line()
    const source = guarded(made, now, 10)
    state.does = 'throws'
    for (let count = 0; count < 5; count += 1) await source.ask(question)
    assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'down' })
    assert.deepEqual([state.named, state.looked], [5, 1])
    assert.equal((await source.downSince())?.toString(), '2026-09-11T09:00:00Z')
    state.does = 'answers'
    assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'down' }, 'not before ten seconds are over')
    pass(10)
    assert.equal(await source.downSince(), undefined)
    assert.equal(state.named, 5)
    assert.deepEqual(await source.ask(question), nothing)
  })
})

test('a source that nobody connected is silent, and down for longer than any limit', async () => {
  assert.deepEqual(await unconnected.ask(question), { kind: 'silent', because: 'down' })
  const since = await unconnected.downSince()
  assert.ok(since !== undefined && Temporal.Instant.compare(since, '1998-11-30T00:00:00Z') < 0)
})
