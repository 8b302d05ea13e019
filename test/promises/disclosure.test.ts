import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { fastify } from 'fastify'
import { z } from 'zod'
import { endpoint } from '#contract/endpoint.ts'
import { createFailures } from '#server/failures.ts'
import type { House } from '#server/house.ts'
import { createListeners } from '#server/listeners.ts'
import { createMetrics } from '#server/metrics.ts'
import { route } from '#server/route.ts'
import { serverDefaults } from '#server/settings.ts'
import { eventStream } from '#server/stream.ts'
import { annSent, basic, edge, inquirySent, key, otherFfl, type Edge, type Said } from '../support/edge.ts'
import { examining } from '../support/examining.ts'
import { ann, codeWord, felony, scene, work } from '../support/scene.ts'

/** Unlike anything that we ever say, and in every place where a record can say something. */
const token = 'Zzleakq'
const planted = {
  ...felony({
    ...ann,
    names: [...ann.names, { last: `${token}alias`, first: `${token}first` }],
    birthplace: `${token}town`,
  }),
  id: `${token}-id`,
  ori: `${token}ori`,
  facts: { ...felony(ann).facts, note: `${token}note` },
}

type Waiting = Edge & Readonly<{ ntn: string }>

async function check(
  wish: Parameters<typeof edge>[0],
  transferee: object = annSent,
): Promise<Waiting & Readonly<{ first: Said }>> {
  const made = await edge(wish)
  const first = await made.ask('POST', '/v1/checks', {
    as: made.as.licensee,
    headers: key(),
    body: inquirySent(transferee),
  })
  assert.equal(first.status, 201)
  return { ...made, first, ntn: String(first.body['ntn']) }
}

/** Everything that a licensee can get to see of one check. */
async function everythingSaid({ ask, as, ntn }: Waiting): Promise<readonly Said[]> {
  const get = (path: string, headers = {}) => ask('GET', path, { as: as.licensee, headers })
  return [
    await get(`/v1/checks/${ntn}`),
    await get('/v1/checks'),
    await get(`/v1/checks/${ntn}/sheet`),
    await get(`/v1/checks/${ntn}/receipt`),
    await get('/v1/audit/checkpoint'),
    await get(`/v1/checks/${ntn}/sheet`, { accept: 'text/html' }),
    await get('/v1/status'),
    await get('/metrics'),
  ]
}

/** Brings a check with a hit to each way in which it can stand. */
const ways: Readonly<Record<string, (made: Waiting) => Promise<void>>> = {
  delayed: async () => undefined,
  lapsed: async ({ clock, world }) => {
    clock.pass({ hours: 24 * 6 })
    await work(world)
  },
  proceed: made => determined(made, false, 'proceed'),
  denied: made => determined(made, true, 'denied'),
  cancelled: async ({ ask, as, ntn }) => {
    await ask('POST', `/v1/checks/${ntn}/cancellation`, { as: as.licensee, body: { reason: 'licensee-cancelled' } })
  },
}

async function determined(made: Waiting, same: boolean, determination: 'proceed' | 'denied'): Promise<void> {
  const examiner = examining(made)
  await examiner.open()
  await examiner.act('claim')
  await examiner.act('judgements', { hit: 1, same })
  assert.equal((await examiner.act('determination', { determination })).status, 200)
}

suite('a licensee learns the answer and nothing of what it rests on', () => {
  for (const [way, bring] of Object.entries(ways)) {
    test(`nothing that a record says is in anything said of a check that is ${way}, nor in logs, leaves or metrics (ACC-10)`, async () => {
      const made = await check({ files: { iii: [planted] } })
      await bring(made)
      const said = [made.first, ...(await everythingSaid(made))]
      assert.equal(said[1]?.body['status'], way)
      for (const { text, headers } of said) assert.ok(!`${text}${JSON.stringify(headers)}`.includes(token))
      assert.ok(!JSON.stringify(made.lines).includes(token))
      assert.ok(!JSON.stringify(made.store.tables.leaves.all()).includes(token))
    })
  }

  test('the control: the examiner who opens the check sees it all', async () => {
    const made = await check({ files: { iii: [planted] } })
    const { text } = await examining(made).open()
    for (const part of ['alias', 'first', 'town', '-id', 'ori', 'note'])
      assert.ok(text.includes(`${token}${part}`), part)
  })

  test('why an examiner had every record searched is in nothing but the sealed store (ACC-10)', async () => {
    const made = await check({ files: { iii: [planted] } })
    const examiner = examining(made)
    await examiner.open()
    await examiner.act('claim')
    const done = await examiner.act('deep-searches', { reason: `A ${token} says so.` })
    const refused = await examiner.act('deep-searches', { reason: `${token} `.repeat(99) })
    assert.deepEqual([done.status, refused.status], [200, 422])
    for (const { text, headers } of [done, refused, ...(await everythingSaid(made))])
      assert.ok(!`${text}${JSON.stringify(headers)}`.includes(token))
    const { events, lives, leaves, due } = made.store.tables
    assert.ok(!JSON.stringify([events, lives, leaves, due].map(rows => rows.all())).includes(token))
    assert.ok(!JSON.stringify(made.lines).includes(token))
    // The control: whoever opens the check reads it.
    assert.ok((await examiner.open()).text.includes(`A ${token} says so.`))
  })

  test('Delayed reads the same whatever delayed it: a record, an unresolved one, a silent source (ACC-10)', async () => {
    const { maximum: _, ...unresolved } = felony(ann).facts
    const silent = await edge()
    silent.files.ncic.goDown()
    const first = await silent.ask('POST', '/v1/checks', {
      as: silent.as.licensee,
      headers: key(),
      body: inquirySent(),
    })
    const said = [
      (await check({ files: { iii: [felony(ann)] } })).first,
      (await check({ files: { iii: [{ ...felony(ann), facts: unresolved }] } })).first,
      (await check({ files: { ncic: [felony(ann, 'ncic')], iii: [felony(ann)] } })).first,
      first,
    ]
    const plain = said.map(({ text, body }) => text.replaceAll(String(body['ntn']), 'NTN'))
    assert.equal(said[0]?.body['response'], 'delayed')
    assert.equal(new Set(plain).size, 1)
    // The control: another answer reads differently.
    const proceed = (await check({})).first
    assert.notEqual(proceed.text.replaceAll(String(proceed.body['ntn']), 'NTN'), plain[0])
  })
})

suite('another licensee’s check is a check that never was', () => {
  const ask = (made: Waiting, ntn: string, [method, path, body]: (typeof paths)[number]) =>
    made.ask(method, `/v1/checks/${ntn}${path}`, {
      as: basic(otherFfl, codeWord),
      ...(body === undefined ? {} : { body }),
    })
  const address = { street: '1 Elm St', city: 'Sample', state: 'TX', zip: '00001' }
  const paths = [
    ['GET', '', undefined],
    ['GET', '?wait=1', undefined],
    ['GET', '/events', undefined],
    ['GET', '/sheet', undefined],
    ['GET', '/receipt', undefined],
    ['POST', '/acknowledgement', undefined],
    ['POST', '/cancellation', { reason: 'entered-in-error' }],
    ['PUT', '/address', { address }],
    ['POST', '/transfer-report', { on: '2026-09-01' }],
  ] as const

  for (const path of paths) {
    test(`${path[0]} /v1/checks/{ntn}${path[1]}`, async () => {
      const made = await check({ files: { iii: [felony(ann)] } })
      const anothers = await ask(made, made.ntn, path)
      const nobodys = await ask(made, '00000000000000', path)
      assert.equal(anothers.status, 404)
      const plain = ({ headers, text }: Said) => ({ text, headers: { ...headers, date: undefined } })
      assert.deepEqual(plain(anothers), plain(nobodys))
    })
  }
})

suite('the edge holds an answer to the contract as strictly as a question', () => {
  const small = endpoint({
    name: 'small',
    method: 'GET',
    path: '/small',
    says: 'A small answer.',
    signIn: 'none',
    answers: { 200: z.strictObject({ word: z.literal('proceed'), inside: z.strictObject({ at: z.string() }) }) },
    refusals: [],
  })

  async function answering(body: object): Promise<Readonly<{ status: number; text: string; logged: string }>> {
    const { world } = await scene()
    const listeners = createListeners(serverDefaults)
    const settings = { ...serverDefaults, agency: { name: 'Sample' } }
    const lines: unknown[] = []
    const house: House = {
      ...{ world, settings, listeners },
      failures: createFailures(settings, world.now),
      asked: createFailures(settings, world.now),
      metrics: createMetrics(listeners.listening),
      log: line => lines.push(line),
    }
    // What is answered is wrong on purpose; its type would not let it through.
    const { run } = route(small, async () => ({
      status: 200,
      body: body as { word: 'proceed'; inside: { at: string } },
    }))
    const app = fastify().get('/small', run(house))
    const { statusCode, payload } = await app.inject('/small')
    return { status: statusCode, text: payload, logged: JSON.stringify(lines) }
  }

  const good = { word: 'proceed', inside: { at: 'noon' } }

  test('a member more, anywhere, is a failure of ours and is not disclosed (ACC-10)', async () => {
    for (const body of [
      { ...good, reason: token },
      { ...good, inside: { at: 'noon', record: token } },
    ]) {
      const { status, text, logged } = await answering(body)
      assert.equal(status, 500)
      assert.equal((JSON.parse(text) as Readonly<Record<string, unknown>>)['code'], 'our-fault')
      assert.ok(!text.includes(token) && !logged.includes(token))
      assert.match(logged, /"event":"failed","endpoint":"small","code":"ZodError","at":"src\/server\/send.ts:\d+"/)
    }
  })

  test('a word that the contract does not know is not said', async () => {
    assert.equal((await answering({ ...good, word: token })).status, 500)
  })

  test('the control: the answer as the contract describes it is given', async () => {
    assert.deepEqual(await answering(good).then(({ status, text }) => [status, text]), [200, JSON.stringify(good)])
  })

  test('a stream ends at an answer that does not fit, and what fits was said before', async () => {
    async function* news() {
      yield { id: 1, body: good }
      yield { id: 2, body: { ...good, reason: token } }
      yield { id: 3, body: good }
    }
    const failures: unknown[] = []
    let text = ''
    const stream = eventStream(news(), small.answers[200], error => failures.push(error))
    for await (const chunk of stream) text += String(chunk)
    assert.ok(text.includes('id: 1\n') && !text.includes('id: 2\n') && !text.includes(token))
    assert.equal(failures.length, 1)
  })
})
