import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { parseNtn } from '#law/numbers.ts'
import { isRefusal } from '../../src/refusal.ts'
import { basic, edge, inquirySent, key, serve, type Said } from '../support/edge.ts'
import { ann, codeWord, felony, ffl } from '../support/scene.ts'
import { twoSystems } from '../support/two-systems.ts'

const as = basic(ffl, codeWord)
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

const approval = 'A licensee may not transfer before the Bureau has completed the check and approved.'
const wait =
  'A firearm is delivered no earlier than three days after the check was asked for, and never before its approval.'

/** Colorado’s point of contact as its licensee meets it: on Tuesday, September 8, 2026, at seven in the morning there. */
async function colorado(found = false) {
  const both = await twoSystems(found ? { nation: { files: { iii: [felony(ann)] } } } : {})
  const { ask } = serve(both.colorado.world)
  const begun = await ask('POST', '/v1/checks', { as, headers: key(), body: inquirySent() })
  const ntn = parseNtn(String(begun.body['ntn'])) ?? assert.fail(begun.text)
  return { ...both, ntn, begun, read: () => ask('GET', `/v1/checks/${ntn}`, { as }) }
}

const datesOf = ({ body }: Said) => body['dates'] as Readonly<Record<string, unknown>>
const provisionsOf = (said: Said) =>
  (datesOf(said)['stateLaw'] as readonly Readonly<Record<string, unknown>>[]).map(({ about, says, until }) => [
    ...[about, says, until],
  ])

suite('28 CFR 25.2: a state’s point of contact shows its licensee the dates of its own law', () => {
  test('while nobody has answered, the federal day stands beside Colorado’s rule that none comes without approval (C.R.S. § 18-12-112.5(1))', async () => {
    const { begun } = await colorado(true)
    assert.equal(begun.body['response'], 'delayed')
    const { thirdBusinessDay, earliestTransferAt, earliestLawfulAt } = datesOf(begun)
    assert.deepEqual(
      [thirdBusinessDay, earliestTransferAt, earliestLawfulAt],
      ['2026-09-11', '2026-09-12T00:01:00-06:00[America/Denver]', { never: approval }],
    )
    assert.deepEqual(provisionsOf(begun), [
      ['wait', wait, '2026-09-12T00:00:00-06:00[America/Denver]'],
      ['release', approval, { never: approval }],
    ])
  })

  test('control: the same check of a licensee in Texas has the federal day, and no such rule', async () => {
    const { ask, as: who } = await edge({ files: { iii: [felony(ann)] } })
    const begun = await ask('POST', '/v1/checks', { as: who.licensee, headers: key(), body: inquirySent() })
    const { earliestTransferAt, earliestLawfulAt } = datesOf(begun)
    assert.deepEqual(
      [earliestTransferAt, JSON.stringify(earliestLawfulAt).includes(approval), provisionsOf(begun).length],
      ['2026-09-12T00:01:00-05:00[America/Chicago]', false, 2],
    )
  })

  test('when the federal period has ended without an answer, there is still no day', async () => {
    const { pass, read } = await colorado(true)
    await pass({ hours: 24 * 5 })
    const said = await read()
    assert.deepEqual([said.body['status'], datesOf(said)['earliestLawfulAt']], ['lapsed', { never: approval }])
  })

  test('a Proceed at once waits three whole days, and is valid for thirty (C.R.S. § 18-12-115)', async () => {
    const { begun } = await colorado()
    assert.equal(begun.body['response'], 'proceed')
    const { earliestLawfulAt, validThrough } = datesOf(begun)
    assert.deepEqual([earliestLawfulAt, validThrough], ['2026-09-12T00:00:00-06:00[America/Denver]', '2026-10-08'])
    assert.deepEqual(provisionsOf(begun), [['wait', wait, '2026-09-12T00:00:00-06:00[America/Denver]']])
  })

  test('its own examiner’s Proceed puts that day in the place of none', async () => {
    const { colorado: ours, ntn, read } = await colorado(true)
    const by = { ...examiner, ntn }
    const done = [await claim(by, ours.world), await judge({ ...by, hit: 1, same: false }, ours.world)]
    for (const each of [...done, await determine({ ...by, determination: 'proceed' }, ours.world)])
      assert.ok(!isRefusal(each))
    const said = await read()
    assert.deepEqual(
      [said.body['response'], datesOf(said)['earliestLawfulAt']],
      ['proceed', '2026-09-12T00:00:00-06:00[America/Denver]'],
    )
  })
})
