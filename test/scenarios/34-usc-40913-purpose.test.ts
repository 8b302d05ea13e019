import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { leftOut } from '#law/purposes/grant-identities.ts'
import { parseOri } from '#law/numbers.ts'
import { initiateAgencyCheck } from '#check/initiate-agency-check.ts'
import type { Purpose } from '#law/purpose.ts'
import type { State } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { agencies, enter, personSent } from '../support/agencies.ts'
import { ann, checked, inquiry, recorded, scene } from '../support/scene.ts'

const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')
const mental = { ori, ari: 'case 1', category: 'D', description: ann, facts: { event: 'committed' } } as const

let keys = 0
/** What an agency of Texas is answered about her, who is in the Indices by one record. */
async function answered(purpose: Purpose, record: object): Promise<string | undefined> {
  const { world } = await scene()
  await recorded({ ...mental, ...record }, world)
  const caller = {
    id: 'agency-1',
    name: 'An agency',
    audience: 'agency',
    ori,
    state: 'TX',
    body: 'atf',
    enabled: true,
  } as const
  const transferee = { description: ann, citizenships: ['US'] }
  const more = purpose === 'disposition' ? ({ firearm: 'handgun' } as const) : {}
  const seen = await initiateAgencyCheck({ caller, purpose, transferee, key: `key-${(keys += 1)}`, ...more }, world)
  return isRefusal(seen) ? seen.refusal : seen.state.status
}

suite('a mental-health identity that a grant paid for serves checks alone (REC-51)', () => {
  test('a sale finds it', async () => {
    const { world } = await scene()
    await recorded({ ...mental, paidByGrant: true }, world)
    assert.equal((await checked(inquiry(), world)).status, 'delayed')
  })

  test('an inquiry of ATF and the return of a firearm do not, and what no grant paid for they find: the control', async () => {
    for (const purpose of ['administrative', 'disposition'] as const) {
      assert.equal(await answered(purpose, { paidByGrant: true }), 'proceed', purpose)
      assert.equal(await answered(purpose, {}), 'delayed', purpose)
    }
  })

  test('a permit finds it where the permit stands in place of a check, and not elsewhere', () => {
    const record = { paidByGrant: true, category: 'D' } as const
    const because = 'a grant paid for it, and this search is no check'
    const on = '2026-09-14'
    const permit = (state: State) => leftOut(record, { purpose: 'permit', state, on })
    for (const state of ['TX', 'KY', 'AK'] as const) assert.equal(permit(state), undefined, state)
    for (const state of ['CA', 'VA', 'NY'] as const) assert.equal(permit(state), because, state)
    // Wisconsin's license stood in place of a check through May 28, 2025.
    assert.equal(leftOut(record, { purpose: 'permit-recheck', state: 'WI', on: '2025-05-28' }), undefined)
    assert.equal(leftOut(record, { purpose: 'permit-recheck', state: 'WI', on: '2025-05-29' }), because)
  })

  test('a conviction that a grant paid for is bound by nothing, and is not taken as such', async () => {
    assert.equal(
      leftOut({ paidByGrant: true, category: 'A1' }, { purpose: 'administrative', state: 'TX', on: '2026-09-14' }),
      undefined,
    )
    const made = await agencies()
    const sent = { ari: 'C-1', category: 'A1', person: personSent(1), facts: {}, paidByGrant: true }
    const { status, body } = await made.ask('POST', '/v1/entries', { as: made.first, body: sent })
    assert.deepEqual([status, body['pointers']], [422, [{ pointer: '/paidByGrant', code: 'not-for-this-category' }]])
  })

  test('that a grant paid is kept through a modification, and can be taken back as wrong', async () => {
    const made = await agencies()
    const nri = await enter(made, made.first, 'C-1', {
      category: 'D',
      facts: { event: 'committed' },
      paidByGrant: true,
    })
    const change = (to: object) =>
      made.ask('POST', `/v1/entries/${nri}/modification`, {
        as: made.first,
        body: { because: 'corrected', change: to },
      })
    assert.equal((await change({ document: 'D-1' })).body['paidByGrant'], true)
    assert.equal((await made.world.find.entryRow(nri as never))?.record?.paidByGrant, true)
    assert.equal((await change({ paidByGrant: null })).body['paidByGrant'], undefined)
    assert.equal((await made.world.find.entryRow(nri as never))?.record?.paidByGrant, undefined)
  })
})
