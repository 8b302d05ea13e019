import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseNtn, parseOri } from '#law/numbers.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { validateEntry } from '#records/validate-entry.ts'
import { listValidations } from '#records/list-validations.ts'
import { system } from '#ledger/carry-out.ts'
import { annSent, edge, key } from '../support/edge.ts'
import { ann, felony, recorded, work } from '../support/scene.ts'
import {
  challenged,
  challengeNow,
  denied,
  deniedOnEntry,
  examines,
  follows,
  overturned,
  says,
  secretMailed,
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
    assert.match((await letter()).text, /the denial does not stand/)
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
    assert.match(letter.text, /the denial stands/)
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

suite('34 U.S.C. 40901(g): a record of the Indices that is challenged', () => {
  test('its agency finds it among what it has to look at, and what it finds right stays', async () => {
    const made = await deniedOnEntry()
    const { challenge } = await challenged(made)
    await examines(made, challenge, 'questions', { record: 1 })
    const { ori, nri } = made.entry
    const listed = await listValidations({ ori, after: { by: '', nri: '' }, limit: 10 }, made.world)
    assert.deepEqual(
      listed.entries.map(({ entry, by }) => [entry.nri, by]),
      [[nri, '2026-09-08']],
    )
    const sources = async () => {
      const { body } = await made.ask('GET', `/v1/examiner/challenges/${challenge}`, { as: made.as.examiner })
      return body['sources']
    }
    assert.deepEqual(await sources(), [{ record: 1, stands: 'asked' }])
    for (const id of ['clerk-1', 'clerk-2'])
      await validateEntry({ nri, ori, consulted: ['court'] }, { audience: 'agency', id }, made.world)
    assert.deepEqual(await sources(), [{ record: 1, stands: 'looked-at' }])
    assert.equal((await made.world.find.entry(nri))?.state.status, 'in-force')
  })

  test('found erroneous by two people it leaves the Indices with the denial, and every other denial on it goes into review', async () => {
    const made = await deniedOnEntry()
    const { challenge } = await challenged(made)
    await overturned(made, challenge)
    const { nri } = made.entry
    const entry = await made.world.find.entry(nri)
    assert.deepEqual([entry?.state.status, entry?.state.reason], ['withdrawn', 'never-valid'])
    assert.equal((await made.world.find.entryRow(nri))?.record, null)
    assert.ok((await made.world.find.owed(nri)).some(({ kind }) => kind === 'review-denials'))
  })

  test('taken back as never valid by its agency it opens a challenge that nobody asked for, with sixty days (DEC-21)', async () => {
    const made = await deniedOnEntry()
    const { nri, ori } = made.entry
    await withdrawEntry({ nri, ori, reason: 'never-valid' }, system, made.world)
    made.clock.pass({ seconds: 30 })
    await work(made.world)
    const challenge = await challengeNow(made)
    const state = (await made.world.find.challenge(challenge))?.state
    assert.deepEqual(
      [state?.origin, state?.status, state?.information[0]?.determineBy],
      ['review', 'challenged', '2026-11-07'],
    )
    await examines(made, challenge, 'searches')
    await examines(made, challenge, 'proposal', { outcome: 'overturned' })
    const decided = await examines(made, challenge, 'decision', { agrees: true }, 'secondExaminer')
    assert.equal(decided.body['status'], 'overturned')
    assert.deepEqual(await made.world.find.inReview(10), [])
    const told = await examines(made, challenge, 'telling')
    assert.deepEqual([told.status, (told.body['told'] as { how: string }).how], [200, 'mailed'])
  })

  test('where she challenged it already, the review is one more piece of information in the same challenge', async () => {
    const made = await deniedOnEntry()
    const challenge = await whyAsked(made)
    await secretMailed(made, challenge)
    const { nri, ori } = made.entry
    await withdrawEntry({ nri, ori, reason: 'never-valid' }, system, made.world)
    made.clock.pass({ seconds: 30 })
    await work(made.world)
    assert.equal(await challengeNow(made), challenge)
    const state = (await made.world.find.challenge(challenge))?.state
    assert.deepEqual([state?.status, state?.information.map(({ from }) => from)], ['challenged', ['review']])
  })
})
