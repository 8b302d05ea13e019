import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseUpin } from '#law/numbers.ts'
import { appealFileAs } from '#ledger/appeal-file.ts'
import {
  acceptedWith,
  application,
  apply,
  ask,
  check,
  cleared,
  clearedIn,
  deciding,
  enter,
  judge,
  leavesOf,
  namesake,
  opened,
  openedBy,
  pointersOf,
  remove,
  searchedDeep,
  upinOf,
} from '../support/appeal-file.ts'
import type { Ori } from '#law/words.ts'
import { elsewhere as describedElsewhere } from '../support/deep-search.ts'
import { annSent, edge } from '../support/edge.ts'
import { ann, checked, felony, inquiry, recorded, scene as made } from '../support/scene.ts'

/** A record that no check brings, of somebody who is perhaps called otherwise. */
const elsewhere = { description: describedElsewhere, facts: namesake.facts }

test('a number of the voluntary appeal file is no Proceed: every file is searched, and what is found is evaluated (VAF-03)', async () => {
  const asked: string[] = []
  const upin = 'UPIN-0001'
  const { world } = await made({ files: { iii: [felony({ ...ann, upin })] }, log: name => asked.push(name) })
  const { status, hits } = await checked(inquiry({ ...ann, upin }), world)
  assert.deepEqual([status, hits], ['delayed', 1])
  assert.deepEqual(asked.toSorted(), ['iii', 'indices', 'ncic'])
})

describe('who applies (VAF-02)', () => {
  test('gets a number when the application holds what it must, and nobody is named in the answer', async () => {
    const said = await apply(await edge())
    assert.equal(said.status, 201)
    assert.notEqual(parseUpin(String(said.body['upin'])), undefined)
    assert.deepEqual(said.body, { upin: said.body['upin'], status: 'applied', at: said.body['at'], cleared: 0 })
    assert.doesNotMatch(said.text, /Quillfeather/)
  })

  test('without consent in writing or fingerprints, or as no citizen without an alien number, is told what is missing, and nothing is kept', async () => {
    const scene = await edge()
    const without = { ...application, consentInWriting: undefined, fingerprintCard: undefined, citizenships: ['MX'] }
    const said = await apply(scene, without)
    assert.deepEqual([said.status, said.body['code']], [422, 'appeal-file-incomplete'])
    assert.deepEqual(pointersOf(said), ['/alienNumber', '/consentInWriting', '/fingerprintCard'])
    assert.deepEqual(await scene.world.find.appealFiles('', 10), [])
  })

  test('is opened for an examiner with a leaf that says who and what for, and no name stands in any event', async () => {
    const scene = await edge()
    const upin = upinOf(await apply(scene))
    const said = await scene.ask('GET', `/v1/appeal-files/${upin}?purpose=prevent-erroneous-denial`, {
      as: scene.as.examiner,
    })
    assert.equal(said.body['reason'], 'A namesake is taken for me.')
    assert.match(said.text, /Quillfeather/)
    const events = await scene.world.find.events(appealFileAs(upin))
    assert.deepEqual(
      events.map(({ body }) => body),
      [{ type: 'applied', upin, at: events[0]?.body['at'] }],
    )
  })

  test('is kept with the consent: to what, in which form and of which day, and none of a day to come (VAF-01, RET-17)', async () => {
    const scene = await edge()
    const upin = upinOf(await apply(scene))
    const said = await scene.ask('GET', `/v1/appeal-files/${upin}?purpose=prevent-extended-delay`, {
      as: scene.as.examiner,
    })
    assert.deepEqual(said.body['consent'], { to: 'voluntary-appeal-file', form: 'in-writing', on: '2026-09-01' })
    const early = await apply(scene, { ...application, consentInWriting: '2026-12-24' })
    assert.deepEqual([early.body['code'], pointersOf(early)], ['not-as-described', ['/consentInWriting']])
  })

  test('is opened for what the file serves, and for nothing else: nobody is opened by whoever says otherwise (VAF-01)', async () => {
    const scene = await edge()
    const upin = upinOf(await apply(scene))
    const read = (purpose: string) => scene.ask('GET', `/v1/appeal-files/${upin}${purpose}`, { as: scene.as.examiner })
    const before = leavesOf(scene, upin)
    for (const purpose of ['investigation', 'statistics', 'license-check'])
      assert.deepEqual(
        [(await read(`?purpose=${purpose}`)).body['code'], leavesOf(scene, upin)],
        ['appeal-file-not-for-that', before],
      )
    assert.equal((await read('')).status, 422)
    const misuse = await read('?purpose=pursue-misuse-of-the-system')
    assert.match(misuse.text, /Quillfeather/)
    assert.match(leavesOf(scene, upin).slice(before.length).join(), /read the voluntary appeal file: pursue-misuse-of-the-system/)
  })

  test('waits until an examiner has decided, the longest first', async () => {
    const scene = await edge()
    const waiting = async () => {
      const said = await scene.ask('GET', '/v1/appeal-files?waiting=true', { as: scene.as.examiner })
      return (said.body['files'] as readonly Readonly<{ upin: string }>[]).map(({ upin }) => upin)
    }
    const first = upinOf(await apply(scene))
    scene.clock.pass({ hours: 1 })
    const second = upinOf(await apply(scene))
    assert.deepEqual(await waiting(), [first, second])
    await deciding(scene, first)('examiner', { decision: 'propose', cleared: [] })
    assert.deepEqual(await waiting(), [first, second])
    await deciding(scene, first)('secondExaminer', { decision: 'accept', cleared: [] })
    await deciding(scene, second)('examiner', { decision: 'refuse', because: 'record-stands' })
    assert.deepEqual(await waiting(), [])
  })

  test('an examiner alone accepts nobody: another has to agree', async () => {
    const scene = await edge()
    const upin = upinOf(await apply(scene))
    const decide = deciding(scene, upin)
    assert.equal((await decide('examiner', { decision: 'accept', cleared: [] })).body['code'], 'not-now')
    assert.equal((await decide('examiner', { decision: 'propose', cleared: [] })).body['status'], 'proposed')
    assert.equal((await decide('examiner', { decision: 'accept', cleared: [] })).body['code'], 'same-person')
    assert.equal((await decide('secondExaminer', { decision: 'accept', cleared: [] })).body['status'], 'accepted')
  })
})

describe('a record that was cleared (VAF-01, VAF-03)', () => {
  test('does not stand in the way again, and the same inquiry without the number is delayed as before', async () => {
    const scene = await cleared()
    assert.equal((await check(scene, { upin: scene.upin })).body['status'], 'proceed')
    // The control: it is the number that helps, and nothing else.
    assert.equal((await check(scene, {})).body['status'], 'delayed')
  })

  test('is marked by an examiner’s search of every record as by any other, and by none once the person has left (VAF-01, CHK-13)', async () => {
    const scene = await edge({ files: { iii: [namesake] } })
    await recorded({ ori: 'OH0000001' as Ori, ari: 'C-1', category: 'A1', ...elsewhere }, scene.world)
    const first = await searchedDeep(scene, {})
    await judge(scene, first, { hit: 2, same: false })
    const upin = await acceptedWith(scene, [{ ntn: first, hit: 2 }])
    const marks = async (more: Readonly<{ upin?: string }>) => {
      const { body } = await openedBy(scene, await searchedDeep(scene, more))
      const hits = body['hits'] as readonly Readonly<Record<string, unknown>>[]
      return hits.map(({ source, cleared: was }) => `${String(source)} ${String(was)}`)
    }
    assert.deepEqual(await marks({ upin }), ['iii undefined', 'indices true'])
    // The control: without the number the same search marks nothing.
    assert.deepEqual(await marks({}), ['iii undefined', 'indices undefined'])
    await remove(scene, upin)
    assert.deepEqual(await marks({ upin }), ['iii undefined', 'indices undefined'])
  })

  test('every file is searched all the same, and a record that nobody cleared is evaluated', async () => {
    const scene = await cleared()
    const asked = scene.asked.length
    await enter(scene, 'C-2')
    const said = await check(scene, { upin: scene.upin })
    assert.equal(said.body['status'], 'delayed')
    assert.deepEqual(scene.asked.slice(asked).toSorted(), ['iii', 'indices', 'ncic'])
    const { hits } = (await opened(scene, said)) as Readonly<{ hits: readonly Readonly<Record<string, unknown>>[] }>
    assert.deepEqual(
      hits.map(({ source, cleared: was, same }) => `${String(source)} ${String(was)} ${String(same)}`).toSorted(),
      ['iii true false', 'indices undefined undefined'],
    )
  })

  test('a record that says something else by now is another, which nobody cleared', async () => {
    const scene = await edge()
    const nri = await enter(scene, 'C-1')
    const upin = await clearedIn(scene)
    assert.equal((await check(scene, { upin })).body['status'], 'proceed')
    const body = { because: 'corrected', change: { person: { heightInches: 66 } } }
    const changed = await scene.ask('POST', `/v1/entries/${nri}/modification`, { as: scene.as.agency, body })
    assert.equal(changed.status, 200, changed.text)
    assert.equal((await check(scene, { upin })).body['status'], 'delayed')
  })

  test('a twin who gives the number is not cleared by it', async () => {
    const scene = await cleared()
    const twin = { ...annSent, name: { ...annSent.name, first: 'Annabel' }, upin: scene.upin }
    const said = await ask(scene, twin)
    assert.equal(said.body['status'], 'delayed')
  })

  test('of the opening a leaf is left with the check and none with the person, so that nothing that stays tells of the check', async () => {
    const scene = await cleared()
    const before = leavesOf(scene, scene.upin)
    const said = await check(scene, { upin: scene.upin })
    assert.deepEqual(leavesOf(scene, scene.upin), before)
    const leaves = leavesOf(scene, String(said.body['ntn']))
    assert.equal(leaves.filter(text => text.includes('appeal-file')).length, 1)
    assert.ok(!leaves.some(text => text.includes(scene.upin)))
  })
})

describe('the letter to the person (VAF-02)', () => {
  const letter = (scene: Awaited<ReturnType<typeof cleared>>, query: string) =>
    scene.ask('GET', `/v1/appeal-files/${scene.upin}/letter?${query}`, { as: scene.as.examiner })

  test('is printed of an acceptance, and of a removal before it, since afterwards nobody can be written to', async () => {
    const scene = await cleared()
    for (const query of ['of=accepted&language=es', 'of=removed&language=en&because=asked-in-writing']) {
      const said = await letter(scene, query)
      assert.deepEqual([said.status, said.headers['content-type']], [200, 'application/pdf'])
      assert.match(said.text, /^%PDF-1\.7/)
    }
    await remove(scene, scene.upin)
    const after = await letter(scene, 'of=removed&language=en&because=asked-in-writing')
    assert.equal(after.body['code'], 'not-now')
  })

  test('says nothing that is not so: no refusal of somebody who is in the file, and no ground that nobody names', async () => {
    const scene = await cleared()
    assert.equal((await letter(scene, 'of=refused&language=en&because=record-stands')).body['code'], 'not-now')
    assert.equal((await letter(scene, 'of=removed&language=en')).body['code'], 'not-now')
  })
})
