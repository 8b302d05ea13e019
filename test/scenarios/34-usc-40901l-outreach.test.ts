import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { nameBody, stateForbidden } from '#check/outreach/bodies.ts'
import { review } from '#check/review.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { system } from '#ledger/carry-out.ts'
import { isRefusal } from '../../src/refusal.ts'
import {
  answers,
  asBody,
  askedYoung as asked,
  inbox,
  oriOfBody,
  reported,
  standing,
  thursday,
  withBodies,
  young,
} from '../support/bodies.ts'
import { edge } from '../support/edge.ts'
import { checked, inquiry, statusOf, work } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

suite('34 U.S.C. 40901(l)(1): three bodies are asked', () => {
  test('at once, each under a number of its own, and a body sees its own and nobody in it (CHK-50)', async () => {
    const { scene, ntn } = await asked()
    const requests = await Promise.all(outreachBodies.map(kind => inbox(scene, kind)))
    assert.deepEqual(
      requests.map(all => all.map(({ as, dueBy }) => [as, dueBy])),
      outreachBodies.map(kind => [[kind, '2026-09-15']]),
    )
    const text = JSON.stringify(requests)
    for (const word of [ntn, 'Quillfeather', '2006-02-01', '"TX"']) assert.equal(text.includes(word), false)
    // What says where somebody lives stands in the inbox alone.
    const events = JSON.stringify(scene.store.tables.events.of(ntn))
    for (const kind of outreachBodies) assert.equal(events.includes(oriOfBody[kind]), false)
    await scene.app.close()
  })

  test('whom it is about is read only when the request is opened, which leaves a leaf and is seen by the examiner (CHK-50, CHK-54)', async () => {
    const { scene, ntn } = await asked()
    const [first] = await inbox(scene, 'local-police')
    const before = scene.store.tables.leaves.of(ntn).length
    const opened = await scene.ask('GET', `/v1/outreach/${first?.request}`, { as: asBody('local-police') })
    assert.equal(opened.status, 200)
    const { names, born } = opened.body['person'] as Readonly<{ names: readonly object[]; born: string }>
    assert.deepEqual([names, born], [[{ last: 'Quillfeather', first: 'Annabeth', middle: 'Rose' }], '2006-02-01'])
    // Neither the number that others keep of the person, nor what is bought, where, or by which check.
    for (const word of ['900121234', ntn, 'handgun', 'firearm type', '9-99-001'])
      assert.equal(opened.text.includes(word), false)
    const leaves = scene.store.tables.leaves.of(ntn).slice(before)
    assert.ok(leaves.some(({ body }) => body?.['type'] === 'unsealed' && body['what'] === 'transferee'))
    assert.deepEqual(await standing(ntn, scene), {
      'juvenile-justice': 'asked',
      'mental-health': 'asked',
      'local-police': 'opened',
    })
    await scene.app.close()
  })

  test('no body opens or answers the request of another (SEC-02)', async () => {
    const { scene } = await asked()
    const [police] = await inbox(scene, 'local-police')
    const path = `/v1/outreach/${police?.request}`
    const other = { as: asBody('mental-health') }
    const said = [
      await scene.ask('GET', path, other),
      await scene.ask('POST', `${path}/answer`, { ...other, body: { answer: 'nothing' } }),
    ]
    assert.deepEqual(
      said.map(({ status, body }) => [status, body['code']]),
      [
        [404, 'outreach-over'],
        [404, 'outreach-over'],
      ],
    )
    // A control: its own it opens.
    assert.equal((await scene.ask('GET', path, { as: asBody('local-police') })).status, 200)
    await scene.app.close()
  })

  test('where nobody is named nobody is asked, which is no answer; who is named later is asked then (CHK-50)', async () => {
    const { scene, ntn } = await asked(['juvenile-justice', 'mental-health'])
    assert.equal((await standing(ntn, scene))['local-police'], 'nobody-asked')
    for (const kind of ['juvenile-justice', 'mental-health'] as const) await answers(scene, kind)
    assert.equal(await statusOf(ntn, scene.world), 'delayed')
    await withBodies(scene.world, ['local-police'])
    scene.clock.pass({ hours: 1 })
    await work(scene.world)
    assert.equal((await standing(ntn, scene))['local-police'], 'asked')
    await answers(scene, 'local-police')
    assert.equal(await statusOf(ntn, scene.world), 'proceed')
    await scene.app.close()
  })

  test('the bodies are those of the state of residence, not of the sale (CHK-50)', async () => {
    const scene = await edge({ at: thursday })
    await withBodies(scene.world)
    const { ntn } = await checked(inquiry({ ...young, state: 'OH' }), scene.world)
    await work(scene.world)
    assert.deepEqual(Object.values(await standing(ntn, scene)), ['nobody-asked', 'nobody-asked', 'nobody-asked'])
    assert.deepEqual(await inbox(scene, 'local-police'), [])
    await scene.app.close()
  })

  test('the police of the town are asked where the address is known (CHK-50)', async () => {
    const scene = await edge({ at: thursday })
    await withBodies(scene.world)
    const town = { ...oriOfBody, town: oriOfBody['mental-health'] }
    const named = {
      ori: town.town,
      kind: 'local-police',
      state: 'TX',
      name: 'Samplebury Police',
      city: 'Samplebury',
    } as const
    await nameBody(named, system, scene.world)
    const address = { street: '1 Main St', city: 'SAMPLEBURY', state: 'TX', zip: '00001' } as const
    await checked(inquiry(young, { transferee: { description: young, citizenships: ['US'], address } }), scene.world)
    await work(scene.world)
    assert.deepEqual(await inbox(scene, 'local-police'), [])
    assert.deepEqual((await inbox(scene, 'mental-health')).map(({ as }) => as).toSorted(), [
      'local-police',
      'mental-health',
    ])
    await scene.app.close()
  })
})

suite('34 U.S.C. 40901(l)(2): what the answers come to', () => {
  test('the third answer of nothing on the day of the contact is a Proceed at once, and what was asked is gone (CHK-53)', async () => {
    const { scene, ntn } = await asked()
    const [open] = await inbox(scene, 'juvenile-justice')
    for (const kind of outreachBodies) await answers(scene, kind)
    assert.equal(await statusOf(ntn, scene.world), 'proceed')
    assert.deepEqual(await inbox(scene, 'juvenile-justice'), [])
    assert.deepEqual(scene.store.tables.outreach.all(), [])
    const late = await scene.ask('POST', `/v1/outreach/${open?.request}/answer`, {
      as: asBody('juvenile-justice'),
      body: { answer: 'nothing' },
    })
    assert.deepEqual([late.status, late.body['code']], [404, 'outreach-over'])
    await scene.app.close()
  })

  test('what is said twice is said once, and a record that was reported is not taken back (DEC-11)', async () => {
    const { scene, ntn } = await asked()
    const said = [
      await answers(scene, 'mental-health'),
      await answers(scene, 'mental-health'),
      await answers(scene, 'mental-health', { answer: 'cannot-answer' }),
      await answers(scene, 'mental-health', reported),
      await answers(scene, 'mental-health', reported),
      await answers(scene, 'mental-health'),
    ]
    assert.deepEqual(
      said.map(({ status }) => status),
      [200, 200, 200, 200, 200, 409],
    )
    await claim({ ...examiner, ntn }, scene.world)
    const opened = await review({ ntn, by: examiner.by }, scene.world)
    assert.ok(!isRefusal(opened))
    assert.equal(opened.file.hits.hits.length, 1)
    await scene.app.close()
  })

  test('a record that a body reports is for an examiner, and nobody proceeds (DEC-11)', async () => {
    const { scene, ntn } = await asked()
    await answers(scene, 'juvenile-justice', reported)
    await answers(scene, 'mental-health')
    await answers(scene, 'local-police')
    assert.equal(await statusOf(ntn, scene.world), 'delayed')
    await claim({ ...examiner, ntn }, scene.world)
    const opened = await review({ ntn, by: examiner.by }, scene.world)
    assert.ok(!isRefusal(opened))
    assert.deepEqual(
      opened.obstacles.map(({ kind }) => kind),
      ['hit'],
    )
    await scene.app.close()
  })

  test('a record without its category and facts, or those without it, is not as described', async () => {
    const { scene } = await asked()
    const bare = await answers(scene, 'local-police', { answer: 'record-reported' })
    const more = await answers(scene, 'local-police', { ...reported, answer: 'nothing' })
    assert.deepEqual([bare.body['code'], more.body['code']], ['not-as-described', 'not-as-described'])
    await scene.app.close()
  })

  test('an examiner who claimed the check answers it; the answers of the bodies come to the examiner (CHK-53)', async () => {
    const { scene, ntn } = await asked()
    await claim({ ...examiner, ntn }, scene.world)
    for (const kind of outreachBodies) await answers(scene, kind)
    assert.equal(await statusOf(ntn, scene.world), 'delayed')
    const opened = await review({ ntn, by: examiner.by }, scene.world)
    assert.ok(!isRefusal(opened) && opened.mayProceed)
    await scene.app.close()
  })

  test('that its law forbids it to answer is an answer of the body that stated it, from the day it stated on (DEC-11)', async () => {
    const scene = await edge({ at: thursday })
    await withBodies(scene.world)
    const stated = await scene.ask('POST', '/v1/outreach-statements', {
      as: asBody('mental-health'),
      body: { answers: 'forbidden', kind: 'mental-health', law: 'Sample Code 1.01', from: '2026-09-10' },
    })
    assert.equal(stated.status, 200)
    const { ntn } = await checked(inquiry(young), scene.world)
    await work(scene.world)
    assert.deepEqual(await standing(ntn, scene), {
      'juvenile-justice': 'asked',
      'mental-health': 'answered',
      'local-police': 'asked',
    })
    await answers(scene, 'juvenile-justice')
    await answers(scene, 'local-police')
    assert.equal(await statusOf(ntn, scene.world), 'proceed')
    await scene.app.close()
  })

  test('a statement that begins tomorrow answers nothing today, and an agency that is not named states nothing', async () => {
    const scene = await edge({ at: thursday })
    await withBodies(scene.world)
    const which = { ori: oriOfBody['mental-health'], kind: 'mental-health' } as const
    await stateForbidden({ ...which, law: 'Sample Code 1.01', from: '2026-09-11' }, system, scene.world)
    const { ntn } = await checked(inquiry(young), scene.world)
    await work(scene.world)
    assert.equal((await standing(ntn, scene))['mental-health'], 'asked')
    const other = await scene.ask('POST', '/v1/outreach-statements', {
      as: scene.as.agency,
      body: { answers: 'allowed', kind: 'mental-health' },
    })
    assert.deepEqual([other.status, other.body['code']], [404, 'body-not-named'])
    await scene.app.close()
  })
})
