import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { withSettings } from '#law/settings.ts'
import { answers, inbox, reported, withBodies } from '../support/bodies.ts'
import { annSent, edge, key, type Edge } from '../support/edge.ts'
import { work } from '../support/scene.ts'

// The contact is Tuesday 8 September 2026, nine in the morning, Eastern time. The transferee lives in Texas and buys in Virginia.
const sale = {
  purpose: 'sale',
  firearm: 'handgun',
  eligibilityVerified: true,
  transferee: { ...annSent, born: '2006-02-01' },
}

async function inquired(settings = withSettings({})) {
  const scene = await edge({ settings })
  await withBodies(scene.world)
  const { status, body } = await scene.ask('POST', '/v1/poc/inquiries', {
    as: scene.as.poc,
    headers: key(),
    body: sale,
  })
  assert.equal(status, 201)
  await work(scene.world)
  return { scene, ntn: String(body['ntn']), first: body }
}

const read = async ({ ask, as }: Edge, ntn: string) =>
  (await ask('GET', `/v1/poc/inquiries/${ntn}`, { as: as.poc })).body

type Outreach = Readonly<{ by: string; bodies: readonly Readonly<{ stands: string; answer?: string }>[] }>
const outreachOf = (body: Readonly<Record<string, unknown>>) => {
  const { by, bodies } = body['outreach'] as Outreach
  return [by, ...bodies.map(({ stands, answer }) => answer ?? stands)]
}

suite('POC-19: a point of contact inquires about a transferee under 21', () => {
  test('the system asks the three bodies, beside a response that is complete, and what they report is found with the rest', async () => {
    const { scene, ntn, first } = await inquired()
    assert.deepEqual(
      [first['kind'], first['notSearched'], outreachOf(first)],
      ['no-record', [], ['system', 'nobody-asked', 'nobody-asked', 'nobody-asked']],
    )
    assert.deepEqual(outreachOf(await read(scene, ntn)), ['system', 'asked', 'asked', 'asked'])
    await answers(scene, 'mental-health')
    await answers(scene, 'juvenile-justice', reported)
    const { outreach: _, ...after } = await read(scene, ntn)
    assert.equal(after['matches'], 1)
    const [found] = after['records'] as readonly Readonly<Record<string, unknown>>[]
    assert.deepEqual([found?.['record'], found?.['category']], ['state-1', 'A1'])
    assert.deepEqual(outreachOf(await read(scene, ntn)), ['system', 'record-reported', 'nothing', 'asked'])
    await scene.app.close()
  })

  test('what is told of cause is for the point of contact: nothing of it is owed to a licensee by us', async () => {
    const { scene, ntn } = await inquired()
    const owed = (await scene.world.find.owed(ntn)).map(({ kind }) => kind)
    assert.equal(owed.includes('say-whether-cause'), false)
    assert.ok(owed.includes('chase-bodies'))
    await scene.app.close()
  })

  test('what it determines withdraws what the bodies were asked', async () => {
    const { scene, ntn } = await inquired()
    assert.equal((await inbox(scene, 'local-police')).length, 1)
    await scene.ask('POST', `/v1/poc/inquiries/${ntn}/determinations`, {
      as: scene.as.poc,
      body: { message: 'poc-denial', categories: ['A1'] },
    })
    assert.deepEqual(await inbox(scene, 'local-police'), [])
    const owed = (await scene.world.find.owed(ntn)).map(({ kind }) => kind)
    assert.equal(owed.includes('chase-bodies'), false)
    await scene.app.close()
  })

  test('where it was agreed that it asks itself it is told so, we ask nobody, and it says what each answered', async () => {
    const { scene, ntn, first } = await inquired(withSettings({ outreachByPocs: { VA: '2026-09-08' } }))
    assert.deepEqual(outreachOf(first), ['poc', 'with-poc', 'with-poc', 'with-poc'])
    for (const kind of outreachBodies) assert.deepEqual(await inbox(scene, kind), [])
    const say = (body: object) => scene.ask('POST', `/v1/poc/inquiries/${ntn}/outreach`, { as: scene.as.poc, body })
    assert.equal((await say({ body: 'local-police', answer: 'nothing' })).status, 200)
    assert.equal((await say({ body: 'mental-health', ...reported })).status, 200)
    assert.deepEqual(outreachOf(await read(scene, ntn)), ['poc', 'with-poc', 'record-reported', 'nothing'])
    await scene.app.close()
  })

  test('before the day that was agreed the system asks, and the point of contact can say nothing for a body', async () => {
    const { scene, ntn } = await inquired(withSettings({ outreachByPocs: { VA: '2026-09-09', PA: '2026-01-01' } }))
    assert.deepEqual(outreachOf(await read(scene, ntn)), ['system', 'asked', 'asked', 'asked'])
    const { status, body } = await scene.ask('POST', `/v1/poc/inquiries/${ntn}/outreach`, {
      as: scene.as.poc,
      body: { body: 'local-police', answer: 'nothing' },
    })
    assert.deepEqual([status, body['code']], [409, 'not-now'])
    await scene.app.close()
  })
})
