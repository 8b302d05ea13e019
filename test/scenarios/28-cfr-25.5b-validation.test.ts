import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { agencies, enter, type Agencies } from '../support/agencies.ts'
import type { As } from '../support/edge.ts'

const right = { accurate: true, complete: true, active: true, consulted: ['court', 'source-document'] }
const validate = ({ ask }: Agencies, as: As, nri: string, version = 1) =>
  ask('POST', `/v1/entries/${nri}/validation`, { as, body: { ...right, version } })
type Entry = Readonly<{ version: number }>
const codeOf = ({ body }: Readonly<{ body: Readonly<Record<string, unknown>> }>) => body['code']

suite('two people of the agency say that a record is still right (REC-03, REC-04)', () => {
  test('the first waits for the second, and the same person is no second', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    const nri = await enter(made, made.first, 'C-1')
    assert.deepEqual((await validate(made, made.first, nri)).body, { nri, version: 1, confirmedBy: 'agency-1' })
    assert.equal(codeOf(await validate(made, made.first, nri)), 'same-person')
    const second = await validate(made, made.second, nri)
    assert.deepEqual([second.status, second.body['validated']], [200, '2026-03-02'])
    const { events } = (await made.ask('GET', `/v1/entries/${nri}/history`, { as: made.first })).body
    assert.deepEqual(
      (events as readonly { event: string; by: string }[]).map(({ event, by }) => `${event} ${by}`),
      ['entered agency agency-1', 'confirmed agency agency-1', 'validated agency agency-2'],
    )
  })

  test('what is modified between the two is looked at by both again', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1')
    await validate(made, made.first, nri)
    const change = { because: 'corrected', change: { person: { born: '1971-02-03' } } }
    await made.ask('POST', `/v1/entries/${nri}/modification`, { as: made.first, body: change })
    assert.equal((await validate(made, made.second, nri, 2)).status, 202)
    assert.equal((await validate(made, made.first, nri, 2)).status, 200)
  })

  test('the second’s word is of the version that the first saw: whoever looked before a change is told, and says nothing by it', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1')
    await validate(made, made.first, nri)
    const seen = ((await made.ask('GET', `/v1/entries?ari=C-1`, { as: made.second })).body['entries'] as Entry[])[0]
    assert.equal(seen?.version, 1)
    const change = { because: 'corrected', change: { person: { born: '1971-02-03' } } }
    const [changed, late] = await Promise.all([
      made.ask('POST', `/v1/entries/${nri}/modification`, { as: made.first, body: change }),
      validate(made, made.second, nri, seen?.version),
    ])
    assert.equal(changed.body['version'], 2)
    // Whichever came first: the word is of what was seen, or it is none.
    if (late.status !== 200) assert.equal(codeOf(late), 'stale')
    const stale = await validate(made, made.second, nri, 1)
    assert.deepEqual([stale.status, codeOf(stale)], [412, 'stale'])
    const state = (await made.world.find.entry(nri as never))?.state
    assert.deepEqual([state?.version, state?.confirmed], [2, undefined])
  })

  test('a record that was suspended in between, and came back, is looked at by both again', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1')
    await validate(made, made.first, nri)
    await made.ask('POST', `/v1/entries/${nri}/suspension`, { as: made.first, body: { because: 'under-correction' } })
    await made.ask('DELETE', `/v1/entries/${nri}/suspension`, { as: made.first })
    assert.equal(codeOf(await validate(made, made.second, nri, 1)), 'stale')
    assert.equal((await validate(made, made.second, nri, 3)).status, 202, 'the first word was of another version')
    assert.equal((await validate(made, made.first, nri, 3)).status, 200)
  })

  test('another agency’s record is as one that does not exist, and one that is over is not validated', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1')
    assert.equal(codeOf(await validate(made, made.other, nri)), 'unknown-number')
    await made.ask('POST', `/v1/entries/${nri}/withdrawal`, { as: made.first, body: { reason: 'never-valid' } })
    assert.equal(codeOf(await validate(made, made.first, nri)), 'not-now')
  })

  test('who does not say all three, or whom was asked, has said nothing', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1')
    for (const wrong of [{ active: false }, { consulted: [] }, { consulted: ['a friend'] }]) {
      const { status } = await made.ask('POST', `/v1/entries/${nri}/validation`, {
        as: made.first,
        body: { ...right, version: 1, ...wrong },
      })
      assert.equal(status, 422)
    }
  })
})

suite('what is due is listed, and what is overdue is counted and stays', () => {
  test('a record of March is listed in May and overdue in June; when two have looked, it comes again after a year', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    const nri = await enter(made, made.first, 'C-1')
    const list = async () => (await made.ask('GET', '/v1/validations', { as: made.first })).body
    assert.deepEqual(await list(), { due: 0, overdue: 0, records: [] })
    made.clock.passTo(Temporal.Instant.from('2026-05-05T15:00:00Z'))
    const listed = { nri, ari: 'C-1', category: 'A1', status: 'in-force', version: 1, by: '2026-05-31' }
    assert.deepEqual(await list(), { due: 1, overdue: 0, records: [{ ...listed, overdue: false }] })
    made.clock.passTo(Temporal.Instant.from('2026-06-01T15:00:00Z'))
    assert.deepEqual(await list(), { due: 1, overdue: 1, records: [{ ...listed, overdue: true }] })
    // It is searched all the same: the law gives no removal for that.
    assert.equal((await made.world.find.entry(nri as never))?.state.status, 'in-force')
    await validate(made, made.first, nri)
    assert.equal((await list())['overdue'], 1)
    await validate(made, made.second, nri)
    assert.deepEqual(await list(), { due: 0, overdue: 0, records: [] })
    made.clock.passTo(Temporal.Instant.from('2027-05-20T15:00:00Z'))
    assert.equal((await list())['due'], 1)
  })

  test('nobody is named in the list, and another agency’s records are not in it', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    await enter(made, made.first, 'C-1')
    made.clock.passTo(Temporal.Instant.from('2026-06-01T15:00:00Z'))
    const { text } = await made.ask('GET', '/v1/validations', { as: made.first })
    assert.doesNotMatch(text, /Quillfeather|Annabeth|195/)
    assert.equal((await made.ask('GET', '/v1/validations', { as: made.other })).body['due'], 0)
  })
})
