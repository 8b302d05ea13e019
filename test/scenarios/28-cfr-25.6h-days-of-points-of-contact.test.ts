import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { invite } from '#access/session.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import type { Message } from '../../src/world.ts'
import { work } from '../support/scene.ts'
import { annSent, basic, edge, key, type Edge } from '../support/edge.ts'

/** Tuesday 8 September 2026, nine in the morning, Eastern time: the operational day ends at one o’clock in the night. */
const day = '2026-09-08'
const toWarning = { hours: 14 }
const sale = { purpose: 'sale', firearm: 'handgun', eligibilityVerified: true, transferee: annSent }
const permit = { purpose: 'permit', transferee: annSent }

type Json = Readonly<Record<string, unknown>>

async function inquired({ ask, as }: Edge, body: object = sale, of = as.poc): Promise<string> {
  const said = await ask('POST', '/v1/poc/inquiries', { as: of, headers: key(), body })
  assert.equal(said.status, 201, said.text)
  return String(said.body['ntn'])
}

const reported = ({ ask, as }: Edge, ntn: string, body: object) =>
  ask('POST', `/v1/poc/inquiries/${ntn}/determinations`, { as: as.poc, body })

const denial = { message: 'poc-denial', categories: ['A1'] }

async function dayOf({ ask, as }: Edge, more = '', of = as.poc): Promise<Json> {
  const { status, body, text } = await ask('GET', `/v1/poc/days/${day}${more}`, { as: of })
  assert.equal(status, 200, text)
  return body
}

/** What is not nothing. */
const some = (counts: unknown): Json =>
  Object.fromEntries(Object.entries(counts as Json).filter(([, count]) => count !== 0))

const compared = ({ ask, as }: Edge, body: object) =>
  ask('POST', `/v1/poc/days/${day}/comparison`, { as: as.poc, body })

/** A session lasts no longer than a day's work. */
async function signedIn({ ask, world }: Edge, who: string) {
  const { headers } = await ask('POST', '/v1/session', { body: { link: await invite(who, world) } })
  return { cookie: /^[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? assert.fail('a session is kept in a cookie') }
}

/** One more point of contact, of Pennsylvania. */
async function another({ world }: Edge): Promise<Readonly<Record<string, string>>> {
  const ori = parseOri('PA0000009') ?? assert.fail('the ORI is well formed')
  const machine = { id: 'poc-pa', name: 'Another', audience: 'poc', ori, state: 'PA', clientKey: 'key-pa' } as const
  await enrollCaller(machine, system, world)
  return basic('poc-pa', 'key-pa')
}

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
    assert.deepEqual([some(counts), (changedSince as string[]).toSorted()], [
      { issued: 3, presumed: 1, denied: 1, permit: 1 },
      ['contradicted', 'denied', 'presumed'],
    ])
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
    assert.deepEqual((await listed('')).map(({ ntn }) => ntn).toSorted(), [open, silent].toSorted())
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
    assert.deepEqual([pages.map(page => page.length), new Set(pages.flat()).size, second['more']], [[200, 30], 230, undefined])
    assert.ok(pages.flat().every(ntn => given.has(String(ntn))))
  })
})

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
    assert.deepEqual((await compared(scene, many(10_000))).body['pointers'], [{ pointer: '/checks/1/ntn', code: 'twice' }])
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
    assert.deepEqual(pocs.map(({ state }) => state), ['VA', 'PA'])
    assert.deepEqual(pocs.map(({ week }) => some(week)), [
      { issued: 1, contradicted: 1, denied: 1 },
      { issued: 1, presumed: 1 },
    ])
    assert.deepEqual(pocs[0]?.['lastStatement'], { day, at: '2026-09-09T06:00:00Z' })
    const one = await scene.ask('GET', `/v1/pocs/PA0000009/days/${day}`, { as: operator })
    assert.deepEqual([one.status, one.body['status']], [200, 'stated'])
  })
})
