import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { edge, type Said } from '../support/edge.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { parseNtn } from '#law/numbers.ts'
import { ann, checked, felony, inquiry, work } from '../support/scene.ts'
import {
  annAsks,
  challengeNow,
  denied,
  examines,
  follows,
  secretMailed,
  signedInAgain,
  whyAsked,
  withAddress,
} from '../support/challenges.ts'

type Told = Readonly<{ provisions: readonly string[] }>
const unknown = parseNtn('00000000000000') ?? assert.fail('the number is well formed')

suite('28 CFR 25.10(a)-(b): a person who was denied asks why', () => {
  test('whoever asks is answered the same, whether the number exists, is about somebody else, or is about them (APP-01, DEC-10)', async () => {
    const made = await denied()
    const { ask, ntn } = made
    const bodies = [
      { ntn, ...annAsks },
      { ntn, ...annAsks, last: 'Somebody' },
      { ntn, ...annAsks, born: '1981-04-18' },
      { ntn: unknown, ...annAsks },
    ]
    const said: Said[] = []
    for (const [at, body] of bodies.entries())
      said.push(await ask('POST', '/v1/challenges', { body, from: `203.0.113.${at + 1}` }))
    assert.deepEqual(
      said.map(({ status, text }) => [status, text]),
      said.map(() => [202, said[0]?.text]),
    )
    assert.match(said[0]?.text ?? '', /an examiner writes to the address given with the check/)
  })

  test('her own surname and birth date open one challenge; another’s open none', async () => {
    const made = await denied()
    const { ask, ntn, world } = made
    await ask('POST', '/v1/challenges', { body: { ntn, ...annAsks, last: 'Somebody' } })
    assert.equal((await world.find.transaction(ntn, { audience: 'system' }))?.state.challenge, undefined)
    const challenge = await whyAsked({ ...made })
    await ask('POST', '/v1/challenges', { body: { ntn, ...annAsks, last: 'QUILLFEATHER' } })
    assert.equal(await challengeNow(made), challenge)
    assert.equal((await world.find.challenges(10)).length, 1)
  })

  test('the reasons are due in five business days of the state of the sale, and are urgent a day before (APP-02)', async () => {
    const made = await denied()
    const { world, clock, ask } = made
    const challenge = await whyAsked(made)
    const asked = (await world.find.challenge(challenge))?.state.asked
    // A Tuesday: Wednesday is the first of the five.
    assert.deepEqual([asked?.dated, asked?.dueBy], ['2026-09-08', '2026-09-15'])
    assert.deepEqual(
      (await world.find.owed(challenge)).map(({ kind, at }) => [kind, at.toString()]),
      [
        ['mail-secret', '2026-09-08T13:00:00Z'],
        ['urge-challenge', '2026-09-15T05:00:00Z'],
        ['give-reasons', '2026-09-16T05:00:00Z'],
      ],
    )
    clock.passTo(Temporal.Instant.from('2026-09-15T05:00:00Z'))
    await work(world)
    const { as } = await signedInAgain(made)
    const { body } = await ask('GET', '/v1/examiner/challenges', { as: as.examiner })
    const [first] = body['challenges'] as readonly Readonly<{ urgent: boolean; due: object }>[]
    assert.equal(first?.urgent, true)
    assert.deepEqual(first?.due, { limit: 'reasons', by: '2026-09-15', at: '2026-09-16T05:00:00Z' })
  })

  test('a letter on paper counts from its date, and one dated before the check or tomorrow is none', async () => {
    const made = await denied()
    const { ask, ntn, clock } = made
    clock.pass({ hours: 48 })
    const { as } = await signedInAgain(made)
    const enter = (dated: string) => ask('POST', '/v1/examiner/challenges', { as: as.examiner, body: { ntn, dated } })
    assert.equal((await enter('2026-09-11')).status, 422)
    assert.equal((await enter('2026-09-07')).status, 422)
    const { status, body } = await enter('2026-09-09')
    assert.equal(status, 201)
    assert.deepEqual(body['asked'], { dated: '2026-09-09', reasonsBy: '2026-09-16' })
  })

  test('only the secret out of the letter opens the reasons: which prohibition, by which provision, and who keeps the record', async () => {
    const made = await denied([{ ...felony(ann), ori: 'TX0000002' }])
    const { ntn, world } = made
    const challenge = await whyAsked(made)
    const letter = await examines(made, challenge, 'secrets', { to: 'mail' })
    assert.deepEqual(letter.body['to'], {
      name: 'Annabeth Rose Quillfeather',
      lines: ['7 Sample Row', 'Sample, TX 00007'],
    })
    const secret = String(letter.body['secret'])
    assert.match(secret, /^(?:[0-9A-Y]{5}-){3}[0-9A-Y]{5}$/)
    const { status, body } = await follows(made, ntn, secret.toLowerCase().replaceAll('-', ' '))
    assert.equal(status, 200)
    const [{ provisions, ...record } = { provisions: [] }] = body['records'] as readonly Told[]
    assert.deepEqual(record, { record: 1, prohibition: 'Felony', keptBy: 'TX0000002', source: 'iii' })
    assert.equal(provisions[0], '18 U.S.C. § 922(g)(1)')
    assert.deepEqual([body['identity'], body['letters']], ['mail', ['reasons']])
    assert.deepEqual(
      (await world.find.owed(challenge)).map(({ kind }) => kind),
      ['urge-challenge'],
    )
  })

  test('a wrong secret, an unknown number and the secret of another number are answered alike, and nothing opens', async () => {
    const made = await denied()
    const challenge = await whyAsked(made)
    const secret = await secretMailed(made, challenge)
    const wrong = [
      await follows(made, made.ntn, '00000-00000-00000-00000'),
      await follows(made, unknown, '00000-00000-00000-00000'),
      await follows(made, unknown, secret),
    ]
    assert.deepEqual(
      wrong.map(({ status, text }) => [status, text]),
      wrong.map(() => [403, wrong[0]?.text]),
    )
    assert.equal((await follows(made, made.ntn, secret)).status, 200)
  })

  test('a number that is tried too often is closed for an hour and not for ever, whether or not it exists', async () => {
    const made = await denied()
    const challenge = await whyAsked(made)
    const secret = await secretMailed(made, challenge)
    for (const number of [made.ntn, unknown]) {
      const tries = []
      for (let count = 0; count < 6; count += 1) {
        const body = { ntn: number, secret: '00000-00000-00000-00000' }
        const said = await made.ask('POST', '/v1/challenges/status', { body, from: `198.51.100.${count}` })
        tries.push(said.status)
      }
      assert.deepEqual(tries, [403, 403, 403, 403, 403, 429])
    }
    assert.equal((await follows(made, made.ntn, secret)).status, 429)
    made.clock.pass({ hours: 1 })
    assert.equal((await follows(made, made.ntn, secret)).status, 200)
  })

  test('another secret takes the place of one that was lost', async () => {
    const made = await denied()
    const challenge = await whyAsked(made)
    const lost = await secretMailed(made, challenge)
    const secret = await secretMailed(made, challenge)
    assert.equal((await follows(made, made.ntn, lost)).status, 403)
    assert.equal((await follows(made, made.ntn, secret)).status, 200)
  })

  test('where no address was given fingerprints come first, and those of somebody else open nothing', async () => {
    const made = await denied([felony(ann)], { asked: inquiry() })
    const challenge = await whyAsked(made)
    assert.equal((await examines(made, challenge, 'secrets', { to: 'mail' })).body['code'], 'no-address')
    assert.equal((await examines(made, challenge, 'secrets', { to: 'fingerprints' })).body['code'], 'not-now')
    await examines(made, challenge, 'notes', { note: 'fingerprints-differ' })
    assert.equal((await examines(made, challenge, 'secrets', { to: 'fingerprints' })).body['code'], 'not-now')
    await examines(made, challenge, 'notes', { note: 'fingerprints-agree' })
    const { body } = await examines(made, challenge, 'secrets', { to: 'fingerprints' })
    assert.equal(body['to'], undefined)
    assert.equal((await follows(made, made.ntn, String(body['secret']))).body['identity'], 'fingerprints')
  })

  test('of a check that is only delayed no record is shown, and it is said by when an appeal must be over (APP-08, APP-09)', async () => {
    const made = await edge({ files: { iii: [felony(ann)] } })
    const { ntn } = await checked(withAddress(), made.world)
    const delayed = { ...made, ntn }
    const secret = await secretMailed(made, await whyAsked(delayed))
    const { body } = await follows(made, ntn, secret)
    assert.deepEqual([body['check'], body['records'], body['letters']], ['delayed', [], []])
    // It is cleared before its reasons are due: nobody owes them any more.
    const by = { by: { audience: 'examiner', id: 'examiner' }, scope: { audience: 'examiner' }, ntn } as const
    await claim(by, made.world)
    await judge({ ...by, hit: 1, same: false }, made.world)
    await determine({ ...by, determination: 'proceed' }, made.world)
    made.clock.passTo(Temporal.Instant.from('2026-09-15T05:00:00Z'))
    await work(made.world)
    const challenge = await challengeNow(delayed)
    assert.equal((await made.world.find.challenge(challenge))?.state.status, 'closed')
    assert.deepEqual(await made.world.find.owed(challenge), [])
    assert.deepEqual(body['delay'], { advisedFrom: '2026-10-08', finishBefore: '2026-12-05' })
  })
})
