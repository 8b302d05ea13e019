import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { alive } from '#contract/public.ts'
import type { Ntn } from '#law/words.ts'
import { watchSources } from '#real/sources/watch.ts'
import { wakeSearches } from '#work/wake-searches.ts'
import { ann, checked, felony, inquiry, statusOf, work } from '../support/scene.ts'
import { twoSystems, type Mishap, type TwoSystems } from '../support/two-systems.ts'

/** Real time; the clocks of these worlds all but stand still, so that no debt falls due by itself. */
const soon = 10_000
/** What takes the line down, so that nobody asks before somebody has looked. */
const manyChecks = 6

/** Looks after the nation as a server does, only sooner. */
function watch({ national, colorado: { world, clock } }: TwoSystems) {
  async function cameBack(): Promise<void> {
    clock.pass({ milliseconds: 2 })
    await wakeSearches(world)
  }
  return watchSources({ sources: [national], cameBack, failed: error => assert.fail(String(error)), every: 20 })
}

async function begunWhile(mishap: Mishap, both: TwoSystems, count: number): Promise<readonly Ntn[]> {
  both.line.behave(mishap)
  const begun = []
  for (let at = 0; at < count; at += 1) {
    const { ntn, status, silent } = await checked(inquiry(), both.colorado.world)
    assert.deepEqual([status, silent], ['delayed', ['national']])
    begun.push(ntn)
  }
  return begun
}

async function untilAll(expected: string, held: readonly Ntn[], { colorado: { world } }: TwoSystems): Promise<void> {
  const since = performance.now()
  for (const ntn of held)
    while ((await statusOf(ntn, world)) !== expected) {
      assert.ok(performance.now() - since < soon, `it was not ${expected} soon`)
      await sleep(10)
    }
}

suite('the nation falls silent and comes back (28 CFR 25.6(d)-(f))', () => {
  for (const [mishap, count] of [
    ['not-there', 1],
    ['no-answer', 1],
    ['not-there', manyChecks],
  ] as const)
    test(`${count} held up by ${mishap} go on as soon as it is there, and not at their own time`, async t => {
      const both = await twoSystems()
      const held = await begunWhile(mishap, both, count)
      both.line.behave('none')
      await work(both.colorado.world)
      await sleep(200)
      // The control: nothing is due, so that without the watch each would wait for its own time.
      for (const ntn of held) assert.equal(await statusOf(ntn, both.colorado.world), 'delayed')
      t.after(watch(both).stop)
      await untilAll('proceed', held, both)
      assert.equal(both.national.isOwing(), false)
    })

  test('by looking nobody is named to it', async t => {
    const both = await twoSystems()
    await begunWhile('no-answer', both, 1)
    const before = both.line.requests.length
    t.after(watch(both).stop)
    await sleep(200)
    const looked = both.line.requests.slice(before)
    assert.ok(looked.length > 0)
    for (const { method, path, body } of looked) assert.deepEqual([method, path, body], ['GET', alive.path, undefined])
  })

  test('a message that came through in the meantime pays for no inquiry that did not', async t => {
    const both = await twoSystems()
    const held = await begunWhile('not-there', both, 1)
    both.line.behave('none')
    for (const ntn of held) await both.colorado.world.nation?.report({ ntn, message: 'poc-open' })
    assert.equal(both.national.isOwing(), true)
    t.after(watch(both).stop)
    await untilAll('proceed', held, both)
  })

  test('what it answered in part over its API is looked for, and completed as soon as it is complete', async t => {
    const both = await twoSystems()
    both.nation.files.iii.goDown()
    const held = await begunWhile('none', both, 1)
    assert.equal(both.national.isOwing(), true)
    t.after(watch(both).stop)
    await sleep(100)
    for (const ntn of held) assert.equal(await statusOf(ntn, both.colorado.world), 'delayed', 'control: not before')
    both.nation.files.iii.comeBack()
    both.nation.clock.pass({ minutes: 2 })
    await work(both.nation.world)
    await untilAll('proceed', held, both)
  })

  test('where a record that it names could not be fetched, it owes that', async t => {
    let isCut = true
    const both = await twoSystems({
      nation: { files: { iii: [felony(ann)] } },
      without(request) {
        if (isCut && request.path.includes('/records/')) throw new Error('the line is cut')
        return request
      },
    })
    const [held = assert.fail('it was begun')] = await begunWhile('none', both, 1)
    assert.equal(await hitsOf(held, both), 0)
    isCut = false
    t.after(watch(both).stop)
    const since = performance.now()
    while ((await hitsOf(held, both)) === 0) {
      assert.ok(performance.now() - since < soon, 'it was not read soon')
      await sleep(10)
    }
    assert.equal(await statusOf(held, both.colorado.world), 'delayed', 'a person must look at it')
  })
})

const hitsOf = async (ntn: Ntn, { colorado: { world } }: TwoSystems): Promise<number | undefined> =>
  (await world.find.transaction(ntn, { audience: 'system' }))?.state.hits
