import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { edge } from '../support/edge.ts'
import {
  another,
  compared,
  day,
  dayOf,
  denial,
  inquired,
  reported,
  sale,
  signedIn,
  some,
  type Json,
} from '../support/poc-days.ts'
import { work } from '../support/scene.ts'

suite('28 CFR 25.6(h): both sides of a day', () => {
  test('numbers that differ are named, and a Proceed that nobody had to report is no difference', async () => {
    const scene = await edge()
    await reported(scene, await inquired(scene), denial)
    await inquired(scene)
    scene.clock.pass({ hours: 17 })
    await work(scene.world)
    const own = { issued: 2, proceed: 1, denied: 1, overturned: 0, cancelled: 0, presumed: 0 }
    const rest = { open: 0, undetermined: 0, held: 0, permit: 0 }
    assert.deepEqual((await compared(scene, { counts: { ...own, ...rest } })).body['differ'], [])
    const more = await compared(scene, { counts: { ...own, ...rest, proceed: 0, denied: 2 } })
    assert.deepEqual(more.body['differ'], ['proceed', 'denied'])
    assert.deepEqual(((await dayOf(scene))['compared'] as Json)['differ'], ['proceed', 'denied'])
    const wrong = await compared(scene, { counts: { ...own, ...rest, issued: 3 } })
    assert.deepEqual(
      [wrong.status, wrong.body['pointers']],
      [422, [{ pointer: '/counts/issued', code: 'does-not-add-up' }]],
    )
    // The control: what was refused changed nothing of what was compared.
    assert.deepEqual(((await dayOf(scene))['compared'] as Json)['differ'], ['proceed', 'denied'])
  })

  test('its own list is compared number by number', async () => {
    const scene = await edge()
    const [alike, other, missing] = [await inquired(scene), await inquired(scene), await inquired(scene)]
    await reported(scene, alike, denial)
    const ofPennsylvania = await inquired(scene, sale, await another(scene))
    const checks = [
      { ntn: alike, outcome: 'denied' },
      { ntn: other, outcome: 'open' },
      { ntn: ofPennsylvania, outcome: 'denied' },
    ]
    const { status, body } = await compared(scene, { checks })
    assert.equal(status, 200)
    assert.deepEqual(body['checks'], {
      differ: [{ ntn: other, ours: 'undetermined', theirs: 'open' }],
      onlyTheirs: [ofPennsylvania],
      onlyOurs: [{ ntn: missing, ours: 'undetermined' }],
    })
    const twice = await compared(scene, { checks: [...checks, checks[0]] })
    assert.deepEqual([twice.status, twice.body['pointers']], [422, [{ pointer: '/checks/3/ntn', code: 'twice' }]])
    // Of the list nothing is kept: which check came to what is told no longer than its record stands.
    const kept = scene.store.tables.events.of(`VA0000001:${day}`)
    assert.equal(JSON.stringify(kept).includes(other), false)
  })

  test('a list of a whole state’s day is taken, and one that no day can have is not', async () => {
    const scene = await edge()
    const ntn = await inquired(scene)
    const many = (count: number) => ({ checks: Array.from({ length: count }, () => ({ ntn, outcome: 'denied' })) })
    // Refused for what is in it, not for how long it is.
    assert.equal((await compared(scene, many(10_000))).body['code'], 'not-as-described')
    assert.deepEqual((await compared(scene, many(10_000))).body['pointers'], [
      { pointer: '/checks/1/ntn', code: 'twice' },
    ])
    assert.equal((await compared(scene, many(20_000))).status, 413)
  })

  test('once its checks are being destroyed the statement stands, and nothing can be compared (RET-04, DEC-14)', async () => {
    const scene = await edge()
    await inquired(scene)
    scene.clock.pass({ hours: 24 * 2 })
    await work(scene.world)
    scene.clock.pass({ hours: 24 * 90 })
    await work(scene.world)
    const left = await dayOf(scene)
    assert.equal('counts' in left, false)
    assert.deepEqual(some((left['stated'] as Json)['counts']), { issued: 1, presumed: 1 })
    const said = await compared(scene, { checks: [] })
    assert.deepEqual([said.status, said.body['code']], [410, 'day-forgotten'])
  })
})

suite('28 CFR 25.6(h): whoever watches over points of contact', () => {
  test('sees all of them, those first of which a message contradicted a presumption', async () => {
    const scene = await edge()
    await inquired(scene, sale, await another(scene))
    const late = await inquired(scene)
    scene.clock.pass({ hours: 17 })
    await work(scene.world)
    await reported(scene, late, denial)
    const operator = await signedIn(scene, 'operator')
    const { body } = await scene.ask('GET', '/v1/pocs', { as: operator })
    const pocs = (body['pocs'] ?? assert.fail(JSON.stringify(body))) as readonly Json[]
    assert.deepEqual(
      pocs.map(({ state }) => state),
      ['VA', 'PA'],
    )
    assert.deepEqual(
      pocs.map(({ week }) => some(week)),
      [
        { issued: 1, contradicted: 1, denied: 1 },
        { issued: 1, presumed: 1 },
      ],
    )
    assert.deepEqual(pocs[0]?.['lastStatement'], { day, at: '2026-09-09T06:00:00Z' })
    const one = await scene.ask('GET', `/v1/pocs/PA0000009/days/${day}`, { as: operator })
    assert.deepEqual([one.status, one.body['status']], [200, 'stated'])
  })
})
