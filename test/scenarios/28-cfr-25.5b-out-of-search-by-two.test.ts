import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { withSettings } from '#law/settings.ts'
import { defaultPolicies } from '#law/policies.ts'
import { agencies, enter, ownOri, type Agencies } from '../support/agencies.ts'
import { committed, file, line, read, sent } from '../support/batches.ts'
import { work } from '../support/scene.ts'

/** Ten in a week by one person, so that the test enters few. */
const settings = withSettings({ policies: { ...defaultPolicies, 'batch-withdrawn-by-one': 'ten' } })
const ten = async (): Promise<Agencies> => agencies({ at: '2026-09-07T15:00:00Z', settings })

const suspend = ({ ask, first }: Agencies, nri: string, as = first) =>
  ask('POST', `/v1/entries/${nri}/suspension`, { as, body: { because: 'under-correction' } })
const withdraw = ({ ask, first }: Agencies, nri: string) =>
  ask('POST', `/v1/entries/${nri}/withdrawal`, { as: first, body: { reason: 'no-longer-applies' } })
const modify = ({ ask, first }: Agencies, nri: string, change: object) =>
  ask('POST', `/v1/entries/${nri}/modification`, { as: first, body: { because: 'corrected', change } })
const inForce = async ({ world }: Agencies) => (await world.find.counts())['entries.in-force'] ?? 0
const facts = { disposition: 'convicted', jurisdiction: 'state', maximum: { years: 5 } }

async function entered(made: Agencies, count: number): Promise<readonly string[]> {
  const nris: string[] = []
  for (let at = 0; at < count; at += 1) nris.push(await enter(made, made.first, `S-${at}`, { facts }))
  return nris
}

suite('nobody alone takes many records out of search, however it is cut up (REC-22)', () => {
  test('the eleventh that is suspended in a week is refused, and stays in search', async () => {
    const made = await ten()
    const nris = await entered(made, 12)
    for (const nri of nris.slice(0, 10)) assert.equal((await suspend(made, nri)).status, 200)
    const eleventh = await suspend(made, nris[10] ?? '')
    assert.deepEqual([eleventh.status, eleventh.body['code']], [403, 'leaves-by-one'])
    assert.match(String(eleventh.body['todo']), /another person of your agency/)
    assert.equal(await inForce(made), 2)
    // The control: to bring one back is nobody's leaving, and one that should not be there at all is taken back at any time.
    assert.equal((await made.ask('DELETE', `/v1/entries/${nris[0]}/suspension`, { as: made.first })).status, 200)
    assert.equal((await withdraw(made, nris[11] ?? '')).status, 200)
  })

  test('what is taken back counts with it, and the week after it begins anew', async () => {
    const made = await ten()
    const nris = await entered(made, 12)
    for (const nri of nris.slice(0, 10)) await withdraw(made, nri)
    assert.equal((await suspend(made, nris[10] ?? '')).status, 403)
    made.clock.pass({ hours: 7 * 24 })
    assert.equal((await suspend(made, nris[10] ?? '')).status, 200)
  })

  test('of two at one moment with one left, one is refused', async () => {
    const made = await ten()
    const nris = await entered(made, 11)
    for (const nri of nris.slice(0, 9)) await suspend(made, nri)
    const both = await Promise.all(nris.slice(9).map(nri => suspend(made, nri)))
    assert.deepEqual(
      both.map(({ status }) => status).toSorted((one, other) => one - other),
      [200, 403],
    )
  })

  test('a correction by which nobody finds the record any more counts as well: another person, no ground, an end within days', async () => {
    const made = await ten()
    const nris = await entered(made, 14)
    for (const nri of nris.slice(0, 10)) await suspend(made, nri)
    for (const [at, change] of [
      { person: { names: [{ last: 'Quite', first: 'Else' }], born: '1939-12-01', sex: 'F' } },
      { facts: { disposition: 'acquitted' } },
      { expires: '2026-09-08' },
    ].entries()) {
      const held = await modify(made, nris[10 + at] ?? '', change)
      assert.deepEqual([held.status, held.body['code']], [403, 'leaves-by-one'], JSON.stringify(change))
    }
    // The control: what keeps the record findable is corrected as ever.
    for (const change of [{ facts: { maximum: { years: 9 } } }, { expires: '2031-01-01' }, { person: { state: 'OK' } }])
      assert.equal((await modify(made, nris[13] ?? '', change)).status, 200, JSON.stringify(change))
    assert.equal(await inForce(made), 4)
  })

  test('a batch that suspends is held like one that takes back, with what was suspended singly', async () => {
    const made = await ten()
    const nris = await entered(made, 12)
    await suspend(made, nris[0] ?? '')
    const rows = Array.from({ length: 10 }, (_, at) =>
      line(`S-${at + 1}`, { action: 'suspend', because: 'under-correction' }),
    )
    const batch = await sent(made, file(...rows))
    assert.deepEqual([batch.leaving, batch.takesTwo], [10, true])
    const alone = await made.ask('POST', `/v1/batches/${batch.batch}/commit`, { as: made.first })
    assert.equal(alone.body['code'], 'batch-needs-another')
    assert.equal((await made.ask('POST', `/v1/batches/${batch.batch}/commit`, { as: made.second })).status, 202)
    await work(made.world)
    assert.deepEqual((await read(made, batch.batch)).counts, { suspended: 10 })
    // The control: nine more of another agency's week.
    const other = await ten()
    await entered(other, 9)
    const few = await sent(other, file(...rows.slice(0, 8)))
    assert.deepEqual((await committed(other, few.batch)).counts, { suspended: 8 })
  })

  test('two people suspend as many as they mean, and each comes back as it was', async () => {
    const made = await ten()
    const nris = await entered(made, 12)
    const meant = { selection: { aris: nris.map((_, at) => `S-${at}`) }, reason: 'stayed-by-a-court' }
    const { body: seen } = await made.ask('POST', '/v1/withdrawals', { as: made.first, body: meant })
    assert.equal(seen['total'], 12)
    const approval = { as: made.second, body: { digest: seen['digest'] } }
    assert.equal((await made.ask('POST', `/v1/withdrawals/${String(seen['id'])}/approval`, approval)).status, 202)
    await work(made.world)
    assert.equal(await inForce(made), 0)
    const state = (await made.world.find.entry(nris[0] as never))?.state
    assert.deepEqual([state?.status, state?.suspended], ['suspended', 'stayed-by-a-court'])
    assert.equal((await made.ask('DELETE', `/v1/entries/${nris[0]}/suspension`, { as: made.second })).status, 200)
    assert.equal((await made.world.find.entryRow(nris[0] as never))?.record?.facts['disposition'], 'convicted')
    const byOne = (await made.world.find.tallies(ownOri, '2026-01-01', '2026-12-31')).filter(
      ({ what }) => what === 'withdrawn-by-one',
    )
    assert.deepEqual(byOne, [], 'what two decided is nobody’s alone')
  })
})
