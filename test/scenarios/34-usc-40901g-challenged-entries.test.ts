import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { validateEntry } from '#records/validate-entry.ts'
import { listValidations } from '#records/list-validations.ts'
import { system } from '#ledger/carry-out.ts'
import { work } from '../support/scene.ts'
import {
  challenged,
  challengeNow,
  deniedOnEntry,
  examines,
  overturned,
  secretMailed,
  whyAsked,
} from '../support/challenges.ts'

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
      await validateEntry({ nri, ori, version: 1, consulted: ['court'] }, { audience: 'agency', id }, made.world)
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
