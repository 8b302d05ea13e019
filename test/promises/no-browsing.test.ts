import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { endpoints } from '#contract/endpoints.ts'
import { may, type Act } from '#access/may.ts'
import { agencies, enter } from '../support/agencies.ts'

/**
 * No agency learns by asking that somebody is in the Indices by another agency's record: every address that an agency may ask and that
 * names a record answers another's as it answers one that does not exist.
 */
const ofAgencies = endpoints.filter(({ act, signIn }) => signIn === 'agency' && may('agency', act as Act) !== undefined)
const naming = ofAgencies.filter(({ path }) => path.includes('{nri}'))

/** What each takes, so that nothing but whose record it is could refuse it. */
const bodies: Readonly<Record<string, unknown>> = {
  modifyRecord: { because: 'corrected', change: { document: 'D-1' } },
  suspendRecord: { because: 'under-correction' },
  withdrawRecord: { reason: 'never-valid' },
  validateRecord: { version: 1, accurate: true, complete: true, active: true, consulted: ['court'] },
}
const queries: Readonly<Record<string, string>> = { readRecord: '?use=audit' }

suite('no agency browses another’s records (REC-48)', () => {
  for (const { name, method, path } of naming) {
    test(`${name} answers another’s record as one that does not exist`, async () => {
      const made = await agencies()
      const nri = await enter(made, made.first, 'C-1')
      const asked = async (number: string, as = made.other) => {
        const body = bodies[name]
        const url = `${path.replace('{nri}', number)}${queries[name] ?? ''}`
        const { status, text } = await made.ask(method, url, { as, ...(body === undefined ? {} : { body }) })
        return { status, text }
      }
      const unknown = await asked('N00000000000000')
      assert.equal(unknown.status, 404)
      assert.deepEqual(await asked(nri), unknown)
      assert.equal((await made.world.find.events(nri as never)).length, 1)
      // The control: its own agency is answered otherwise, be it that this cannot follow now.
      assert.notEqual((await asked(nri, made.first)).status, 404)
    })
  }

  test('by another’s own number nothing is found, taken back or selected', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1')
    const { body } = await made.ask('GET', '/v1/entries?ari=C-1', { as: made.other })
    assert.deepEqual(body, { entries: [] })
    const take = { ari: 'C-1', reason: 'never-valid' }
    const taken = await made.ask('POST', '/v1/entries/withdrawal', { as: made.other, body: take })
    assert.deepEqual([taken.status, taken.body['status']], [202, 'not-entered'])
    const many = { selection: { aris: ['C-1'] }, reason: 'never-valid' }
    const proposed = await made.ask('POST', '/v1/withdrawals', { as: made.other, body: many })
    assert.equal(proposed.body['code'], 'nothing-selected')
    assert.equal((await made.world.find.entry(nri as never))?.state.status, 'in-force')
  })

  test('no list of an agency shows another’s numbers', async () => {
    const made = await agencies({ at: '2026-03-02T15:00:00Z' })
    const nri = await enter(made, made.first, 'C-1')
    await made.ask('POST', '/v1/withdrawals', {
      as: made.first,
      body: { selection: { category: 'A1' }, reason: 'moved' },
    })
    made.clock.passTo(Temporal.Instant.from('2026-06-02T15:00:00Z'))
    const lists = ofAgencies.filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    assert.ok(lists.length >= 5)
    for (const { path } of lists) {
      const { status, text } = await made.ask('GET', path, { as: made.other })
      // What is for ICE alone is declined to any other.
      assert.equal(status, path === '/v1/ice/records' ? 403 : 200, path)
      assert.doesNotMatch(text, new RegExp(`${nri}|C-1|A1|TX0000001`), path)
    }
  })
})
