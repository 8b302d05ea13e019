import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { lawCommand } from '../../../src/cli/law.ts'
import { edge, inquirySent, key } from '../../support/edge.ts'

suite('18 U.S.C. 922(t)(1): a system that is not in operation takes no contact', () => {
  test('with a mandatory source down beyond the limit no number is given, and the status says since when (DEC-22)', async () => {
    const { ask, as, files, clock, world } = await edge()
    files.ncic.goDown()
    clock.pass({ minutes: 31 })
    const said = await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent() })
    assert.deepEqual([said.status, said.body['code'], said.headers['retry-after']], [503, 'not-in-operation', '60'])
    assert.equal((await world.find.counts())['numbers'], undefined)
    const { body } = await ask('GET', '/v1/status')
    assert.deepEqual(body, {
      inOperation: false,
      now: '2026-09-08T13:31:00Z',
      sources: [{ name: 'indices' }, { name: 'ncic', downSince: '2026-09-08T13:00:00Z' }, { name: 'iii' }],
    })
    files.ncic.comeBack()
    assert.equal((await ask('GET', '/v1/status')).body['inOperation'], true)
  })
})

suite('the law, for anybody', () => {
  test('a rule is told in full, in the words that `nics law` prints', async () => {
    const { status, body } = await (await edge()).ask('GET', '/v1/law/fugitive-until-2017')
    assert.deepEqual([status, body['kind'], body['until']], [200, 'prohibitor', '2017-02-14'])
    assert.equal(body['text'], lawCommand({ rule: 'fugitive-until-2017' }).page)
    assert.match(body['text'], /Examples:\n {2}prohibits {3}an open warrant in the state of residence/)
  })

  test('a name that no rule has is refused, and not repeated', async () => {
    const { status, body } = await (await edge()).ask('GET', '/v1/law/no-such-rule')
    assert.deepEqual([status, body['code']], [404, 'unknown-rule'])
    assert.ok(!JSON.stringify(body).includes('no-such-rule'))
  })
})

const date = async (query: string) => (await (await edge()).ask('GET', `/v1/transfer-date?${query}`)).body

suite('the transfer date, for anybody', () => {
  test('the regulation’s own example', async () => {
    const { thirdBusinessDay, earliestTransferAt, validThrough } = await date('state=VA&contact=2026-09-11T09:00')
    assert.deepEqual(
      [thirdBusinessDay, earliestTransferAt, validThrough],
      ['2026-09-16', '2026-09-17T00:01:00-04:00[America/New_York]', '2026-10-11'],
    )
  })

  test('under 21 with cause noticed in time, ten business days from the contact', async () => {
    const { tenthBusinessDay, earliestTransferAt } = await date(
      'state=VA&contact=2026-09-10T09:00&under21=true&causeBy=2026-09-15',
    )
    assert.deepEqual(
      [tenthBusinessDay, earliestTransferAt],
      ['2026-09-24', '2026-09-25T00:01:00-04:00[America/New_York]'],
    )
  })

  for (const [what, query, at] of [
    [
      'a state that does not exist',
      'state=ZZ&contact=2026-09-11T09:00',
      { pointer: 'query:state', code: 'not-one-of-the-words' },
    ],
    [
      'a day that does not exist',
      'state=VA&contact=2026-09-31T09:00',
      { pointer: 'query:contact', code: 'impossible-time' },
    ],
    [
      'a day before the system began',
      'state=VA&contact=1998-11-29T09:00',
      { pointer: 'query:contact', code: 'impossible-time' },
    ],
    [
      'the evening before the system began, which has its first day in UTC',
      'state=VA&contact=1998-11-30T00:00Z',
      { pointer: 'query:contact', code: 'impossible-time' },
    ],
    [
      'the morning after the last day, which is the last in UTC',
      'state=GU&contact=2099-12-31T23:59Z',
      { pointer: 'query:contact', code: 'impossible-time' },
    ],
    [
      'a zone that does not exist',
      'state=VA&contact=2026-09-11T09:00&zone=America/Nowhere',
      { pointer: 'query:zone', code: 'no-such-zone' },
    ],
    [
      'cause for an adult',
      'state=VA&contact=2026-09-11T09:00&causeBy=2026-09-14',
      { pointer: 'query:causeBy', code: 'needs-under-21' },
    ],
    [
      'cause before the contact',
      'state=VA&contact=2026-09-11T09:00&under21=true&causeBy=2026-09-10',
      { pointer: 'query:causeBy', code: 'before-the-contact' },
    ],
  ] as const) {
    test(`${what} gives no date`, async () => {
      const body = await date(query)
      assert.deepEqual([body['status'], body['pointers'], 'earliestTransferAt' in body], [422, [at], false])
    })
  }
})

suite('closures are declared by two people', () => {
  const days = [{ date: '2026-09-14', open: false, name: 'Storm', kind: 'weather', order: 'Order 7' }]

  test('a proposal moves nothing, its author cannot approve it, and a second person’s approval moves the dates', async () => {
    const { ask, as } = await edge()
    const third = async () =>
      (await ask('GET', '/v1/transfer-date?state=TX&contact=2026-09-11T09:00')).body['thirdBusinessDay']
    const approve = (who: typeof as.operator) =>
      ask('POST', '/v1/calendars/TX/approvals', { as: who, body: { proposal: 1 } })
    assert.equal((await ask('POST', '/v1/calendars/TX/proposals', { as: as.operator, body: { days } })).status, 201)
    assert.equal(await third(), '2026-09-16')
    assert.equal((await approve(as.operator)).body['code'], 'same-person')
    assert.equal((await approve(as.secondOperator)).body['version'], 1)
    assert.equal(await third(), '2026-09-17')
    const { body } = await ask('GET', '/v1/calendars/TX?year=2026', { as: as.examiner })
    const closed = body['closed'] as readonly Readonly<{ date: string; because: string }>[]
    assert.deepEqual(closed.find(day => day.date === '2026-09-14')?.because, 'Storm: offices closed by Order 7')
    assert.deepEqual([body['version'], body['proposals']], [1, []])
  })

  test('a run of days that ends before it begins is pointed out', async () => {
    const { ask, as } = await edge()
    const wrong = { days: days.map(day => ({ ...day, through: '2026-09-13' })) }
    const said = await ask('POST', '/v1/calendars/TX/proposals', { as: as.operator, body: wrong })
    assert.deepEqual(said.body['pointers'], [{ pointer: '/days/0/through', code: 'before-its-first-day' }])
  })
})
