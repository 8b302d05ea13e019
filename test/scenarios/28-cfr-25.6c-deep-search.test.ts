import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { release } from '#check/release.ts'
import { searchEveryRecord } from '#check/search-deep.ts'
import { compare } from '#match/compare.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { Answer } from '../../src/world.ts'
import { claimed, elsewhere, hitsOf, stateOf, withIndices } from '../support/deep-search.ts'
import { ann, checked, felony, inquiry, work } from '../support/scene.ts'

suite('an examiner has every record searched', () => {
  test('what is too little alike for any check to bring is added under a number of its own, and nothing is decided (CHK-13)', async () => {
    const { world, ntn, asked } = await claimed()
    const { answer, bits } = compare(ann, elsewhere)
    assert.deepEqual([answer, bits > 15 && bits < 20], ['other', true])
    const done = await searchEveryRecord(asked, world)
    if (isRefusal(done)) assert.fail(done.refusal)
    const { status, hits, unsettled, searchedDeep, silent } = done.state
    assert.deepEqual([status, hits, unsettled, silent], ['delayed', 2, 2, []])
    assert.deepEqual(searchedDeep, { silent: [], added: 1 })
    assert.deepEqual(await hitsOf(ntn, world), [
      [1, 'iii', false],
      [2, 'indices', true],
    ])
  })

  test('the control: asked as every check asks them, the Indices bring nobody', async () => {
    const { world, ntn } = await claimed()
    const answer = await world.sources.indices?.ask({ description: ann, citizenships: ['US'] })
    assert.deepEqual(answer, { kind: 'answered', records: [], more: false })
    assert.deepEqual(await hitsOf(ntn, world), [[1, 'iii', false]])
  })

  test('a hit so found keeps a Proceed back until a person says whose it is, and carries a denial only then (CHK-13, PRO-G2)', async () => {
    const { world, ntn, asked } = await claimed()
    await judge({ ...asked, hit: 1, same: false }, world)
    await searchEveryRecord(asked, world)
    assert.deepEqual(await determine({ ...asked, determination: 'proceed' }, world), { refusal: 'not-clear' })
    assert.deepEqual(await determine({ ...asked, determination: 'denied' }, world), { refusal: 'no-ground' })
    await judge({ ...asked, hit: 2, same: true }, world)
    await determine({ ...asked, determination: 'denied' }, world)
    assert.equal((await stateOf(ntn, world)).status, 'denied')
  })

  test('the control: without it the same check is clear', async () => {
    const { world, ntn, asked } = await claimed()
    await judge({ ...asked, hit: 1, same: false }, world)
    await determine({ ...asked, determination: 'proceed' }, world)
    assert.equal((await stateOf(ntn, world)).status, 'proceed')
  })

  for (const [isMade, status] of [
    [true, 'delayed'],
    // The control.
    [false, 'proceed'],
  ] as const) {
    test(`${isMade ? 'once' : 'unless'} it was found, the machine answers ${status} when a claim was given back and all have answered`, async () => {
      const { world, clock, files, ...made } = await claimed()
      files.ncic.goDown()
      const { ntn } = await checked(inquiry(), world)
      const asked = { ...made.asked, ntn }
      await claim(asked, world)
      if (isMade) await searchEveryRecord(asked, world)
      await judge({ ...asked, hit: 1, same: false }, world)
      await release(asked, world)
      files.ncic.comeBack()
      clock.pass({ minutes: 2 })
      await work(world)
      const state = await stateOf(ntn, world)
      assert.deepEqual([state.status, state.silent], [status, []])
    })
  }

  test('searched again it adds nothing twice, and what a person said stays said of the same record', async () => {
    const { world, ntn, asked } = await claimed()
    await searchEveryRecord(asked, world)
    await judge({ ...asked, hit: 2, same: false }, world)
    await searchEveryRecord(asked, world)
    const { searchedDeep, judged, hits } = await stateOf(ntn, world)
    assert.deepEqual([searchedDeep, judged, hits], [{ silent: [], added: 0 }, { 2: false }, 2])
  })

  test('the usual search, made when the Indices answer at last, takes nothing away of what it found', async () => {
    let up = false
    const { world, ntn, asked, clock } = await claimed(
      withIndices(indices => ({
        ...indices,
        ask: async question => (up ? indices.ask(question) : { kind: 'silent', because: 'late' }),
      })),
    )
    await searchEveryRecord(asked, world)
    assert.deepEqual(
      (await stateOf(ntn, world)).silent,
      ['indices'],
      'a deep search is not the search that the law asks for',
    )
    up = true
    clock.pass({ minutes: 2 })
    await work(world)
    assert.deepEqual((await stateOf(ntn, world)).silent, [])
    assert.deepEqual((await hitsOf(ntn, world)).length, 2)
  })
})

const answering = (answer: () => Promise<Answer>) => withIndices(indices => ({ ...indices, askDeep: answer }))

suite('silence of a source is said as silence', () => {
  const record = { ...felony(elsewhere, 'indices'), id: 'N-1' }
  const silences: readonly (readonly [name: string, answer: () => Promise<Answer>, added: number])[] = [
    ['late', async () => ({ kind: 'silent', because: 'late' }), 0],
    ['broken', () => Promise.reject(new Error('broken')), 0],
    ['with more than it sends', async () => ({ kind: 'answered', records: [record], more: true }), 1],
  ]
  for (const [name, answer, added] of silences) {
    test(`${name}: the record says who did not answer in full, and nothing is taken away`, async () => {
      const { world, ntn, asked } = await claimed(answering(answer))
      await searchEveryRecord(asked, world)
      const { searchedDeep, hits, status } = await stateOf(ntn, world)
      assert.deepEqual([searchedDeep, hits, status], [{ silent: ['indices'], added }, 1 + added, 'delayed'])
    })
  }

  test('the control: answered in full, nobody was silent', async () => {
    const { world, ntn, asked } = await claimed(
      answering(async () => ({ kind: 'answered', records: [record], more: false })),
    )
    await searchEveryRecord(asked, world)
    assert.deepEqual((await stateOf(ntn, world)).searchedDeep, { silent: [], added: 1 })
  })
})
