import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseNtn, parseOri } from '#law/numbers.ts'
import { annSent, edge, key } from '../support/edge.ts'
import { ann, felony, recorded, work } from '../support/scene.ts'
import {
  challenged,
  denied,
  examines,
  follows,
  overturned,
  says,
  signedInAgain,
  whyAsked,
} from '../support/challenges.ts'

const texas = parseOri('TX0000001') ?? assert.fail('the ORI is well formed')
const again = { ...felony(ann), id: 'III-0002' }

suite('28 CFR 25.10(c)-(e), 34 U.S.C. 40901(g): a denial is challenged', () => {
  test('each piece of information has sixty days of its own, counted from its receipt (APP-05)', async () => {
    const made = await denied()
    const { secret, challenge } = await challenged(made)
    made.clock.pass({ hours: 240 })
    await says(made, made.ntn, secret)
    const { body } = await follows(made, made.ntn, secret)
    const information = body['information'] as readonly Readonly<{ determineBy: string; decided: boolean }>[]
    assert.deepEqual(
      information.map(({ determineBy, decided }) => [determineBy, decided]),
      [
        ['2026-11-07', false],
        ['2026-11-17', false],
      ],
    )
    const owed = (await made.world.find.owed(challenge)).find(({ kind }) => kind === 'determine-challenge')
    assert.equal(owed?.at.toString(), '2026-11-08T06:00:00Z')
  })

  test('what a person says is sealed, and stands in no event, due row or life', async () => {
    const made = await denied()
    await challenged(made)
    const { events, lives, due, leaves } = made.store.tables
    const plain = JSON.stringify([events.all(), lives.all(), due.all(), leaves.all()])
    assert.doesNotMatch(plain, /dismissed|Order 12|Quillfeather/)
  })

  test('one proposes and another decides: whoever proposed cannot decide, and nothing follows from a proposal', async () => {
    const made = await denied()
    const { challenge } = await challenged(made)
    await examines(made, challenge, 'records', { record: 1, outcome: 'erroneous' })
    assert.equal((await examines(made, challenge, 'proposal', { outcome: 'overturned' })).body['code'], 'not-clear')
    await examines(made, challenge, 'searches')
    assert.equal((await examines(made, challenge, 'proposal', { outcome: 'overturned' })).status, 200)
    assert.equal((await examines(made, challenge, 'decision', { agrees: true })).body['code'], 'same-person')
    const check = await made.world.find.transaction(made.ntn, { audience: 'system' })
    assert.equal(check?.state.status, 'denied')
    const decided = await examines(made, challenge, 'decision', { agrees: true }, 'secondExaminer')
    assert.equal(decided.body['status'], 'overturned')
    assert.equal((await made.world.find.transaction(made.ntn, { audience: 'system' }))?.state.status, 'overturned')
  })

  test('each record is settled by itself: one of two corrected is not enough (APP-06)', async () => {
    const made = await denied([felony(ann), again])
    const { challenge } = await challenged(made)
    await examines(made, challenge, 'records', { record: 1, outcome: 'erroneous' })
    const { body } = await examines(made, challenge, 'searches')
    assert.deepEqual((body['searched'] as { left: number[] }).left, [2])
    assert.equal((await examines(made, challenge, 'proposal', { outcome: 'overturned' })).body['code'], 'not-clear')
    await examines(made, challenge, 'records', { record: 2, outcome: 'another-person' })
    await examines(made, challenge, 'searches')
    assert.equal((await examines(made, challenge, 'proposal', { outcome: 'overturned' })).status, 200)
  })

  test('a record that comes in between the proposal and the decision stops it: the decision searches once more (DEC-07)', async () => {
    const made = await denied()
    const { challenge } = await challenged(made)
    for (const [what, body] of [
      ['records', { record: 1, outcome: 'erroneous' }],
      ['searches', undefined],
      ['proposal', { outcome: 'overturned' }],
    ] as const)
      await examines(made, challenge, what, body)
    const { facts } = felony(ann)
    await recorded({ ori: texas, ari: 'case-2', category: 'A1', description: ann, facts }, made.world)
    const said = await examines(made, challenge, 'decision', { agrees: true }, 'secondExaminer')
    assert.equal(said.body['code'], 'not-clear')
    assert.equal((await made.world.find.transaction(made.ntn, { audience: 'system' }))?.state.status, 'denied')
  })

  test('on the thirtieth day the licensee is told Proceed, and on the thirty-first to check again (25.10(e))', async () => {
    for (const [days, word] of [
      [30, 'proceed'],
      [31, 'recheck'],
    ] as const) {
      const before = await denied()
      before.clock.pass({ hours: 24 * days })
      const made = await signedInAgain(before)
      const { challenge, secret } = await challenged(made)
      await overturned(made, challenge)
      const { body } = await made.ask('GET', `/v1/checks/${made.ntn}`, { as: made.as.licensee })
      assert.equal(body['response'], word, `day ${days}`)
      assert.equal(((await follows(made, made.ntn, secret)).body['decided'] as { answer: string }).answer, word)
    }
  })

  test('once the person has opened the letter, who it was about is destroyed within a day, and the letter is still there', async () => {
    const before = await denied()
    before.clock.pass({ hours: 24 * 40 })
    const made = await signedInAgain(before)
    const { ntn, world, clock } = made
    const { challenge, secret } = await challenged(made)
    await overturned(made, challenge)
    await made.ask('GET', `/v1/checks/${ntn}`, { as: made.as.licensee })
    await work(world)
    const letter = () => made.ask('POST', '/v1/challenges/letters', { body: { ntn, secret, kind: 'overturned' } })
    assert.ok((await world.find.key(ntn, 'identity')) !== undefined, 'nobody was told in writing yet')
    assert.match((await letter()).text, /the denial of your firearm background check was taken back/)
    assert.deepEqual(
      (await world.find.transaction(ntn, { audience: 'system' }))?.state.overturned?.communicated !== undefined,
      true,
    )
    clock.pass({ hours: 24 })
    await work(world)
    assert.equal(await world.find.key(ntn, 'identity'), undefined)
    assert.equal((await letter()).status, 200)
    // The eighty-eighth day: number and date are left, and of the challenge nothing.
    clock.passTo(Temporal.Instant.from('2026-12-05T12:00:00Z'))
    await work(world)
    assert.equal(await world.find.challenge(challenge), undefined)
    assert.equal((await letter()).status, 403)
    assert.deepEqual(await world.find.number(ntn), { ntn, date: '2026-09-08' })
    assert.deepEqual(made.store.tables.events.of(challenge), [])
  })

  test('what a point of contact denied is challenged here too, and only its own message overturns it (APP-04)', async () => {
    const made = await edge()
    const sale = { purpose: 'sale', firearm: 'handgun', eligibilityVerified: true, transferee: annSent }
    const asked = await made.ask('POST', '/v1/poc/inquiries', { as: made.as.poc, headers: key(), body: sale })
    const ntn = parseNtn(String(asked.body['ntn'])) ?? assert.fail('it was given a number')
    await made.ask('POST', `/v1/poc/inquiries/${ntn}/determinations`, {
      as: made.as.poc,
      body: { message: 'poc-denial', categories: ['A1'] },
    })
    const challenge = await whyAsked({ ...made, ntn })
    await examines(made, challenge, 'notes', { note: 'fingerprints-agree' })
    const secret = String((await examines(made, challenge, 'secrets', { to: 'fingerprints' })).body['secret'])
    const { body } = await follows(made, ntn, secret)
    assert.deepEqual([body['deniedBy'], body['goTo']], ['poc', ['denying agency', 'FBI, in writing']])
    await says(made, ntn, secret)
    assert.equal(
      (await examines(made, challenge, 'proposal', { outcome: 'overturned' })).body['code'],
      'poc-determines',
    )
  })

  test('a denial that stands is told, with who keeps the record, and new information begins sixty days again (APP-03)', async () => {
    const made = await denied()
    const { challenge, secret } = await challenged(made)
    await examines(made, challenge, 'records', { record: 1, outcome: 'stands' })
    await examines(made, challenge, 'proposal', { outcome: 'sustained' })
    await examines(made, challenge, 'decision', { agrees: true }, 'secondExaminer')
    const { body } = await follows(made, made.ntn, secret)
    assert.deepEqual([body['status'], body['goTo']], ['sustained', ['originating agency']])
    const letter = await made.ask('POST', '/v1/challenges/letters', {
      body: { ntn: made.ntn, secret, kind: 'sustained' },
    })
    assert.match(letter.text, /The denial stands, because at least one record still bars you/)
    assert.deepEqual(
      (await made.world.find.owed(challenge)).map(({ kind }) => kind),
      [],
    )
    assert.equal((await says(made, made.ntn, secret)).body['status'], 'challenged')
    assert.deepEqual((await made.world.find.owed(challenge)).map(({ kind }) => kind).toSorted(), [
      'determine-challenge',
      'urge-challenge',
    ])
  })
})
