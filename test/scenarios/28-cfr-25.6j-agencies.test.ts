import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { parseNtn, parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { annSent, basic, edge, inquirySent, key, type Edge } from '../support/edge.ts'
import { work } from '../support/scene.ts'

const permit = { purpose: 'permit', transferee: annSent }

const asked = ({ ask, as }: Edge, who: 'agency' | 'poc', body: object) =>
  ask('POST', '/v1/agency/checks', { as: as[who], headers: key(), body })

async function withSecondAgency(): Promise<Edge & Readonly<{ second: ReturnType<typeof basic> }>> {
  const scene = await edge()
  const ori = parseOri('TX0000002') ?? assert.fail('the ORI is well formed')
  const second = { id: 'agency-2', name: 'Second', audience: 'agency', ori, state: 'TX', clientKey: 'key-2' } as const
  await enrollCaller(second, system, scene.world)
  return { ...scene, second: basic('agency-2', 'key-2') }
}

const oriOf = (text: string) => parseOri(text) ?? assert.fail('the ORI is well formed')
const capital = { audience: 'agency', state: 'DC' } as const
const atf = { ...capital, id: 'atf', name: 'ATF', ori: oriOf('DC0000001'), body: 'atf' } as const
const commission = {
  ...{ ...capital, id: 'nrc', name: 'NRC', ori: oriOf('DC0000002') },
  body: 'nuclear-regulatory-commission',
} as const

suite('what the law lets one body ask (25.6(j)(2), 42 U.S.C. 2201a)', () => {
  test('the Commission asks about armed guards by every source, and no other agency may, nor ATF (OTH-05)', async () => {
    const scene = await edge()
    for (const body of [atf, commission])
      await enrollCaller({ ...body, clientKey: `key-of-${body.id}` }, system, scene.world)
    const askedBy = (id: string, purpose: string) => {
      const as = { ...scene.as, ...(id === '' ? {} : { agency: basic(id, `key-of-${id}`) }) }
      return asked({ ...scene, as }, 'agency', { purpose, transferee: annSent })
    }
    const guard = await askedBy('nrc', 'nuclear')
    assert.deepEqual([guard.status, guard.body['response']], [201, 'proceed'])
    assert.deepEqual(scene.store.tables.events.of(String(guard.body['ntn']))[0]?.body['asks'], [
      'indices',
      'ncic',
      'iii',
    ])
    for (const [id, purpose] of [
      ['atf', 'nuclear'],
      ['', 'nuclear'],
      ['nrc', 'administrative'],
      ['', 'administrative'],
    ] as const)
      assert.equal((await askedBy(id, purpose)).body['code'], 'purpose-not-yours', `${purpose} by ${id}`)
    // The control: ATF's own.
    assert.equal((await askedBy('atf', 'administrative')).status, 201)
  })
})

suite('28 CFR 25.6(j): agencies that are no point of contact', () => {
  test('before a firearm is returned the Indices, NCIC and III are asked, and of a non-citizen the immigration files (OTH-02, OTH-04)', async () => {
    const scene = await edge()
    const asks = async (transferee: object) => {
      const said = await asked(scene, 'agency', { purpose: 'disposition', firearm: 'handgun', transferee })
      assert.equal(said.status, 201)
      return scene.store.tables.events.of(String(said.body['ntn']))[0]?.body['asks']
    }
    assert.deepEqual(await asks(annSent), ['indices', 'ncic', 'iii'])
    assert.deepEqual(await asks({ ...annSent, citizenships: ['CA'] }), ['indices', 'ncic', 'iii', 'iaq'])
    // The control: an inquiry of another kind is of the Indices alone.
    await enrollCaller({ ...atf, clientKey: 'key-of-atf' }, system, scene.world)
    const other = await asked({ ...scene, as: { ...scene.as, agency: basic('atf', 'key-of-atf') } }, 'agency', {
      purpose: 'administrative',
      transferee: annSent,
    })
    assert.deepEqual(scene.store.tables.events.of(String(other.body['ntn']))[0]?.body['asks'], ['indices'])
  })

  test('a permit has no period, and so no dates (OTH-01)', async () => {
    const said = await asked(await edge(), 'agency', permit)
    assert.deepEqual([said.status, said.body['purpose'], 'dates' in said.body], [201, 'permit', false])
  })

  test('who a permit was asked about is forgotten within the hour of its Proceed, and the rest on day 88, as we chose (OTH-06)', async () => {
    const scene = await edge()
    const { world, clock } = scene
    const said = await asked(scene, 'agency', permit)
    assert.equal(said.body['response'], 'proceed')
    const ntn = parseNtn(String(said.body['ntn'])) ?? assert.fail('it is a number')
    const isThere = async () => (await world.find.sealed(ntn, 'transferee')) !== undefined
    assert.equal(await isThere(), true)
    clock.pass({ minutes: 61 })
    await work(world)
    assert.equal(await isThere(), false)
    clock.pass({ hours: 24 * 88 })
    await work(world)
    assert.equal(await world.find.transaction(ntn, { audience: 'system' }), undefined)
  })

  test('an agency may not ask about a transfer, nor a point of contact here (OTH-01, OTH-03)', async () => {
    const scene = await edge()
    const sale = await asked(scene, 'agency', { purpose: 'sale', firearm: 'handgun', transferee: annSent })
    const administrative = await asked(scene, 'poc', { purpose: 'administrative', transferee: annSent })
    assert.deepEqual([sale.body['code'], administrative.body['code']], ['purpose-not-yours', 'may-not'])
  })

  test('a purpose that concerns no firearm names none, and one that does names one', async () => {
    const scene = await edge()
    const named = await asked(scene, 'agency', { ...permit, firearm: 'handgun' })
    const without = await asked(scene, 'agency', { purpose: 'disposition', transferee: annSent })
    const wrong = [{ pointer: '/firearm', code: 'not-for-this-purpose' }]
    assert.deepEqual([named.body['pointers'], without.body['pointers']], [wrong, wrong])
  })

  test('another agency’s check is not found, and reads as one that never was', async () => {
    const { ask, as, second, ...scene } = await withSecondAgency()
    const { body } = await asked({ ask, as, ...scene }, 'agency', permit)
    const path = (ntn: unknown) => `/v1/agency/checks/${String(ntn)}`
    const own = await ask('GET', path(body['ntn']), { as: as.agency })
    const anothers = await ask('GET', path(body['ntn']), { as: second })
    const nobodys = await ask('GET', path('00000000000000'), { as: second })
    assert.deepEqual([own.status, anothers.status, nobodys.status], [200, 404, 404])
    assert.equal(anothers.text, nobodys.text)
  })

  test('a licensee’s check is not an agency’s, whatever its number', async () => {
    const { ask, as } = await edge()
    const { body } = await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent() })
    assert.equal((await ask('GET', `/v1/agency/checks/${String(body['ntn'])}`, { as: as.agency })).status, 404)
  })
})

const felony = {
  ari: 'CASE-77',
  category: 'A1',
  person: { names: [annSent.name], sex: 'F', born: annSent.born, ssn: annSent.ssn },
  facts: { disposition: 'convicted', jurisdiction: 'state', maximum: { years: 5 } },
}

const committed = { ...felony, category: 'D', facts: { event: 'committed', byLawfulAuthority: true, relief: 'none' } }

suite('28 CFR 25.4: an agency contributes records', () => {
  test('a record that was entered delays the next check, and one that was withdrawn does not (REC-01, REC-03, REC-12, REC-15, REC-44)', async () => {
    const { ask, as } = await edge()
    const check = async () =>
      (await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent() })).body['response']
    const entered = await ask('POST', '/v1/entries', { as: as.agency, body: felony })
    assert.deepEqual([entered.status, entered.body['status']], [201, 'in-force'])
    assert.equal(await check(), 'delayed')
    const path = `/v1/entries/${String(entered.body['nri'])}/withdrawal`
    const withdrawn = await ask('POST', path, { as: as.agency, body: { reason: 'never-valid' } })
    assert.deepEqual([withdrawn.status, withdrawn.body['status']], [200, 'withdrawn'])
    assert.equal(await check(), 'proceed')
  })

  test('the agency is the one that signed in, and nobody can name another; the system adds a number of its own (REC-04, NIX-01)', async () => {
    const { ask, as, store } = await edge()
    const named = await ask('POST', '/v1/entries', { as: as.agency, body: { ...felony, ori: 'TX0000002' } })
    assert.deepEqual([named.status, named.body['pointers']], [422, [{ pointer: '', code: 'unknown-member' }]])
    const { body } = await ask('POST', '/v1/entries', { as: as.agency, body: felony })
    assert.match(String(body['nri']), /^N[0-9A-Y]{14}$/)
    assert.equal(body['ari'], 'CASE-77')
    assert.deepEqual(
      store.tables.entries.all().map(({ record }) => record?.ori),
      ['TX0000001'],
    )
  })

  test('another agency cannot withdraw it, and hears what it would hear of a record that never was', async () => {
    const { ask, as, second } = await withSecondAgency()
    const { body } = await ask('POST', '/v1/entries', { as: as.agency, body: felony })
    const withdraw = (nri: unknown) =>
      ask('POST', `/v1/entries/${String(nri)}/withdrawal`, { as: second, body: { reason: 'never-valid' } })
    const [anothers, nobodys] = [await withdraw(body['nri']), await withdraw('N00000000000000')]
    assert.deepEqual([anothers.status, anothers.text], [404, nobodys.text])
  })

  for (const [what, more, code] of [
    ['no database keeps the name of', { facts: { maximum: { 'years\u0000': 5 } } }, 'not-as-described'],
    ['nobody reads to its end', { facts: { maximum: { ['y'.repeat(501)]: 5 } } }, 'not-as-described'],
  ] as const) {
    test(`a fact that ${what} is declined, however deep it lies`, async () => {
      const { ask, as } = await edge()
      const said = await ask('POST', '/v1/entries', { as: as.agency, body: { ...felony, ...more } })
      assert.deepEqual([said.status, said.body['code']], [422, code])
    })
  }

  test('a person whom no search could find by name is pointed out', async () => {
    const { ask, as } = await edge()
    const names = [annSent.name, { last: '\u{12000}', first: 'Ann' }]
    const said = await ask('POST', '/v1/entries', {
      as: as.agency,
      body: { ...felony, person: { ...felony.person, names } },
    })
    assert.deepEqual(said.body['pointers'], [{ pointer: '/person/names/1/last', code: 'unreadable' }])
  })

  for (const [what, member, given] of [
    ['a date of birth that is no day', 'born', '1981-02-29'],
    ['a date of birth that has not come', 'born', '2026-09-10'],
    ['a person without a date of birth', 'born', undefined],
    ['a person without a sex', 'sex', undefined],
    ['a description of the person beyond what identifies', 'diagnosis', 'any'],
  ] as const) {
    test(`${what} is declined, and the rest is not kept (REC-02, REC-47, NIX-02)`, async () => {
      const { ask, as, store } = await edge()
      const body = { ...committed, person: { ...felony.person, [member]: given } }
      assert.equal((await ask('POST', '/v1/entries', { as: as.agency, body })).status, 422)
      assert.equal(store.tables.entries.all().length, 0)
      // The control: the same without the fault is kept.
      assert.equal((await ask('POST', '/v1/entries', { as: as.agency, body: committed })).status, 201)
    })
  }

  test('a category that nobody knows is pointed out (REC-02, NIX-03)', async () => {
    const { ask, as } = await edge()
    const said = await ask('POST', '/v1/entries', { as: as.agency, body: { ...felony, category: 'ZZ' } })
    assert.deepEqual([said.status, said.body['code']], [422, 'record-invalid'])
  })
})
