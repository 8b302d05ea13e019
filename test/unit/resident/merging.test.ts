import assert from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Description } from '#match/description.ts'
import { buildIndex, looseIndexOver } from '#match/index.ts'
import type { Base } from '#match/people/base.ts'
import type { Held } from '#match/people/held.ts'
import { inOrder } from '#match/people/in-order.ts'
import { usualBounds, type Bounds } from '#resident/bounds.ts'
import { createMerging } from '#resident/merging.ts'
import type { Note } from '#resident/note.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { doe, handClock, idsIn, ordered, poe, roe } from './people.ts'

const soon: Bounds = { ...usualBounds, recent: () => 1, gone: () => 1 }

/** Merges that end when the test says so. */
function byHand(bounds: Bounds = soon, people: Readonly<Record<string, Description>> = {}) {
  const clock = handClock()
  const notes: Note[] = []
  const merges: { held: Held; ending: PromiseWithResolvers<Base> }[] = []
  const merging = createMerging({
    from: { base: ordered(people), position: 0, at: clock.now() },
    merge(held) {
      const ending = Promise.withResolvers<Base>()
      merges.push({ held: structuredClone(held), ending })
      return ending.promise
    },
    now: clock.now,
    note: note => void notes.push(note),
    merged: () => undefined,
    bounds,
  })
  async function end(fails?: Error): Promise<void> {
    const merge = merges.at(-1) ?? assert.fail('no merge runs')
    if (fails === undefined) merge.ending.resolve(inOrder(merge.held))
    else merge.ending.reject(fails)
    await merging.settled()
  }
  return { ...merging, clock, notes, merges, end }
}

describe('an index that another thread puts in order', () => {
  test('is put in order when more came than it should hold, and only once at a time', async () => {
    const { index, reached, merges, end, state } = byHand()
    index.put('1', roe)
    reached(1)
    assert.equal(merges.length, 0)
    index.put('2', doe)
    reached(2)
    index.put('3', doe)
    reached(3)
    assert.equal(merges.length, 1)
    await end()
    assert.deepEqual([state().ordered.position, state().position, state().recent, state().size], [2, 3, 1, 3])
    index.put('4', roe)
    reached(4)
    assert.equal(merges.length, 2)
    await end()
    assert.deepEqual([state().recent, state().size], [0, 4])
  })

  test('is put in order once looking past those who came costs as much as that, and not while nobody asks', async () => {
    const { index, reached, merges, end, state } = byHand({ ...usualBounds, looks: () => 6 })
    for (const id of ['1', '2', '3']) index.put(id, doe)
    reached(3)
    assert.equal(merges.length, 0, 'nobody has asked')
    for (let asked = 0; asked < 3; asked += 1) {
      assert.equal(merges.length, 0)
      index.search(roe, { limit: 5 })
      reached(3)
    }
    assert.equal(merges.length, 1, 'three searches have looked at three each')
    await end()
    for (let asked = 0; asked < 20; asked += 1) index.search(roe, { limit: 5 })
    reached(3)
    assert.deepEqual([merges.length, state().recent], [1, 0], 'those in order are looked at by none')
  })

  test('finds what comes while it is put in order at once, and afterwards; and never what went', async () => {
    const { index, reached, end } = byHand(soon, { 1: roe, 2: roe })
    index.put('3', doe)
    index.put('4', doe)
    reached(4)
    index.put('5', poe)
    index.put('3', poe)
    index.remove('1')
    index.remove('4')
    const found = () => [roe, doe, poe].map(asked => idsIn(index.search, asked))
    assert.deepEqual(found(), [['2'], [], ['3', '5']])
    await end()
    assert.deepEqual(found(), [['2'], [], ['3', '5']])
    assert.equal(index.size, 3)
  })

  test('a control: what was put in order knows nothing of what came meanwhile', async () => {
    const { index, reached, merges } = byHand(soon, { 1: roe, 2: roe })
    index.put('3', doe)
    index.put('4', doe)
    reached(4)
    index.put('5', poe)
    index.remove('1')
    const unrepeated = looseIndexOver(inOrder(merges[0]?.held ?? assert.fail()))
    assert.deepEqual(
      [roe, poe].map(asked => idsIn(unrepeated.search, asked)),
      [['1', '2'], []],
    )
  })

  test('goes on as it was when that fails, says so once, and tries again after longer and longer pauses', async () => {
    const { index, reached, merges, end, notes, clock, state } = byHand()
    for (const id of ['1', '2']) index.put(id, roe)
    reached(2)
    await end(Object.assign(new Error('Roebuck'), { code: 'crashed' }))
    assert.deepEqual(notes, [{ event: 'index-merge-failed', because: 'crashed' }])
    assert.deepEqual(idsIn(index.search, roe), ['1', '2'])
    const pauses = []
    for (let tries = 1; tries < 10; tries += 1) {
      let waited = 0
      while (merges.length === tries) {
        clock.pass({ seconds: 5 })
        waited += 5
        reached(2)
      }
      pauses.push(waited)
      await end(new Error('again'))
    }
    assert.deepEqual(pauses, [10, 20, 40, 80, 160, 320, 600, 600, 600])
    assert.equal(state().failures, 10)
    clock.pass({ minutes: 10 })
    reached(2)
    await end()
    assert.deepEqual(
      notes.map(({ event }) => event),
      ['index-merge-failed', 'index-merged-again'],
    )
    assert.deepEqual([state().recent, state().failures], [0, 0])
    assert.deepEqual(idsIn(index.search, roe), ['1', '2'])
  })

  test('what was taken back leaves it within a day, however little else changes', async () => {
    const { index, reached, merges, end, clock, held } = byHand(usualBounds, { 1: roe, 2: doe })
    index.remove('1')
    reached(1)
    clock.pass({ hours: 23 })
    reached(1)
    assert.equal(merges.length, 0)
    const hasRoe = () => Buffer.from(held().base.tokens.letters).includes('ROEBUCK')
    assert.ok(hasRoe())
    clock.pass({ hours: 1 })
    reached(1)
    await end()
    assert.ok(!hasRoe())
    clock.pass({ hours: 100 })
    reached(1)
    assert.equal(merges.length, 1, 'nothing changed since')
  })

  test('what is first heard of today may have been taken back whenever it was in order last', async () => {
    const { index, reached, merges, clock } = byHand(usualBounds, { 1: roe, 2: doe })
    clock.pass({ hours: 25 })
    index.remove('1')
    reached(1)
    assert.equal(merges.length, 1)
  })

  test('nobody waits long for what is repeated: others have their turn in between', async () => {
    const { index, reached, merges, settled } = byHand()
    for (const id of ['1', '2']) index.put(id, roe)
    reached(2)
    for (let at = 0; at < 1_000; at += 1) index.put(`N${at}`, at % 2 === 0 ? doe : poe)
    const merge = merges[0] ?? assert.fail()
    merge.ending.resolve(inOrder(merge.held))
    let turns = 0
    for (const end = settled().then(() => 'over'); ; turns += 1) {
      index.put('late', roe)
      if ((await Promise.race([end, turn('on')])) === 'over') break
    }
    assert.ok(turns >= 9, `${turns} turns`)
    assert.equal(index.size, 1_003)
    assert.deepEqual(idsIn(index.search, roe), ['1', '2', 'late'])
  })
})

const crowd = createCrowd(11)
const somebody = Array.from({ length: 12 }, (_, at) => crowd(at))

type Act = Readonly<{ kind: 'put' | 'remove' | 'begin' | 'end' | 'fail' | 'search'; id: number; who: number }>
const act = fc.record<Act>({
  kind: fc.constantFrom('put', 'put', 'put', 'remove', 'remove', 'begin', 'end', 'end', 'fail', 'search'),
  id: fc.nat(15),
  who: fc.nat(somebody.length - 1),
})

test('whatever comes, goes, is put in order and fails, it finds what a plain list of the same people holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), async acts => {
      const { index, begin, merges, end, clock, state } = byHand({
        ...soon,
        recent: () => Infinity,
        gone: () => Infinity,
      })
      const model = new Map<string, Description>()
      let ended = 0
      const agree = (asked: Description): void => {
        const plain = buildIndex([...model].map(([id, description]) => ({ id, description })))
        assert.deepEqual(index.search(asked, { limit: 50 }), plain.search(asked, { limit: 50 }))
        assert.equal(index.size, model.size)
      }
      for (const { kind, id, who } of acts) {
        const description = somebody[who] ?? assert.fail()
        const name = id % 2 === 0 ? String(id) : `N${id}X`
        if (kind === 'put') {
          index.put(name, description)
          model.set(name, description)
        } else if (kind === 'remove') assert.equal(index.remove(name), model.delete(name))
        else if (kind === 'begin') {
          clock.pass({ hours: 1 })
          begin()
        } else if (kind === 'search') agree(description)
        else if (merges.length > ended) {
          ended = merges.length
          await end(kind === 'fail' ? new Error('no') : undefined)
        }
      }
      for (const description of somebody) agree(description)
      if (merges.length > ended) await end()
      for (const description of somebody) agree(description)
      assert.ok(state().recent <= 60)
    }),
    { numRuns: 60 },
  )
})
