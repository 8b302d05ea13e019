import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { parseNtn, parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { ann, felony, work } from '../support/scene.ts'
import { annSent, basic, edge, key, type Edge } from '../support/edge.ts'

/** Tuesday 8 September 2026, nine in the morning, Eastern time: the operational day ends at one o’clock in the night. */
const endOfDay = { hours: 16 }

const sale = { purpose: 'sale', firearm: 'handgun', eligibilityVerified: true, transferee: annSent }
const permit = { purpose: 'permit', transferee: annSent }

const inquired = ({ ask, as }: Edge, body: object, headers = key()) =>
  ask('POST', '/v1/poc/inquiries', { as: as.poc, headers, body })

const reported = ({ ask, as }: Edge, ntn: unknown, body: object) =>
  ask('POST', `/v1/poc/inquiries/${String(ntn)}/determinations`, { as: as.poc, body })

const read = ({ ask, as }: Edge, ntn: unknown, more = '') =>
  ask('GET', `/v1/poc/inquiries/${String(ntn)}${more}`, { as: as.poc })

const denial = { message: 'poc-denial', categories: ['A1'] }

async function owedOf(ntn: unknown, { world }: Edge): Promise<Readonly<Record<string, string>>> {
  const owed = await world.find.owed(String(ntn))
  return Object.fromEntries(owed.map(({ kind, at }) => [kind, at.toString()]))
}

suite('28 CFR 25.6(d)-(g): a point of contact asks', () => {
  test('nothing found anywhere is NoRecord, with our number and the state’s, and nothing is determined here (POC-01, POC-03, POC-05, POC-06)', async () => {
    const said = await inquired(await edge(), { ...sale, stn: 'VA-2026-0001' })
    assert.equal(said.status, 201)
    const { kind, stn, searched, notSearched, standing, reportBy } = said.body
    assert.deepEqual(
      { kind, stn, searched, notSearched, standing, reportBy },
      {
        kind: 'no-record',
        stn: 'VA-2026-0001',
        searched: ['indices', 'ncic', 'iii'],
        notSearched: [],
        standing: 'created',
        reportBy: '2026-09-09T05:00:00Z',
      },
    )
  })

  test('one record is SingleMatch, and it is fetched in full by its name only (POC-06, POC-08, POC-20)', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] } })
    const { body } = await inquired(scene, sale)
    const [first] = body['records'] as readonly Readonly<Record<string, unknown>>[]
    assert.deepEqual(
      [body['kind'], body['matches'], first?.['record'], first?.['category']],
      ['single-match', 1, 'iii-1', 'A1'],
    )
    assert.equal('facts' in (first ?? {}), false)
    const full = await read(scene, body['ntn'], '/records/iii-1')
    assert.deepEqual((full.body['facts'] as Readonly<Record<string, unknown>>)['disposition'], 'convicted')
    const other = await read(scene, body['ntn'], '/records/iii-2')
    assert.deepEqual([other.status, other.body['code']], [404, 'record-not-named'])
  })

  test('a silent file makes the response Partial, which says what was and was not searched; one complete response follows (POC-06, POC-07)', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] } })
    scene.files.iii.goDown()
    const { body } = await inquired(scene, sale)
    assert.deepEqual([body['kind'], body['searched'], body['notSearched']], ['partial', ['indices', 'ncic'], ['iii']])
    scene.clock.pass({ minutes: 2 })
    await work(scene.world)
    assert.equal((await read(scene, body['ntn'])).body['kind'], 'partial')
    scene.files.iii.comeBack()
    scene.clock.pass({ minutes: 2 })
    await work(scene.world)
    assert.ok('answer-poc' in (await owedOf(body['ntn'], scene)))
    const whole = await read(scene, body['ntn'])
    assert.deepEqual([whole.body['kind'], whole.body['matches']], ['single-match', 1])
    assert.equal('answer-poc' in (await owedOf(body['ntn'], scene)), false)
    await read(scene, body['ntn'])
    const kinds = scene.store.tables.events
      .of(String(body['ntn']))
      .flatMap(({ body: said }) => (said['type'] === 'poc-answered' ? [said['kind']] : []))
    assert.deepEqual(kinds, ['partial', 'single-match'])
  })

  test('a QN leaves out an order that does not bar, a QNP sends it (CHK-11)', async () => {
    const order = { ...felony(ann, 'ncic'), category: 'H', facts: { brady: 'N' } }
    const kindBy = async (ask: string) => {
      const scene = await edge({ files: { ncic: [order] } })
      return (await inquired(scene, { ...sale, ask })).body['kind']
    }
    assert.deepEqual([await kindBy('QN'), await kindBy('QNP')], ['no-record', 'single-match'])
  })

  for (const [state, firearm, gets] of [
    ['MD', 'handgun', [201, undefined]],
    ['MD', 'long-gun', [403, 'not-your-kind']],
    ['TX', 'handgun', [403, 'not-your-kind']],
  ] as const) {
    test(`${state} ${gets[0] === 201 ? 'asks' : 'leaves it to licensees to ask'} about the transfer of a ${firearm} (POC-21)`, async () => {
      const { ask, world } = await edge()
      const ori = parseOri(`${state}0000009`) ?? assert.fail('the ORI is well formed')
      const machine = { id: 'another', name: 'Another', audience: 'poc', ori, state, clientKey: 'another-key' } as const
      await enrollCaller(machine, system, world)
      const as = basic('another', 'another-key')
      const said = await ask('POST', '/v1/poc/inquiries', { as, headers: key(), body: { ...sale, firearm } })
      assert.deepEqual([said.status, said.body['code']], gets)
      const others = await ask(
        'GET',
        `/v1/poc/inquiries/${typeof said.body['ntn'] === 'string' ? said.body['ntn'] : '00000000000000'}`,
        { as },
      )
      assert.equal(others.status, gets[0] === 201 ? 200 : 404)
    })
  }

  test('in the night too, when the telephone is closed; and that check belongs to the day that opens next (POC-02, POC-17)', async () => {
    const said = await inquired(await edge({ at: '2026-09-08T09:00:00Z' }), sale)
    assert.deepEqual([said.status, said.body['reportBy']], [201, '2026-09-09T05:00:00Z'])
  })

  test('a licensee whom nobody verified, a number given before, another’s number: refused, and nothing is kept (POC-03, POC-05)', async () => {
    const scene = await edge()
    const unverified = await inquired(scene, { ...sale, eligibilityVerified: false })
    assert.deepEqual([unverified.status, unverified.body['code']], [422, 'licensee-not-verified'])
    const first = await inquired(scene, { ...sale, stn: 'VA-1' }, { 'idempotency-key': 'the-first-inquiry' })
    const again = await inquired(scene, { ...sale, stn: 'VA-1' }, { 'idempotency-key': 'the-first-inquiry' })
    assert.deepEqual([first.status, again.body['ntn']], [201, first.body['ntn']])
    const second = await inquired(scene, { ...sale, stn: 'VA-1' }, { 'idempotency-key': 'the-second-inquiry' })
    assert.deepEqual([second.status, second.body['code']], [409, 'stn-in-use'])
  })

  test('a licensee’s check is not a point of contact’s, and an agency may not ask as one', async () => {
    const { ask, as } = await edge()
    const own = await ask('POST', '/v1/poc/inquiries', { as: as.agency, headers: key(), body: sale })
    assert.deepEqual([own.status, own.body['code']], [403, 'may-not'])
  })
})

suite('28 CFR 25.6(h): what a point of contact determined', () => {
  test('silence by the end of the operational day is presumed a Proceed, and who it was is then forgotten (POC-11, POC-12, POC-13)', async () => {
    const scene = await edge()
    const { body } = await inquired(scene, sale)
    scene.clock.pass({ hours: 15 })
    await work(scene.world)
    assert.equal((await read(scene, body['ntn'])).body['standing'], 'created')
    scene.clock.pass({ hours: 1 })
    await work(scene.world)
    assert.equal((await read(scene, body['ntn'])).body['standing'], 'presumed')
    scene.clock.pass({ minutes: 61 })
    await work(scene.world)
    const ntn = parseNtn(String(body['ntn'])) ?? assert.fail('it is a number')
    assert.equal(await scene.world.find.sealed(ntn, 'transferee'), undefined)
    const late = await reported(scene, ntn, denial)
    assert.deepEqual(
      [late.body['receipt'], late.body['todo']],
      ['recorded', 'inquire again and send the denial under the new number'],
    )
  })

  test('a permit is never presumed (POC-11)', async () => {
    const scene = await edge()
    const { body } = await inquired(scene, permit)
    scene.clock.pass({ hours: 48 })
    await work(scene.world)
    assert.equal((await read(scene, body['ntn'])).body['standing'], 'created')
  })

  test('while our answer is Partial nothing is presumed, however long it lasts (DEC-13)', async () => {
    const scene = await edge()
    scene.files.ncic.goDown()
    const { body } = await inquired(scene, sale)
    scene.clock.pass({ hours: 20 })
    await work(scene.world)
    assert.equal((await read(scene, body['ntn'])).body['standing'], 'created')
  })

  test('open, then Proceed; the identity goes after the message (POC-09, POC-10)', async () => {
    const scene = await edge()
    const { body } = await inquired(scene, sale)
    const open = await reported(scene, body['ntn'], { message: 'poc-open' })
    assert.deepEqual([open.body['receipt'], open.body['standing']], ['accepted', 'open'])
    scene.clock.pass({ hours: 30 })
    await work(scene.world)
    assert.equal((await read(scene, body['ntn'])).body['standing'], 'open')
    const proceed = await reported(scene, body['ntn'], { message: 'poc-proceed' })
    assert.deepEqual([proceed.body['receipt'], proceed.body['standing']], ['accepted', 'proceed'])
    assert.ok('destroy-identity' in (await owedOf(body['ntn'], scene)))
  })

  test('a denial owes police a notice and is kept; its overturn owes the correction and is forgotten (POC-09, POC-14, DEN-14, RET-10)', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] } })
    const { body } = await inquired(scene, sale)
    await reported(scene, body['ntn'], denial)
    const kept = Object.keys(await owedOf(body['ntn'], scene)).toSorted()
    assert.deepEqual(kept, ['alarm-unnamed', 'archive-denied', 'file-denial', 'name-police', 'notify-police'])
    assert.equal((await scene.world.find.key(body['ntn'] as never, 'identity'))?.epoch.startsWith('denial'), true)
    const twice = await reported(scene, body['ntn'], denial)
    assert.equal(twice.body['receipt'], 'repeated')
    const straight = await reported(scene, body['ntn'], { message: 'poc-proceed' })
    assert.equal(straight.body['receipt'], 'refused')
    const overturned = await reported(scene, body['ntn'], { message: 'poc-overturn' })
    assert.equal(overturned.body['standing'], 'overturned')
    const owed = Object.keys(await owedOf(body['ntn'], scene)).toSorted()
    const fallen = ['correct-police', 'count-overturned', 'destroy-identity', 'destroy-record', 'file-denial']
    assert.deepEqual(owed, fallen)
    assert.equal((await scene.world.find.key(body['ntn'] as never, 'identity'))?.epoch.startsWith('denial'), false)
  })

  test('a denial that comes after the presumption, while who it was is known, is taken and marked (DEC-04)', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] } })
    const { body } = await inquired(scene, sale)
    scene.clock.pass(endOfDay)
    await work(scene.world)
    const late = await reported(scene, body['ntn'], denial)
    assert.deepEqual([late.body['receipt'], late.body['standing']], ['late', 'denied'])
    assert.equal('destroy-identity' in (await owedOf(body['ntn'], scene)), false)
  })

  test('a message about another state’s number finds nothing, and one of a time to come is turned away', async () => {
    const scene = await edge()
    const { body } = await inquired(scene, sale)
    const ori = parseOri('MD0000009') ?? assert.fail('the ORI is well formed')
    const machine = {
      id: 'another',
      name: 'Another',
      audience: 'poc',
      ori,
      state: 'MD',
      clientKey: 'another-key',
    } as const
    await enrollCaller(machine, system, scene.world)
    const path = `/v1/poc/inquiries/${String(body['ntn'])}/determinations`
    const anothers = await scene.ask('POST', path, { as: basic('another', 'another-key'), body: denial })
    assert.deepEqual([anothers.status, anothers.body['code']], [404, 'unknown-number'])
    const early = await reported(scene, body['ntn'], { ...denial, toldAt: '2026-09-08T14:00:00Z' })
    assert.deepEqual(early.body['pointers'], [{ pointer: '/toldAt', code: 'in-the-future' }])
  })

  test('every message is kept in the log, whatever it moved (POC-15)', async () => {
    const scene = await edge()
    const { body } = await inquired(scene, sale)
    await reported(scene, body['ntn'], { message: 'poc-open' })
    await reported(scene, body['ntn'], { message: 'poc-open' })
    const marked = scene.store.tables.leaves
      .of(String(body['ntn']))
      .flatMap(({ body: said }) => (said === undefined ? [] : [said['type']]))
    assert.ok(marked.includes('poc-message'))
  })
})
