import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { isRefusal } from '../../src/refusal.ts'
import { annSent, edge, inquirySent, key, type Edge } from '../support/edge.ts'
import { examining, licensee, waiting } from '../support/examining.ts'
import { ann, checked, felony, inquiry, scene, work } from '../support/scene.ts'

const ask = ({ ask: asker, as }: Edge, transferee: object) =>
  asker('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent(transferee) })

const { ssn: _, ...withoutNumber } = annSent

suite('28 CFR 25.7: what an inquiry says of the transferee', () => {
  test('without a Social Security number it is answered at once, and a record is found all the same (CHK-03)', async () => {
    const clean = await ask(await edge(), withoutNumber)
    assert.deepEqual([clean.status, clean.body['response']], [201, 'proceed'])
    const recorded = await ask(await edge({ files: { iii: [felony(ann)] } }), withoutNumber)
    assert.deepEqual([recorded.status, recorded.body['response']], [201, 'delayed'])
  })

  test('a number that may be given finds whoever holds it under another name (CHK-02)', async () => {
    const another = { names: [{ last: 'Zabriskie', first: 'Wanda' }], born: '1969-12-02' } as const
    for (const [told, held] of [
      [{ ssn: '900121234' }, { ssn: '900121234' }],
      [{ numbers: ['MIL-778812'] }, { numbers: ['MIL-778812'] }],
    ] as const) {
      const files = { iii: [{ ...felony(ann), description: { ...another, ...held } }] }
      const said = await ask(await edge({ files }), { ...withoutNumber, ...told })
      assert.equal(said.body['response'], 'delayed')
      // The control: by the name and the date alone nobody is found.
      assert.equal((await ask(await edge({ files }), withoutNumber)).body['response'], 'proceed')
    }
  })

  test('size, colors and birthplace may come with the first inquiry, and are no condition of it (CHK-04)', async () => {
    const volunteered = { heightInches: 66, weightPounds: 140, eyes: 'BRO', hair: 'BLK', birthplace: 'TX' }
    const said = await ask(await edge(), { ...annSent, ...volunteered })
    assert.deepEqual([said.status, said.body['response']], [201, 'proceed'])
    assert.equal((await ask(await edge(), annSent)).status, 201)
  })
})

suite('28 CFR 25.6(c)(1)(iii): what is found', () => {
  const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

  test('a hit in a file that shows no prohibition is looked at by a person and carries no denial (CHK-12)', async () => {
    const { world } = await scene({ files: { ncic: [{ ...felony(ann, 'ncic'), category: 'gang' }] } })
    const { ntn, status } = await checked(inquiry(), world)
    assert.equal(status, 'delayed')
    await claim({ ...examiner, ntn }, world)
    await judge({ ...examiner, ntn, hit: 1, same: true }, world)
    assert.deepEqual(await determine({ ...examiner, ntn, determination: 'denied' }, world), { refusal: 'no-ground' })
  })

  test('a juvenile adjudication denies under 21 and, as a ground of 922(d) alone, nobody older (CHK-51, CHK-52, TIM-27)', async () => {
    for (const [born, denies] of [
      ['2006-09-09', true],
      ['1981-04-17', false],
    ] as const) {
      const person = { ...ann, born }
      const convicted = felony(person)
      const facts = { ...convicted.facts, disposition: 'delinquent', countsAsConviction: true }
      const { world } = await scene({ files: { iii: [{ ...convicted, facts }] } })
      const { ntn } = await checked(inquiry(person), world)
      await claim({ ...examiner, ntn }, world)
      await judge({ ...examiner, ntn, hit: 1, same: true }, world)
      // At every age it keeps the check from a Proceed.
      assert.deepEqual(await determine({ ...examiner, ntn, determination: 'proceed' }, world), { refusal: 'not-clear' })
      assert.equal(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)), denies, born)
    }
  })
})

suite('18 U.S.C. 922(g)(5): an alien of whom no number was given', () => {
  const french = { ...annSent, citizenships: ['FR'] }
  const alienNumber = 'A999000001'
  const opened = async (opening: Edge & Readonly<{ ntn: string }>) => {
    const examiner = examining(opening)
    const { body } = await examiner.open()
    await examiner.act('claim')
    return { examiner, shown: [body['obstacles'], body['mayProceed']] }
  }
  const given = async (transferee: object) => {
    const made = await edge()
    const said = await ask(made, transferee)
    return { ...made, said, ntn: String(said.body['ntn']) }
  }

  test('is taken, has a number and its clocks, and is Delayed though nothing was found (CHK-10)', async () => {
    const { said } = await given(french)
    assert.deepEqual([said.status, said.body['response']], [201, 'delayed'])
    const dates = said.body['dates'] as Readonly<Record<string, unknown>>
    assert.equal(dates['earliestTransferAt'], '2026-09-12T00:01:00-05:00[America/Chicago]')
    // The controls: with the number it proceeds at once, and so does an American who states a second citizenship.
    assert.equal((await given({ ...french, alienNumber })).said.body['response'], 'proceed')
    assert.equal((await given({ ...annSent, citizenships: ['US', 'FR'] })).said.body['response'], 'proceed')
  })

  test('is cleared by an examiner, who sees that the number is missing (CHK-10)', async () => {
    const opening = await given(french)
    const { examiner, shown } = await opened(opening)
    assert.deepEqual(shown, [[{ kind: 'alien-number' }], true])
    assert.equal((await examiner.act('determination', { determination: 'proceed' })).body['status'], 'proceed')
  })

  test('is cleared by nobody while the immigration files are silent, and not by the machine when they answer (CHK-10, CHK-09)', async () => {
    const made = await edge()
    made.files.iaq.goDown()
    const said = await ask(made, french)
    const opening = { ...made, ntn: String(said.body['ntn']) }
    const { examiner, shown } = await opened(opening)
    assert.deepEqual(shown, [[{ kind: 'silent-source', source: 'iaq' }, { kind: 'alien-number' }], false])
    const tooEarly = await examiner.act('determination', { determination: 'proceed' })
    assert.deepEqual([tooEarly.status, tooEarly.body['code']], [409, 'not-clear'])
    await examiner.act('release')
    opening.files.iaq.comeBack()
    opening.clock.pass({ minutes: 2 })
    await work(opening.world)
    const now = await licensee(opening)
    assert.deepEqual([said.body['response'], now.body['status']], ['delayed', 'delayed'])
  })

  test('is not cleared over a record that nobody settled (CHK-10, CHK-13)', async () => {
    const { examiner, shown } = await opened(await waiting({ citizenships: ['FR'] }))
    const [obstacles, mayProceed] = shown as [readonly Readonly<{ kind: string }>[], boolean]
    assert.deepEqual([obstacles.map(({ kind }) => kind), mayProceed], [['alien-number', 'hit'], false])
    assert.equal((await examiner.act('determination', { determination: 'proceed' })).body['code'], 'not-clear')
    await examiner.act('judgements', { hit: 1, same: false })
    assert.equal((await examiner.act('determination', { determination: 'proceed' })).body['status'], 'proceed')
  })
})
