import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { release } from '#check/release.ts'
import { searchEveryRecord } from '#check/search-deep.ts'
import type { Ntn } from '#law/words.ts'
import { claimed, elsewhere, enter, stateOf, withIndices } from '../support/deep-search.ts'
import { codes, examining, waiting } from '../support/examining.ts'
import type { Scene } from '../support/scene.ts'

suite('who may have every record searched, and when', () => {
  const askedDeep = (made: Pick<Scene, 'store'>, ntn: Ntn) =>
    made.store.tables.leaves.of(ntn).filter(({ body }) => body?.['type'] === 'asked' && body['deep'] === true)

  test('only who claimed the check, while it may be answered; and nobody is asked for anybody else (SEC-02, VIO-02)', async () => {
    const made = await claimed()
    const { world, ntn, asked } = made
    const other = { ...asked, by: { audience: 'examiner', id: 'examiner-2' } } as const
    assert.deepEqual(await searchEveryRecord(other, world), { refusal: 'claimed-by-another' })
    await release(asked, world)
    assert.deepEqual(await searchEveryRecord(asked, world), { refusal: 'not-claimed' })
    await claim(asked, world)
    await judge({ ...asked, hit: 1, same: true }, world)
    await determine({ ...asked, determination: 'denied' }, world)
    assert.deepEqual(await searchEveryRecord(asked, world), { refusal: 'not-now' })
    assert.deepEqual(askedDeep(made, ntn), [])
  })

  test('a leaf names who asks whom before anybody is named to a source, and one says that it was done (SEC-06)', async () => {
    let before = (): number => assert.fail('nobody is asked yet')
    const announced: number[] = []
    const { world, ntn, asked, store } = await claimed(
      withIndices(({ askDeep, ...indices }) => ({
        ...indices,
        async askDeep(question) {
          announced.push(before())
          return (await askDeep?.(question)) ?? assert.fail('the Indices can be asked so')
        },
      })),
    )
    before = () => askedDeep({ store }, ntn).length
    const leaves = store.tables.leaves.of(ntn).length
    await searchEveryRecord(asked, world)
    assert.deepEqual(announced, [1])
    assert.deepEqual(
      askedDeep({ store }, ntn).map(({ body }) => [body?.['by'], body?.['sources']]),
      [['examiner examiner-1', ['indices']]],
    )
    // Two parts of the file were opened, the Indices asked, and the event has its own.
    assert.equal(store.tables.leaves.of(ntn).length - leaves, 4)
  })

  test('where no source of the check can be searched so, nobody is asked and nothing is kept', async () => {
    const made = await claimed(withIndices(({ ask, downSince }) => ({ ask, downSince })))
    const { world, ntn, asked } = made
    assert.deepEqual(await searchEveryRecord(asked, world), { refusal: 'no-deep-search' })
    assert.deepEqual(askedDeep(made, ntn), [])
    assert.equal((await stateOf(ntn, world)).searchedDeep, undefined)
  })
})

suite('a deep search at the edge', () => {
  test('a reason is needed: one line, not longer than another examiner reads', async () => {
    const examiner = examining(await waiting())
    await examiner.open()
    await examiner.act('claim')
    const reasons = [undefined, '', '  ', 'x'.repeat(301), 'two\nlines']
    const said = []
    for (const reason of reasons) said.push(await examiner.act('deep-searches', { reason }))
    assert.deepEqual(
      codes(...said),
      reasons.map(() => [422, 'not-as-described']),
    )
    const good = await examiner.act('deep-searches', { reason: 'x'.repeat(300) })
    assert.deepEqual([good.status, good.body['added'], good.body['silent']], [200, 0, []])
  })

  test('whoever opens the check sees that it was made, by whom, why, and what came of it', async () => {
    const scenes = await waiting()
    await enter(elsewhere, 'C-1', scenes.world)
    const [one, two] = [examining(scenes), examining(scenes, 'secondExaminer')]
    await one.open()
    await one.act('claim')
    await one.act('deep-searches', { reason: 'A caller names Ohio.' })
    for (const [who, name] of [
      [one, 'you'],
      [two, 'another'],
    ] as const) {
      const { body } = await who.open()
      const [made, ...more] = body['deepSearches'] as readonly Readonly<Record<string, unknown>>[]
      const { at: __, ...rest } = made ?? assert.fail('there is one')
      assert.deepEqual([rest, more], [{ by: name, reason: 'A caller names Ohio.', silent: [], added: 1 }, []])
      assert.deepEqual(body['searchableDeep'], ['indices'])
    }
  })
})
