import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import type { State } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import { agencies, oriOf, personSent, type Agencies } from '../support/agencies.ts'
import { committed, csv, file, line, sent } from '../support/batches.ts'
import { basic } from '../support/edge.ts'

/** A commitment by a State's court, after which the person was discharged. */
const discharged = {
  ...{ event: 'committed', byLawfulAuthority: true, place: 'mental-institution', ageAtEvent: 30 },
  ...{ federalFilter: 'set-aside-or-discharged', relief: 'none' },
}

async function agencyOf(ori: string, state: State, { world }: Agencies) {
  const id = `agency-${ori}`
  await enrollCaller(
    { id, name: 'A court', audience: 'agency', ori: oriOf(ori), state, clientKey: 'key' },
    system,
    world,
  )
  return basic(id, 'key')
}

const commitment = (ari: string) => ({ ari, category: 'D', person: personSent(1), facts: discharged })

suite('an agency is of the State whose letters agencies there write (28 CFR 25.2)', () => {
  test('a discharge ends no commitment by a court of Nebraska, which writes NB, and one of a federal agency is declined', async () => {
    const made = await agencies()
    const nebraska = await agencyOf('NB055015J', 'NE', made)
    const { status } = await made.ask('POST', '/v1/entries', { as: nebraska, body: commitment('CI-23-1') })
    assert.equal(status, 201)
    const federal = await agencyOf('USVA00001', 'DC', made)
    const declined = await made.ask('POST', '/v1/entries', { as: federal, body: commitment('CI-23-2') })
    assert.deepEqual([declined.status, declined.body['code']], [422, 'record-invalid'])
  })

  test('its day is the day there: Nebraska’s, and Guam’s, where it is a day later', () => {
    const now = Temporal.Instant.from('2026-09-10T04:30:00Z')
    assert.deepEqual(
      ['NB0280000', 'GMTGM0000', 'USVA00001'].map(ori => dayOfAgency(oriOf(ori), now)),
      ['2026-09-09', '2026-09-10', '2026-09-09'],
    )
    const morning = Temporal.Instant.from('2026-09-10T06:00:00Z')
    assert.deepEqual(
      ['NB0280000', 'USVA00001'].map(ori => dayOfAgency(oriOf(ori), morning)),
      ['2026-09-10', '2026-09-09'],
    )
  })
})

suite('a record has the number that the court gave its case', () => {
  for (const ari of ['1:23-cr-00417', '2023 CR 0417', '23-04-00417-I', 'CC-2023-000417.00', 'TC_2023_0417'])
    test(`${ari}: entered, listed and taken back by each door`, async () => {
      const made = await agencies()
      const { ask, first: as } = made
      const body = { ari, category: 'A1', person: personSent(1), facts: {} }
      assert.equal((await ask('POST', '/v1/entries', { as, body })).status, 201)
      const listed = await ask('GET', `/v1/entries?ari=${encodeURIComponent(ari)}`, { as })
      assert.deepEqual(
        (listed.body['entries'] as readonly { ari: string }[]).map(each => each.ari),
        [ari],
      )
      const text = { 'content-type': 'text/plain; charset=utf-8' }
      const raw = `XDP.TX0000001.ARI/${ari.replaceAll('.', '%2E')}.REA/MOVED.END`
      const taken = await ask('POST', '/v1/messages', { as, raw, headers: text })
      assert.match(taken.text, /^ACK\..*STA\/WITHDRAWN/)
      const { batch } = await sent(made, file(line(ari, { again: 'true' })), csv)
      assert.equal((await committed(made, batch)).counts.entered, 1)
    })
})
