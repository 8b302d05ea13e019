import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appealFileAs } from '#ledger/appeal-file.ts'
import {
  apply,
  ask,
  check,
  claim,
  cleared,
  deciding,
  judge,
  namesake,
  opened,
  remove,
  upinOf,
} from '../support/appeal-file.ts'
import { annSent, edge } from '../support/edge.ts'

describe('what an examiner may clear', () => {
  test('nothing of which nobody said that it is another’s, nothing of another person, and no hit that is not there', async () => {
    const scene = await edge({ files: { iii: [namesake] } })
    const upin = upinOf(await apply(scene))
    const decide = deciding(scene, upin)
    const ntn = String((await check(scene, {})).body['ntn'])
    const propose = (hit: number, of = ntn) => decide('examiner', { decision: 'propose', cleared: [{ ntn: of, hit }] })
    assert.equal((await propose(1)).body['code'], 'not-cleared')
    assert.equal((await propose(9)).body['code'], 'unknown-hit')
    const other = await ask(scene, { ...annSent, name: { ...annSent.name, last: 'Quillfeathers' } })
    assert.equal((await propose(1, String(other.body['ntn']))).body['code'], 'not-the-same-person')
  })
})

describe('what another examiner agrees with (VAF-01)', () => {
  test('each record by itself, out of its check: what one of the two leaves out is not cleared, and nothing is that only one named', async () => {
    const scene = await edge({ files: { iii: [namesake, { ...namesake, id: 'III-0002' }] } })
    const ntn = String((await check(scene, {})).body['ntn'])
    await claim(scene, ntn)
    for (const hit of [1, 2]) await judge(scene, ntn, { hit, same: false })
    const upin = upinOf(await apply(scene))
    const decide = deciding(scene, upin)
    const clearing = (...hits: readonly number[]) => ({ cleared: hits.map(hit => ({ ntn, hit })) })
    await decide('examiner', { decision: 'propose', ...clearing(1) })
    const other = await decide('secondExaminer', { decision: 'accept', ...clearing(1, 2) })
    assert.equal(other.body['code'], 'not-proposed')
    await decide('examiner', { decision: 'propose', ...clearing(1, 2) })
    const none = await decide('secondExaminer', { decision: 'accept', ...clearing() })
    assert.equal(none.body['code'], 'clears-nothing', 'a file that clears none of what was proposed helps nobody')
    const accepted = await decide('secondExaminer', { decision: 'accept', ...clearing(2) })
    assert.deepEqual([accepted.body['status'], accepted.body['cleared']], ['accepted', 1])
    const { hits } = (await opened(scene, await check(scene, { upin }))) as Readonly<{
      hits: readonly Readonly<Record<string, unknown>>[]
    }>
    assert.deepEqual(hits.map(({ id, cleared: was }) => `${String(id)} ${String(was)}`).toSorted(), [
      'III-0001 undefined',
      'III-0002 true',
    ])
  })
})

describe('a number that does not help', () => {
  test('unknown, proposed, refused or removed: the licensee is told what everybody is told', async () => {
    const scene = await cleared()
    const answers = async (upin: string) => {
      const { status, body } = await check(scene, { upin })
      const { ntn: _, contact: __, ...told } = body
      return { status, told: JSON.stringify(told).replaceAll(/\d{4}-\d\d-\d\d[^"]*/g, 'day') }
    }
    const without = await answers('')
    assert.deepEqual(await answers('V00000000000000'), without)
    assert.deepEqual(await answers('whatever'), without)
    const proposed = upinOf(await apply(scene))
    await deciding(scene, proposed)('examiner', { decision: 'propose', cleared: [] })
    assert.deepEqual(await answers(proposed), without)
    await remove(scene, scene.upin)
    assert.deepEqual(await answers(scene.upin), without)
  })
})

describe('who leaves (VAF-01)', () => {
  test('by a letter: what was kept is destroyed, the key with it, and the number stays as a number', async () => {
    const scene = await cleared()
    const ntn = appealFileAs(scene.upin)
    assert.notEqual(await scene.world.find.key(ntn, 'identity'), undefined)
    const said = await remove(scene, scene.upin)
    assert.deepEqual(
      [said.body['status'], said.body['because'], said.body['kept']],
      ['removed', 'asked-in-writing', 'nothing'],
    )
    assert.equal(await scene.world.find.key(ntn, 'identity'), undefined)
    assert.deepEqual(await scene.world.find.allSealed(ntn), [])
    const shown = await scene.ask('GET', `/v1/appeal-files/${scene.upin}?purpose=prevent-erroneous-denial`, {
      as: scene.as.examiner,
    })
    assert.equal(shown.body['person'], undefined)
    assert.doesNotMatch(shown.text, /Quillfeather/)
  })

  test('not by a call', async () => {
    const scene = await cleared()
    const said = await remove(scene, scene.upin, { asked: 'by-mouth' })
    assert.equal(said.body['code'], 'appeal-file-stays')
    assert.equal((await check(scene, { upin: scene.upin })).body['status'], 'proceed')
  })

  test('while misuse is pursued: out of the file at once, and what is needed for that is kept until it has ended', async () => {
    const scene = await cleared()
    const ntn = appealFileAs(scene.upin)
    assert.equal((await remove(scene, scene.upin, { misusePursued: true })).body['kept'], 'what-is-pursued')
    assert.equal((await check(scene, { upin: scene.upin })).body['status'], 'delayed')
    assert.notDeepEqual(await scene.world.find.allSealed(ntn), [])
    assert.equal((await remove(scene, scene.upin, { misusePursued: true })).body['code'], 'appeal-file-stays')
    assert.equal((await remove(scene, scene.upin)).body['kept'], 'nothing')
    assert.deepEqual(await scene.world.find.allSealed(ntn), [])
  })

  test('because a disqualifying record was found, without having asked', async () => {
    const scene = await cleared()
    const said = await remove(scene, scene.upin, { asked: 'no', disqualifyingRecord: true })
    assert.deepEqual([said.body['status'], said.body['because']], ['removed', 'disqualifying-record'])
  })

  test('refused: nothing of the person is kept', async () => {
    const scene = await edge()
    const upin = upinOf(await apply(scene))
    const said = await deciding(scene, upin)('examiner', { decision: 'refuse', because: 'record-stands' })
    assert.deepEqual([said.body['status'], said.body['because']], ['refused', 'record-stands'])
    assert.deepEqual(await scene.world.find.allSealed(appealFileAs(upin)), [])
  })
})
