import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { Nri, Ntn } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { annSent, edge, type Edge } from '../support/edge.ts'
import { committed, file, line, sent } from '../support/batches.ts'
import { ann, checked, felony, inquiry, work } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const record = {
  ari: 'C-1',
  category: 'A1',
  person: { names: [annSent.name], sex: 'F', born: annSent.born, ssn: annSent.ssn },
  facts: felony(ann).facts,
}

type House = Edge & Readonly<{ nri: Nri; ntn: Ntn }>

/** Somebody was denied on a record of the agency's. */
async function denied(more: object = {}): Promise<House> {
  const house = await edge({ at: '2026-09-08T13:00:00Z', files: {} })
  const { status, text, body } = await house.ask('POST', '/v1/entries', {
    as: house.as.agency,
    body: { ...record, ...more },
  })
  assert.equal(status, 201, text)
  const { world } = house
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  const said = await determine({ ...examiner, ntn, determination: 'denied' }, world)
  assert.ok(!isRefusal(said), JSON.stringify(said))
  return { ...house, nri: String(body['nri']) as Nri, ntn }
}

const withdraw = ({ ask, as, nri }: House, reason: string) =>
  ask('POST', `/v1/entries/${nri}/withdrawal`, { as: as.agency, body: { reason } })

async function inReview({ world, clock, ntn }: House): Promise<boolean> {
  clock.pass({ seconds: 20 })
  await work(world)
  const { state } = (await world.find.transaction(ntn, { audience: 'system' })) ?? assert.fail('it is there')
  assert.equal(state.status, 'denied')
  return state.review !== undefined
}

suite('that a record was never valid may be found when it is over (DEC-21, 28 CFR 25.5(b))', () => {
  test('after it was taken back as no longer so: said once, and the denial goes into review', async () => {
    const house = await denied()
    assert.equal((await withdraw(house, 'no-longer-applies')).status, 200)
    // The control: so far no denial is looked at.
    assert.equal(await inReview(house), false)
    const { status, body } = await withdraw(house, 'never-valid')
    assert.deepEqual([status, body['status'], body['reason']], [200, 'withdrawn', 'never-valid'])
    assert.equal(await inReview(house), true)
    const twice = await withdraw(house, 'never-valid')
    assert.deepEqual([twice.status, twice.body['code']], [409, 'not-now'])
    assert.equal((await withdraw(house, 'moved')).status, 409)
  })

  test('after its last day was over, by the agency’s own number', async () => {
    const house = await denied({ expires: '2026-09-10' })
    house.clock.passTo(Temporal.Instant.from('2026-09-12T13:00:00Z'))
    await work(house.world)
    assert.equal((await house.world.find.entry(house.nri))?.state.status, 'expired')
    const body = { ari: 'C-1', reason: 'never-valid' }
    const said = await house.ask('POST', '/v1/entries/withdrawal', { as: house.as.agency, body })
    assert.deepEqual([said.status, said.body['status'], said.body['reason']], [200, 'expired', 'never-valid'])
    assert.equal(await inReview(house), true)
  })

  test('in a batch, which counts it once, and not among what is taken back', async () => {
    const house = await denied()
    const row = (because: string) => line('C-1', { action: 'withdraw', because })
    await withdraw(house, 'no-longer-applies')
    assert.equal(await inReview(house), false)
    const batch = await sent(house, file(row('never-valid'), row('never-valid')))
    assert.deepEqual(batch.counts, { 'found-never-valid': 1, unchanged: 1, own: 0 })
    assert.deepEqual((await committed(house, batch.batch)).counts, { 'found-never-valid': 1, unchanged: 1 })
    assert.equal(await inReview(house), true)
    const tallies = await house.world.find.tallies((await stateOf(house)).ori, '2026-09-08', '2026-09-09')
    assert.deepEqual(
      tallies.filter(({ what }) => /valid|^withdrawn /.test(what)).map(({ what, count }) => [what, count]),
      [
        ['found-never-valid', 1],
        ['withdrawn no-longer-applies', 1],
      ],
    )
  })

  test('taken back and found so by two rows of one batch', async () => {
    const house = await denied()
    const rows = ['moved', 'never-valid'].map(because => line('C-1', { action: 'withdraw', because }))
    const over = await committed(house, (await sent(house, file(...rows))).batch)
    assert.deepEqual(over.counts, { withdrawn: 1, 'found-never-valid': 1 })
    assert.equal((await stateOf(house)).reason, 'never-valid')
    assert.equal(await inReview(house), true)
  })
})

const stateOf = async ({ world, nri }: House) =>
  (await world.find.entry(nri))?.state ?? assert.fail('it is still numbered')
