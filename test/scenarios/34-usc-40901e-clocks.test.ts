import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { invite } from '#access/session.ts'
import { agencies, byName, enter, ownOri, type Agencies } from '../support/agencies.ts'
import { work } from '../support/scene.ts'

const to = async (made: Agencies, at: string): Promise<void> => {
  made.clock.passTo(Temporal.Instant.from(at))
  await work(made.world)
}

const enrol = (made: Agencies, kind: string, since = '2018-03-23') =>
  made.ask('POST', '/v1/contributors', {
    as: made.as.operator,
    body: { ori: ownOri, kind, name: 'Sample Department', since },
  })

type Shown = Readonly<Record<string, unknown>>
const card = async (made: Agencies): Promise<Shown> => (await made.ask('GET', '/v1/scorecard', { as: made.first })).body
const certifications = async (made: Agencies): Promise<readonly Shown[]> =>
  (await made.ask('GET', '/v1/certifications', { as: made.first })).body['certifications'] as readonly Shown[]

suite('a federal agency gives its records every quarter (REC-11, REC-13)', () => {
  test('who gave nothing in a quarter is overdue the next day, until it gives; then a quarter runs again', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    assert.equal((await enrol(made, 'homeland-security')).status, 201)
    await to(made, '2026-06-02T20:00:00Z')
    assert.deepEqual((await card(made))['provision'], { late: 0 })
    await to(made, '2026-06-03T06:00:00Z')
    assert.deepEqual((await card(made))['provision'], { late: 0, overdue: '2026-06-02' })
    await to(made, '2026-07-20T15:00:00Z')
    assert.deepEqual((await card(made))['provision'], { late: 0, overdue: '2026-06-02' })
    await enter(made, made.first, 'C-1')
    await to(made, '2026-07-21T15:00:00Z')
    assert.deepEqual((await card(made))['provision'], { late: 1, last: '2026-07-20' })
    await to(made, '2026-10-20T20:00:00Z')
    assert.deepEqual((await card(made))['provision'], { late: 1, last: '2026-07-20' })
    await to(made, '2026-10-21T06:00:00Z')
    assert.deepEqual((await card(made))['provision'], { late: 1, last: '2026-07-20', overdue: '2026-10-20' })
  })

  test('who gives in time is never overdue through two years, and each look is one debt', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    await enrol(made, 'federal-agency')
    for (let month = 1; month <= 24; month += 1) {
      await to(made, `${Temporal.PlainDate.from('2026-03-02').add({ months: month }).toString()}T15:00:00Z`)
      if (month % 2 === 0) await enter(made, made.first, `C-${month}`)
      const { overdue, late } = (await card(made))['provision'] as Shown
      assert.deepEqual([overdue, late], [undefined, 0], String(month))
      const owed = (await made.world.find.owed(ownOri)).map(({ kind }) => kind)
      assert.deepEqual(owed.toSorted(), ['expect-certification', 'expect-provision'])
    }
  })

  test('who has nothing to give says so, and is given a quarter from then; what was overdue is over, and counted', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    await enrol(made, 'federal-court')
    // A session does not last from one quarter to the next.
    const nothing = async () => {
      const link = await invite('clerk', made.world)
      const { headers } = await made.ask('POST', '/v1/session', { body: { link } })
      const as = { cookie: /^[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? '' }
      return made.ask('POST', '/v1/provision/none', { as, body: { nothingToGive: true } })
    }
    await to(made, '2026-05-20T15:00:00Z')
    const said = { late: 0, last: '2026-05-20', nothing: { by: 'clerk', on: '2026-05-20' } }
    const { status, body } = await nothing()
    assert.deepEqual([status, body], [201, said])
    await to(made, '2026-08-20T20:00:00Z')
    assert.deepEqual((await card(made))['provision'], said)
    await to(made, '2026-08-21T06:00:00Z')
    assert.deepEqual((await card(made))['provision'], { ...said, overdue: '2026-08-20' })
    await nothing()
    const again = { late: 1, last: '2026-08-21', nothing: { by: 'clerk', on: '2026-08-21' } }
    assert.deepEqual((await card(made))['provision'], again)
    await to(made, '2026-09-01T15:00:00Z')
    await enter(made, made.first, 'C-1')
    await to(made, '2026-11-22T15:00:00Z')
    assert.deepEqual((await card(made))['provision'], { late: 1, last: '2026-09-01' })
  })

  test('no machine says it, and nobody whom no quarter binds', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    const nothing = async (as: (typeof made.as)['clerk']) =>
      (await made.ask('POST', '/v1/provision/none', { as, body: { nothingToGive: true } })).body['code']
    assert.equal(await nothing(made.as.clerk), 'no-quarter')
    await enrol(made, 'state')
    assert.equal(await nothing(made.as.clerk), 'no-quarter')
    await enrol(made, 'federal-agency')
    assert.equal(await nothing(made.first), 'needs-a-person')
    assert.deepEqual((await card(made))['provision'], { late: 0 })
  })

  test('a state gives as it chooses, and owes neither (REC-01)', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    await enrol(made, 'state')
    assert.deepEqual(await made.world.find.owed(ownOri), [])
    await to(made, '2028-03-02T15:00:00Z')
    const { provision, findings } = await card(made)
    assert.deepEqual([provision, findings], [undefined, ['It has never sent anything.']])
    assert.deepEqual(await certifications(made), [])
  })
})

suite('a record is late by what binds its agency (REC-14)', () => {
  const lateAfter = async (kind: string | undefined, disposed: string): Promise<unknown> => {
    const made = await agencies({ at: '2026-09-12T15:00:00Z' })
    if (kind !== undefined) await enrol(made, kind)
    await enter(made, made.first, 'C-1', { disposed })
    return byName((await card(made))['happened'])['late']
  }

  test('of the armed services after three federal workdays, of another federal agency after a quarter, of a state never', async () => {
    assert.equal(await lateAfter('defense', '2026-09-08'), 1)
    assert.equal(await lateAfter('defense', '2026-09-09'), undefined)
    assert.equal(await lateAfter('federal-agency', '2026-09-08'), undefined)
    assert.equal(await lateAfter('federal-agency', '2026-06-11'), 1)
    assert.equal(await lateAfter('state', '2016-01-15'), undefined)
    assert.equal(await lateAfter(undefined, '2016-01-15'), undefined)
  })
})

const statement = {
  complies: true,
  records: 12,
  provided: [{ name: 'A1', count: 4 }],
  untransmitted: 8,
  completeness: ['automated-reporting'],
  monitoring: ['internal-audit', 'correction-on-notice'],
}

suite('the head of a federal agency certifies each half-year (REC-17)', () => {
  const state = (made: Agencies, body: object, as = made.first) =>
    made.ask('POST', '/v1/certifications', { as, body: { from: '2026-01-01', statement, ...body } })
  const shown = async (made: Agencies): Promise<unknown> =>
    (await certifications(made)).find(one => one['from'] === '2026-01-01')?.['digest']
  const attest = async (made: Agencies, as = made.second, digest?: unknown) =>
    made.ask('POST', '/v1/certifications/2026-01-01/attestation', {
      as,
      body: { digest: digest ?? (await shown(made)) ?? 'A'.repeat(43) },
    })

  const inJuly = async (): Promise<Agencies> => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    await enrol(made, 'federal-agency')
    for (const ari of ['C-1', 'C-2', 'C-3']) await enter(made, made.first, ari)
    await to(made, '2026-07-14T15:00:00Z')
    return made
  }

  test('what was counted stands beside what was stated, and the difference is named', async () => {
    const made = await inJuly()
    const stated = await state(made, {})
    assert.equal(stated.status, 201, stated.text)
    assert.deepEqual(byName(stated.body['counted']), { A1: 3 })
    assert.deepEqual(stated.body['differences'], [{ category: 'A1', stated: 4, counted: 3 }])
    const { findings } = await card(made)
    assert.ok(
      (findings as readonly string[]).includes(
        'What it certified for the period from 2026-01-01 is not what was counted: A1 4 stated, 3 counted.',
      ),
    )
  })

  test('it takes a second person, and then it is closed', async () => {
    const made = await inJuly()
    assert.equal((await attest(made)).body['code'], 'unknown-period')
    await state(made, {})
    assert.equal((await attest(made, made.first)).body['code'], 'same-person')
    const attested = await attest(made)
    assert.deepEqual([attested.status, attested.body['state'], attested.body['late']], [200, 'attested', false])
    assert.equal((await attest(made)).body['code'], 'not-now')
    assert.equal((await state(made, {})).body['code'], 'not-now')
  })

  test('nobody attests what was stated anew while they read, and what is stated now can be attested', async () => {
    const made = await inJuly()
    const seen = (await state(made, {})).body['digest']
    const more = { ...statement, records: 9_000 }
    assert.equal((await state(made, { statement: more })).status, 201)
    const refused = await attest(made, made.second, seen)
    assert.deepEqual([refused.status, refused.body['code']], [409, 'certification-changed'])
    assert.equal((await certifications(made))[0]?.['state'], 'stated')
    assert.equal((await attest(made)).body['state'], 'attested')
    const kept = await made.world.find.contributor(ownOri)
    assert.equal(kept?.state.certifications[0]?.statement?.records, 9_000)
  })

  test('nor without naming what they saw; and what is stated again alike by another is other than it was', async () => {
    const made = await inJuly()
    const seen = (await state(made, {})).body['digest']
    const none = await made.ask('POST', '/v1/certifications/2026-01-01/attestation', { as: made.second, body: {} })
    assert.equal(none.status, 422)
    await state(made, {}, made.second)
    assert.equal((await attest(made, made.first, seen)).body['code'], 'certification-changed')
  })

  test('what the law asks and is not said is asked for', async () => {
    const made = await inJuly()
    const { untransmitted: _, monitoring: __, ...lacking } = statement
    const { status, body } = await state(made, { statement: lacking })
    assert.deepEqual([status, body['code']], [422, 'certification-incomplete'])
    assert.deepEqual(body['pointers'], [
      { pointer: '/statement/untransmitted', code: 'missing' },
      { pointer: '/statement/monitoring', code: 'missing' },
    ])
  })

  test('a half-year that is not over is not certified, and neither is one before the agency was known here', async () => {
    const made = await inJuly()
    assert.equal((await state(made, { from: '2026-07-01' })).body['code'], 'not-now')
    for (const from of ['2025-07-01', '2026-02-01'])
      assert.equal((await state(made, { from })).body['code'], 'unknown-period')
  })

  test('July 31 passes, and what was not attested is overdue through the years until it is', async () => {
    const made = await inJuly()
    await state(made, {})
    await to(made, '2026-08-01T04:30:00Z')
    const states = async () => (await certifications(made)).map(one => one['state'])
    assert.deepEqual(await states(), ['stated', 'not-over'])
    await to(made, '2026-08-01T06:00:00Z')
    assert.deepEqual(await states(), ['overdue', 'not-over'])
    await to(made, '2028-02-02T15:00:00Z')
    assert.deepEqual(await states(), ['overdue', 'overdue', 'overdue', 'overdue', 'not-over'])
    const attested = await attest(made)
    assert.deepEqual([attested.body['state'], attested.body['late']], ['attested', true])
    const { findings } = await card(made)
    assert.equal((findings as readonly string[]).filter(one => one.startsWith('Its certification')).length, 3)
  })
})

test('a state with a waiver certifies once in two years how much is available (REC-45)', async () => {
  const made = await agencies({ at: '2026-03-02T15:00:00Z' })
  await enrol(made, 'state-with-waiver', '2025-10-01')
  const send = (body: object) => made.ask('POST', '/v1/certifications', { as: made.first, body })
  const from = '2025-10-01'
  assert.equal((await send({ from, statement })).body['code'], 'certification-incomplete')
  const { body } = await send({ from, statement: { complies: true, available: 93 } })
  assert.deepEqual([body['dueBy'], body['state']], ['2027-10-01', 'stated'])
  await to(made, '2027-10-02T15:00:00Z')
  assert.deepEqual(
    (await certifications(made)).map(one => one['state']),
    ['overdue', 'not-over'],
  )
})
