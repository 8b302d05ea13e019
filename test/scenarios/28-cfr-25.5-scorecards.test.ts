import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { agencies, byName, enter, otherOri, ownOri, personSent, type Agencies } from '../support/agencies.ts'

type Shown = Readonly<Record<string, unknown>>
const own = async ({ ask, first }: Agencies): Promise<Shown> => (await ask('GET', '/v1/scorecard', { as: first })).body
const send = ({ ask, first }: Agencies, more: object) =>
  ask('POST', '/v1/entries', {
    as: first,
    body: { ari: 'C-1', category: 'A1', person: personSent(1), facts: {}, ...more },
  })

suite('an agency’s scorecard says what stands and what happened (REC-02, REC-15)', () => {
  test('what stands by category, what was entered, withdrawn and modified in the year', async () => {
    const made = await agencies()
    await enter(made, made.first, 'C-1')
    await enter(made, made.first, 'C-2', { category: 'D', facts: { event: 'committed' } })
    const third = await enter(made, made.first, 'C-3', { category: 'I' })
    await made.ask('POST', `/v1/entries/${third}/withdrawal`, { as: made.first, body: { reason: 'moved' } })
    const { standing, entered, withdrawn, happened, rejected } = await own(made)
    const plain = { suspended: 0, incomplete: 0, undisposed: 0 }
    assert.deepEqual(standing, [
      // Neither says all that its rule asks, and the conviction does not say how it ended.
      { category: 'A1', standing: 1, ...plain, incomplete: 1, undisposed: 1 },
      { category: 'D', standing: 1, ...plain, incomplete: 1 },
    ])
    assert.deepEqual(byName(entered), { A1: 1, D: 1, I: 1 })
    assert.deepEqual([withdrawn, happened, rejected].map(byName), [
      { moved: 1 },
      { incomplete: 3, 'withdrawn-by-one': 1 },
      {},
    ])
  })

  test('every record that is turned away is counted once, by what is wrong with it, and nothing else changes', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1')
    assert.equal((await send(made, { ari: 'C-2', person: { ...personSent(1), born: '2031-01-01' } })).status, 422)
    assert.equal((await send(made, { person: personSent(7) })).body['code'], 'ari-in-use')
    assert.equal((await send(made, { person: personSent(7) })).body['code'], 'ari-in-use')
    const change = { because: 'corrected', change: { person: { born: '2031-01-01' } } }
    await made.ask('POST', `/v1/entries/${nri}/modification`, { as: made.first, body: change })
    const { rejected, entered, standing } = await own(made)
    assert.deepEqual([rejected, entered].map(byName), [{ 'ari-in-use': 2, 'in-the-future': 2 }, { A1: 1 }])
    assert.equal((standing as readonly Shown[])[0]?.['standing'], 1)
    // What somebody else sends is not this agency's.
    await made.ask('POST', '/v1/entries', { as: made.as.licensee, body: {} })
    assert.deepEqual((await own(made))['rejected'], rejected)
  })

  test('what is turned away of a message is counted as what comes by the API, and a message that gives nothing is not', async () => {
    const made = await agencies()
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
    const sendMessage = async (raw: string) =>
      (await made.ask('POST', '/v1/messages', { as: made.first, raw, headers })).status
    const entered = 'EDP.TX0000001.ARI/M-1.PCA/A1.NAM/QUILLFEATHER,ANNABETH.SEX/F'
    assert.equal(await sendMessage(`${entered}.DOB/20310101.END`), 422)
    assert.equal(await sendMessage(`${entered}.DOB/1981`), 422)
    assert.equal(await sendMessage('MDP.TX0000001.ARI/M-1.REA/CORRECTED.DOB/19810417.END'), 404)
    assert.equal(await sendMessage('DDP.TX0000001.ARI/M-1.USE/OWN REVIEW.END'), 404)
    assert.equal(await sendMessage('XDP.TX0000001.NRI/NONE.REA/MOVED.END'), 422)
    const counted = { 'in-the-future': 1, 'message-unreadable': 1, 'unknown-number': 1 }
    assert.deepEqual(byName((await own(made))['rejected']), counted)
  })

  test('who sent every day and stops is said to be silent within the week, in words', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    let at = 0
    for (let day = Temporal.PlainDate.from('2026-03-02'); day.toString() <= '2026-04-10'; day = day.add({ days: 1 })) {
      made.clock.passTo(Temporal.Instant.from(`${day.toString()}T16:00:00Z`))
      if (day.dayOfWeek <= 5) for (let one = 0; one < 8; one += 1) await enter(made, made.first, `C-${(at += 1)}`)
    }
    const silence = async () => (await own(made))['silence'] as Shown
    assert.deepEqual([(await silence())['state'], (await silence())['usual']], ['sending', 40])
    made.clock.passTo(Temporal.Instant.from('2026-04-13T16:00:00Z'))
    assert.equal((await silence())['state'], 'sending')
    made.clock.passTo(Temporal.Instant.from('2026-04-16T16:00:00Z'))
    const { state, says } = await silence()
    assert.deepEqual(
      [state, says],
      [
        'silent',
        'It usually sends 40 a week; nothing since 2026-04-10, for 3 working days. Chance leaves it so long less than once in ten thousand times.',
      ],
    )
  })
})

suite('the program office sees all of them, and an agency its own', () => {
  test('in order, with what is late, silent or incomplete said of each', async () => {
    const made = await agencies()
    const enrol = { ori: otherOri, kind: 'federal-agency', name: 'Sample Bureau', since: '2018-03-23' }
    await made.ask('POST', '/v1/contributors', { as: made.as.operator, body: enrol })
    await enter(made, made.first, 'C-1', { category: 'I' })
    const { body } = await made.ask('GET', '/v1/scorecards', { as: made.as.operator })
    const cards = body['scorecards'] as readonly Shown[]
    assert.deepEqual(
      cards.map(({ ori, name, findings }) => [ori, name, findings]),
      [
        [ownOri, undefined, ['1 record lacks what the law asks, and checks wait for it.']],
        [otherOri, 'Sample Bureau', ['It has never sent anything.']],
      ],
    )
    const after = await made.ask('GET', `/v1/scorecards?after=${ownOri}`, { as: made.as.operator })
    assert.equal((after.body['scorecards'] as readonly Shown[]).length, 1)
  })

  test('no agency reads the scorecard of another, and nobody else reads any', async () => {
    const made = await agencies()
    for (const as of [made.first, made.as.examiner, made.as.auditor, made.as.licensee])
      assert.notEqual((await made.ask('GET', `/v1/scorecards/${ownOri}`, { as })).status, 200)
    assert.equal((await own(made))['ori'], ownOri)
  })

  test('nobody of the records is named in a scorecard', async () => {
    const made = await agencies()
    await enter(made, made.first, 'C-1')
    const { text } = await made.ask('GET', `/v1/scorecards/${ownOri}`, { as: made.as.operator })
    assert.doesNotMatch(text, /Quillfeather|C-1|1951-04-17/)
  })
})
