import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { leftOut } from '#law/purposes/grant-identities.ts'
import { parseOri } from '#law/numbers.ts'
import { initiateAgencyCheck } from '#check/initiate-agency-check.ts'
import type { Purpose } from '#law/purpose.ts'
import type { State } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { agencies, enter, ownOri, personSent } from '../support/agencies.ts'
import { committed, sent as sentFile } from '../support/batches.ts'
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

  const text = { 'content-type': 'text/plain; charset=utf-8' }

  test('a text message says it, shows it, and takes it back (GRT)', async () => {
    const made = await agencies()
    const said = async (raw: string) =>
      (await made.ask('POST', '/v1/messages', { as: made.first, raw: `${raw}.END`, headers: text })).text
    const record = 'PCA/D.NAM/QUILLFEATHER,ANNABETH.SEX/F.DOB/19810417.F-EVENT/COMMITTED'
    const nri = /NRI\/(\w+)/.exec(await said(`EDP.TX0000001.ARI/C-1.${record}.GRT/Y`))?.[1]
    assert.equal((await made.world.find.entryRow(nri as never))?.record?.paidByGrant, true)
    assert.match(await said('DDP.TX0000001.ARI/C-1.USE/OWN REVIEW'), /\.GRT\/Y\./)
    assert.match(await said('MDP.TX0000001.ARI/C-1.REA/CORRECTED.GRT/'), /^ACK\./)
    assert.equal((await made.world.find.entryRow(nri as never))?.record?.paidByGrant, undefined)
    const other = record.replace('PCA/D', 'PCA/A1').replace('.F-EVENT/COMMITTED', '')
    assert.match(await said(`EDP.TX0000001.ARI/C-2.${other}.GRT/Y`), /^REJ\..*NOT-FOR-THIS-CATEGORY AT GRT/)
  })

  test('a row of a file says it, as CSV and as XML', async () => {
    const made = await agencies()
    const csv =
      'ari,category,last,first,sex,born,fact.event,paidByGrant\r\nC-1,D,Quillfeather,Annabeth,F,1981-04-17,committed,true\r\n'
    const xml =
      '<batch><record><ari>C-2</ari><category>D</category><person><name><last>Quillfeather</last><first>Annabeth</first></name><sex>F</sex><born>1981-04-17</born></person><facts><event>committed</event></facts><paidByGrant>true</paidByGrant></record></batch>'
    for (const [ari, file, type] of [
      ['C-1', csv, 'text/csv'],
      ['C-2', xml, 'application/xml'],
    ] as const) {
      const { batch } = await sentFile(made, file, { 'content-type': type })
      assert.equal((await committed(made, batch)).counts.entered, 1, ari)
      const nri = (await made.world.find.agencyNumbers(ownOri, [ari])).get(ari)
      assert.equal((await made.world.find.entryRow(nri as never))?.record?.paidByGrant, true)
    }
  })
})
