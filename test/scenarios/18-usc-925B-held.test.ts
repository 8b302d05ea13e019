import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Ntn } from '#law/words.ts'
import { releaseHold } from '#notice/hold-notice.ts'
import { isRefusal } from '../../src/refusal.ts'
import { codes } from '../support/examining.ts'
import { cityPolice, denied, deny, inboxOf, inTheCity, named, opens, policed, type Policed } from '../support/police.ts'
import { ann, checked, felony, inquiry, work } from '../support/scene.ts'

const reason = { reason: 'a purchase by Annabeth Quillfeather is being watched' }

async function held(scene: Policed, ntn: Ntn): Promise<void> {
  const said = [
    await scene.ask('POST', `/v1/denials/${ntn}/hold`, { as: scene.as.examiner, body: reason }),
    await scene.ask('POST', `/v1/denials/${ntn}/hold/approval`, { as: scene.as.operator }),
  ]
  assert.deepEqual(
    said.map(({ status }) => status),
    [200, 200],
  )
}

suite('18 U.S.C. 925B(b): an investigation that the notice would compromise', () => {
  test('holds it by two people, who may not be one (DEN-05)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const at = `/v1/denials/${ntn}/hold`
    const alone = [
      await scene.ask('POST', `${at}/approval`, { as: scene.as.operator }),
      await scene.ask('POST', at, { as: scene.as.examiner, body: reason }),
      await scene.ask('POST', `${at}/approval`, { as: scene.as.examiner }),
    ]
    assert.deepEqual(codes(...alone), [
      [404, 'nothing-proposed'],
      [200, undefined],
      [403, 'same-person'],
    ])
    // What one person wants holds nothing.
    assert.equal((await opens(scene, scene.asPolice)).status, 200)
    await scene.app.close()
  })

  test('while it is held nobody is told that there is a notice, nor called, nor shown it; what one has read stays read (DEN-05)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const [first] = await inboxOf(scene, scene.asPolice)
    await opens(scene, scene.asSheriff)
    await held(scene, ntn)
    const calls = scene.called.length
    assert.deepEqual(await inboxOf(scene, scene.asPolice), [])
    const said = await scene.ask('POST', `/v1/notices/${first?.notice}/open`, { as: scene.asPolice })
    assert.deepEqual(codes(said), [[404, 'unknown-notice']])
    scene.clock.pass({ hours: 30 })
    await work(scene.world)
    assert.equal(scene.called.length, calls)
    assert.equal((await opens(scene, scene.asSheriff)).status, 200)
    // Nothing is owed within the twenty-four hours while it is held.
    assert.equal(
      (await scene.world.find.owed(ntn)).some(({ kind }) => kind === 'notify-police'),
      false,
    )
    await scene.app.close()
  })

  test('released, it is told at once where the twenty-four hours are over (DEN-05)', async () => {
    const scene = await policed({ settings: { pagedAt: 'duty@nics.example' } })
    const ntn = await named(scene, inTheCity)
    await held(scene, ntn)
    scene.clock.pass({ hours: 30 })
    await work(scene.world)
    const by = { audience: 'examiner', id: 'examiner' } as const
    assert.ok(!isRefusal(await releaseHold({ ntn, by }, scene.world)))
    await work(scene.world)
    const [police] = (await scene.world.find.noticesAbout(ntn)).filter(({ state }) => state.ori === cityPolice)
    assert.deepEqual(police?.state.urged, ['other-channel', 'person-paged', 'legal-alarm'])
    assert.equal((await opens(scene, scene.asPolice)).status, 200)
    await scene.app.close()
  })

  test('why is sealed with the check, and stands in no event, leaf or answer (DEN-05, SEC-02)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    await held(scene, ntn)
    await work(scene.world)
    const { text } = await scene.ask('GET', '/v1/operations/notices', { as: scene.as.operator })
    const { events, lives, leaves, due } = scene.store.tables
    const kept = JSON.stringify([events.all(), lives.all(), leaves.all(), due.all(), text, scene.lines])
    assert.equal(kept.includes('is being watched'), false)
    assert.equal(kept.includes('Quillfeather'), false)
    // A control: it is kept.
    assert.ok((await scene.world.find.sealed(ntn, 'hold')) !== undefined)
    await scene.app.close()
  })

  test('whoever runs the system sees what is held, by whom, and what nobody has read (DEN-05)', async () => {
    const scene = await policed()
    const ntn = await named(scene, inTheCity)
    await held(scene, ntn)
    const { body } = await scene.ask('GET', '/v1/operations/notices', { as: scene.as.operator })
    const unread = body['unread'] as readonly Readonly<{ ntn: string; held?: object }>[]
    assert.deepEqual(
      unread.map(each => [each.ntn, each.held]),
      [
        [ntn, { by: 'examiner', approver: 'operator', at: '2026-09-08T13:00:00Z' }],
        [ntn, { by: 'examiner', approver: 'operator', at: '2026-09-08T13:00:00Z' }],
      ],
    )
    await scene.app.close()
  })
})

suite('922(d) alone, which 925B does not name', () => {
  const young = { ...ann, born: '2006-03-01' } as const
  const juvenile = {
    ...felony(young),
    facts: { ...felony(young).facts, disposition: 'delinquent', countsAsConviction: true },
  }
  const undecided = async () => {
    const scene = await policed({ files: { iii: [juvenile] } })
    const transferee = { description: young, citizenships: ['US'], address: inTheCity }
    const { ntn } = await checked(inquiry(young, { transferee }), scene.world)
    await deny(ntn, scene.world)
    await work(scene.world)
    return { scene, ntn }
  }
  const noticesOf = async ({ world }: Policed, ntn: Ntn) => (await world.find.noticesAbout(ntn)).length

  test('a named person decides that police are told, and they are (DEN-10, DEC-18)', async () => {
    const { scene, ntn } = await undecided()
    assert.equal(await noticesOf(scene, ntn), 0)
    const { body } = await scene.ask('GET', '/v1/operations/notices', { as: scene.as.operator })
    assert.deepEqual(body['undecided'], [{ ntn, deniedAt: '2026-09-08T13:00:00Z', decideBy: '2026-09-09T09:00:00Z' }])
    const said = await scene.ask('POST', `/v1/denials/${ntn}/decision`, { as: scene.as.operator, body: { send: true } })
    assert.equal(said.status, 200)
    await work(scene.world)
    assert.equal(await noticesOf(scene, ntn), 2)
    // Once.
    const again = await scene.ask('POST', `/v1/denials/${ntn}/decision`, {
      as: scene.as.operator,
      body: { send: false },
    })
    assert.deepEqual(codes(again), [[409, 'not-now']])
    await scene.app.close()
  })

  test('nobody decides within twenty hours: it is not sent, and that is kept as nobody’s decision (DEC-18)', async () => {
    const { scene, ntn } = await undecided()
    scene.clock.pass({ hours: 19, minutes: 59 })
    await work(scene.world)
    const decided = async () => (await scene.world.find.transaction(ntn, { audience: 'system' }))?.state.police?.decided
    assert.equal(await decided(), undefined)
    scene.clock.pass({ minutes: 1 })
    await work(scene.world)
    assert.deepEqual(await decided(), { send: false, by: 'nics', at: '2026-09-09T09:00:00Z' })
    scene.clock.pass({ hours: 10 })
    await work(scene.world)
    assert.equal(await noticesOf(scene, ntn), 0)
    await scene.app.close()
  })

  test('of any other denial there is nothing to decide', async () => {
    const scene = await policed()
    const ntn = await denied(scene.world)
    const said = await scene.ask('POST', `/v1/denials/${ntn}/decision`, {
      as: scene.as.operator,
      body: { send: false },
    })
    assert.deepEqual(codes(said), [[409, 'not-now']])
    await scene.app.close()
  })
})
