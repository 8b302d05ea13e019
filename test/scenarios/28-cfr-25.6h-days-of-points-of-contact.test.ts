import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Message } from '../../src/world.ts'
import { edge } from '../support/edge.ts'
import {
  another,
  day,
  dayOf,
  denial,
  inquired,
  permit,
  reported,
  sale,
  some,
  toWarning,
  type Json,
} from '../support/poc-days.ts'
import { work } from '../support/scene.ts'

suite('28 CFR 25.6(h): the day of a point of contact', () => {
  test('two hours before its end what nobody reported is counted, and whoever waits is told at once (POC-10, POC-12)', async () => {
    const scene = await edge()
    await inquired(scene)
    await inquired(scene)
    await reported(scene, await inquired(scene), { message: 'poc-open' })
    const waiting = dayOf(scene, '?wait=30')
    scene.clock.pass({ hours: 13 })
    await work(scene.world)
    assert.equal('warned' in (await dayOf(scene)), false)
    scene.clock.pass({ hours: 1 })
    await work(scene.world)
    const told = await waiting
    assert.deepEqual(told['warned'], { undetermined: 2, held: 0, at: '2026-09-09T03:00:00Z' })
    assert.deepEqual(some(told['counts']), { issued: 3, open: 1, undetermined: 2 })
    await scene.app.close()
  })

  test('while our response is not complete nothing is presumed, and the warning says that open is to be sent (DEC-13)', async () => {
    const scene = await edge()
    scene.files.iii.goDown()
    await inquired(scene)
    scene.clock.pass(toWarning)
    await work(scene.world)
    assert.deepEqual((await dayOf(scene))['warned'], { undetermined: 0, held: 1, at: '2026-09-09T03:00:00Z' })
  })

  test('of a day on which everything was reported nobody is woken', async () => {
    const scene = await edge()
    await reported(scene, await inquired(scene), denial)
    const sent: Message[] = []
    const listening = async (message: Message) => ({ received: sent.push(message) > 0, through: 'stream' })
    scene.clock.pass(toWarning)
    await work({ ...scene.world, send: listening })
    assert.deepEqual((await dayOf(scene))['warned'], { undetermined: 0, held: 0, at: '2026-09-09T03:00:00Z' })
    assert.deepEqual(sent, [])
    // The control: of another day, on which something is left to report, it is.
    scene.clock.pass({ hours: 12 })
    await inquired(scene)
    scene.clock.pass({ hours: 12 })
    await work({ ...scene.world, send: listening })
    assert.deepEqual(sent, [{ to: { ori: 'VA0000001' }, day: '2026-09-09', kind: 'day' }])
  })

  test('the day is stated once its presumptions are paid, and every number that was issued is under one outcome (POC-11)', async () => {
    const scene = await edge()
    const [late] = [await inquired(scene), await inquired(scene, permit)]
    await reported(scene, await inquired(scene), denial)
    scene.clock.pass({ hours: 16, minutes: 31 })
    await work(scene.world)
    const stated = (await dayOf(scene))['stated'] as Json
    assert.deepEqual(some(stated['counts']), { issued: 3, presumed: 1, denied: 1, permit: 1 })
    assert.deepEqual(stated['changedSince'], [])
    // A denial that comes after all: the statement stands, and says what has changed.
    const receipt = await reported(scene, late, denial)
    assert.equal(receipt.body['receipt'], 'late')
    const after = await dayOf(scene)
    assert.deepEqual(some(after['counts']), { issued: 3, contradicted: 1, denied: 2, permit: 1 })
    const { changedSince, counts } = after['stated'] as Json
    assert.deepEqual(
      [some(counts), (changedSince as string[]).toSorted()],
      [{ issued: 3, presumed: 1, denied: 1, permit: 1 }, ['contradicted', 'denied', 'presumed']],
    )
  })

  test('a day is not stated by a clock that nobody believes, and then it is', async () => {
    const scene = await edge()
    await inquired(scene)
    scene.clock.set(scene.world.now().add({ hours: 17 }))
    await work(scene.world)
    assert.equal((await dayOf(scene))['status'], 'running')
    scene.clock.vouch()
    scene.clock.pass({ minutes: 40 })
    await work(scene.world)
    assert.deepEqual(some(((await dayOf(scene))['stated'] as Json)['counts']), { issued: 1, presumed: 1 })
  })

  test('its checks are listed by what they came to, and no other point of contact is told of them', async () => {
    const scene = await edge()
    const [open, silent] = [await inquired(scene, { ...sale, stn: 'VA-7' }), await inquired(scene)]
    await reported(scene, open, { message: 'poc-open' })
    const listed = async (query: string) => (await dayOf(scene, `/checks${query}`))['checks'] as readonly Json[]
    assert.deepEqual(new Set((await listed('')).map(({ ntn }) => ntn)), new Set([open, silent]))
    const [only] = await listed('?outcome=open')
    assert.deepEqual(
      [only?.['ntn'], only?.['stn'], only?.['standing'], only?.['reported'], only?.['reportBy']],
      [open, 'VA-7', 'open', ['poc-open'], undefined],
    )
    assert.equal((await listed('?outcome=undetermined'))[0]?.['reportBy'], '2026-09-09T05:00:00Z')
    const as = await another(scene)
    for (const more of ['', '/checks']) {
      const said = await scene.ask('GET', `/v1/poc/days/${day}${more}`, { as })
      assert.deepEqual([said.status, said.body['code']], [404, 'day-not-begun'])
    }
  })

  test('two hundred checks a page, and each of them once', async () => {
    const scene = await edge()
    const given = new Set<string>()
    for (let count = 0; count < 230; count += 1) {
      given.add(await inquired(scene))
      scene.clock.pass({ seconds: count % 2 })
    }
    const first = await dayOf(scene, '/checks')
    const second = await dayOf(scene, `/checks?after=${String(first['more'])}`)
    const pages = [first, second].map(({ checks }) => (checks as readonly Json[]).map(({ ntn }) => ntn))
    assert.deepEqual(
      [pages.map(page => page.length), new Set(pages.flat()).size, second['more']],
      [[200, 30], 230, undefined],
    )
    assert.ok(pages.flat().every(ntn => given.has(String(ntn))))
  })
})
