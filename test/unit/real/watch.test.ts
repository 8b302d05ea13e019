import assert from 'node:assert/strict'
import { suite, test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { guarded } from '#real/sources/guarded.ts'
import type { Line } from '#real/sources/line.ts'
import { watchSources } from '#real/sources/watch.ts'
import { wakeSearches } from '#work/wake-searches.ts'
import type { Answer, Question, World } from '../../../src/world.ts'
import { checked, inquiry, scene, statusOf } from '../../support/scene.ts'

const question: Question = { description: { names: [{ last: 'Doe', first: 'Jane' }] }, citizenships: ['US'] }
const nothing: Answer = { kind: 'answered', records: [], more: false }
const now = (): Temporal.Instant => Temporal.Now.instant()

/** A line that answers or does not, and counts who comes. */
function switchable() {
  const is = { answering: false, there: false }
  const counts = { asked: 0, looked: 0 }
  const line: Line = {
    async ask() {
      counts.asked += 1
      if (!is.answering) throw new Error('it does not')
      return nothing
    },
    async isThere() {
      counts.looked += 1
      return is.there
    },
  }
  return { line, is, counts }
}

async function until(holds: () => boolean): Promise<void> {
  const since = performance.now()
  while (!holds()) {
    assert.ok(performance.now() - since < 20_000, 'it never came')
    await sleep(5)
  }
}

suite('a watch over sources', () => {
  function watched(t: TestContext, line: Line) {
    const source = guarded(line, now)
    let back = 0
    const { stop } = watchSources({
      sources: [source],
      async cameBack() {
        back += 1
        await source.ask(question)
      },
      failed: error => assert.fail(String(error)),
      every: 10,
    })
    t.after(stop)
    return { source, back: () => back, stop }
  }

  test('one that answers is not looked at', async t => {
    const { line, is, counts } = switchable()
    is.answering = true
    const { source, back } = watched(t, line)
    await source.ask(question)
    await sleep(100)
    assert.deepEqual([counts.looked, back()], [0, 0])
  })

  test('one that owes an answer is looked at without naming anybody, until it is there', async t => {
    const { line, is, counts } = switchable()
    const { source, back } = watched(t, line)
    await source.ask(question)
    await until(() => counts.looked > 3)
    assert.deepEqual([counts.asked, back()], [1, 0])
    Object.assign(is, { answering: true, there: true })
    await until(() => back() === 1)
    await sleep(100)
    assert.deepEqual([counts.asked, back(), source.isOwing()], [2, 1, false])
  })

  test('one that is there and does not answer is asked less and less', async t => {
    const { line, is, counts } = switchable()
    is.there = true
    const { source, back } = watched(t, line)
    await source.ask(question)
    await until(() => back() > 0)
    await sleep(500)
    // 10, 20, 40, 80, 160, 320 ms: without doubling it would be some fifty.
    assert.ok(back() >= 3 && back() <= 7, String(back()))
    assert.equal(counts.asked, back() + 1)
  })

  test('stopped, it looks no more', async t => {
    const { line, counts } = switchable()
    const { source, stop } = watched(t, line)
    await source.ask(question)
    await until(() => counts.looked > 0)
    await stop()
    const before = counts.looked
    await sleep(100)
    assert.equal(counts.looked, before)
  })
})

suite('when a source is back', () => {
  /** III is silent, then answers; says how often it was asked. */
  function withIii(world: World) {
    const iii = { silent: true, asked: 0 }
    const ask = async (): Promise<Answer> => {
      iii.asked += 1
      return iii.silent ? { kind: 'silent', because: 'late' } : nothing
    }
    return { iii, world: { ...world, sources: { ...world.sources, iii: { ask, downSince: async () => undefined } } } }
  }

  test('whatever waited is searched at once, each once, and what is still silent waits for its own time', async () => {
    const { world: quiet, clock } = await scene()
    const { iii, world } = withIii(quiet)
    const held = []
    for (let count = 0; count < 20; count += 1) held.push((await checked(inquiry(), world)).ntn)
    iii.asked = 0
    clock.pass({ seconds: 1 })
    assert.equal(await wakeSearches(world), 20)
    assert.equal(iii.asked, 20, 'each was put off again, and not searched twice')
    iii.silent = false
    clock.pass({ seconds: 1 })
    assert.equal(await wakeSearches(world), 20)
    for (const ntn of held) assert.equal(await statusOf(ntn, world), 'proceed')
    assert.equal(await wakeSearches(world), 0)
  })

  test('one that cannot be searched holds up none of the others, and is still owed', async () => {
    const { world: quiet, clock } = await scene()
    const { iii, world } = withIii(quiet)
    const first = (await checked(inquiry(), world)).ntn
    const second = (await checked(inquiry(), world)).ntn
    iii.silent = false
    clock.pass({ seconds: 1 })
    const broken: World = {
      ...world,
      find: {
        ...world.find,
        transaction: async (ntn, ...more) =>
          ntn === first ? Promise.reject(new Error('broken')) : world.find.transaction(ntn, ...more),
      },
    }
    assert.equal(await wakeSearches(broken), 2)
    assert.equal(await statusOf(second, world), 'proceed')
    assert.equal(await statusOf(first, world), 'delayed')
    assert.ok((await world.find.owed(first)).some(({ kind }) => kind === 'search-again'))
  })
})
