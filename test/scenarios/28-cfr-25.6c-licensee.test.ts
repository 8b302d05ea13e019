import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { annSent, inquirySent, key } from '../support/edge.ts'
import { codes, denied, examining, licensee, waiting } from '../support/examining.ts'
import { work } from '../support/scene.ts'

suite('what a licensee does with a check', () => {
  test('the sheet for a denied transferee says who denied and how to ask why, and not why (ACC-10, ACC-24, APP-01)', async () => {
    const scene = await denied()
    const { body, text } = await licensee(scene, '/sheet')
    assert.deepEqual(body['denyingAgency'], { name: 'Sample Agency', address: '9 Sample Way, Sample, WV 00009' })
    assert.match(String(body['answeredWithin']), /five business days/)
    assert.doesNotMatch(text, /felony|convict|A1|922\(g\)/i)
    const page = await scene.ask('GET', `/v1/checks/${scene.ntn}/sheet`, {
      as: scene.as.licensee,
      headers: { accept: 'text/html' },
    })
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8')
    assert.ok(page.text.includes(scene.ntn) && page.text.includes('Sample Agency'))
    assert.doesNotMatch(page.text, /felony|convict|922\(g\)/i)
  })

  test('there is no sheet where nobody was denied', async () => {
    assert.deepEqual(codes(await licensee(await waiting(), '/sheet')), [[409, 'not-now']])
  })

  test('the sheet has the number, how to challenge and by when the reason is owed, and nothing of the record (DEC-10)', async () => {
    const scene = await denied()
    const { body } = await licensee(scene, '/sheet')
    const members = ['answeredWithin', 'denyingAgency', 'howToAskWhy', 'howToChallenge', 'ntn', 'provisions']
    assert.deepEqual(Object.keys(body).toSorted(), members)
    assert.equal(body['ntn'], scene.ntn)
    assert.match(String(body['howToChallenge']), /you may challenge it with the same agency/)
  })

  test('a transfer is reported only for a check that was open past its period (DEC-06, ACC-21)', async () => {
    const scene = await waiting()
    const report = (on: string) =>
      scene.ask('POST', `/v1/checks/${scene.ntn}/transfer-report`, { as: scene.as.licensee, body: { on } })
    assert.deepEqual(codes(await report('2026-09-08')), [[409, 'transfer-not-asked']])
    scene.clock.pass({ hours: 24 * 5 })
    await work(scene.world)
    const lapsed = await licensee(scene)
    assert.deepEqual(
      [lapsed.body['response'], lapsed.body['status'], lapsed.body['lapsed']],
      ['delayed', 'lapsed', true],
    )
    assert.deepEqual((await report('2026-09-20')).body['pointers'], [{ pointer: '/on', code: 'in-the-future' }])
    assert.equal((await report('2026-09-12')).status, 200)
  })

  test('the address is asked until it is given, and nothing waits for it (CHK-06, DEC-09)', async () => {
    const scene = await waiting()
    const address = { street: '1 Elm St', city: 'Sample', county: 'Sample', state: 'TX', zip: '00001' }
    assert.equal((await licensee(scene)).body['addressAsked'], true)
    const given = await scene.ask('PUT', `/v1/checks/${scene.ntn}/address`, {
      as: scene.as.licensee,
      body: { address },
    })
    assert.deepEqual([given.status, given.body['addressAsked']], [200, false])
    const sentAtOnce = await waiting({ address })
    assert.equal((await licensee(sentAtOnce)).body['addressAsked'], false)
  })

  test('a check that was taken back can be transferred on by nobody', async () => {
    const scene = await waiting()
    const body = { reason: 'entered-in-error' }
    const cancel = () => scene.ask('POST', `/v1/checks/${scene.ntn}/cancellation`, { as: scene.as.licensee, body })
    assert.equal((await cancel()).body['response'], 'cancelled')
    assert.deepEqual(codes(await cancel()), [[409, 'not-now']])
  })

  test('an acknowledgement is kept once, however often it is sent', async () => {
    const scene = await waiting()
    const path = `/v1/checks/${scene.ntn}/acknowledgement`
    for (const _ of [1, 2]) assert.equal((await scene.ask('POST', path, { as: scene.as.licensee })).status, 200)
    const kept = scene.store.tables.events.of(scene.ntn).filter(({ body }) => body['type'] === 'acknowledged')
    assert.equal(kept.length, 1)
  })

  test('the list shows the newest first, and what it shows is kept as told', async () => {
    const scene = await waiting()
    scene.clock.pass({ minutes: 1 })
    const nobody = {
      ...annSent,
      name: { last: 'Merriweather', first: 'Tobias' },
      born: '1962-11-30',
      sex: 'M',
      ssn: '900129999',
    }
    const second = await scene.ask('POST', '/v1/checks', {
      as: scene.as.licensee,
      headers: key(),
      body: inquirySent(nobody),
    })
    const examiner = examining(scene)
    await examiner.open()
    await examiner.act('claim')
    await examiner.act('judgements', { hit: 1, same: false })
    await examiner.act('determination', { determination: 'proceed' })
    const { body } = await scene.ask('GET', '/v1/checks?limit=2', { as: scene.as.licensee })
    const checks = body['checks'] as readonly Readonly<{ ntn: string; response: string }>[]
    assert.deepEqual(
      checks.map(({ ntn, response }) => [ntn, response]),
      [
        [second.body['ntn'], 'proceed'],
        [scene.ntn, 'proceed'],
      ],
    )
    const told = scene.store.tables.events.of(scene.ntn).filter(({ body: { type } }) => type === 'told')
    assert.deepEqual(told.at(-1)?.body['through'], 'list')
  })
})
