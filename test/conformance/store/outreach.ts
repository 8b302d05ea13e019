import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutreachBody } from '#law/lives/outreach-words.ts'
import type { OutreachNumber } from '#law/words.ts'
import type { OutreachRow } from '#ledger/rows.ts'
import { check, nothing, ntn, ori, steps, whole } from './rows.ts'
import type { Tests } from './stores.ts'

const police = ori('TX0000013')
const court = ori('TX0000012')

const asked = (about: string, request: string, body: OutreachBody, of = police): OutreachRow => ({
  ...{ ntn: ntn(about), body, ori: of },
  request: request as OutreachNumber,
})

export const outreachTests: Tests = use => {
  const numbersOf = async (of = police) => (await use().find.outreachOf(of, 10)).map(({ row }) => row.request)

  test('a body finds what it is asked, with the check as it stands, and nothing that another is asked', async () => {
    await use().commit(whole('N1'))
    const outreach = [asked('N1', 'Q1', 'local-police'), asked('N1', 'Q2', 'mental-health', court)]
    assert.equal(await use().commit({ ...nothing, ...steps(check('N1'), 2), outreach }), 'kept')
    const [one, ...more] = await use().find.outreachOf(police, 10)
    assert.deepEqual([one?.row, one?.check.seq, more], [outreach[0], 2, []])
    assert.equal((await use().find.outreach(police, 'Q1' as OutreachNumber))?.row.body, 'local-police')
    assert.equal(await use().find.outreach(court, 'Q1' as OutreachNumber), undefined)
  })

  test('it is asked once about one check as one body', async () => {
    await use().commit(whole('N1'))
    await use().commit({ ...nothing, outreach: [asked('N1', 'Q1', 'local-police')] })
    assert.equal(await use().commit({ ...nothing, outreach: [asked('N1', 'Q3', 'local-police')] }), 'stale')
    assert.deepEqual(await numbersOf(), ['Q1'])
  })

  test('what is withdrawn is gone, and so is what is about somebody whose identity is destroyed', async () => {
    for (const [number, request] of [
      ['N1', 'Q1'],
      ['N2', 'Q2'],
      ['N3', 'Q3'],
    ] as const) {
      await use().commit(whole(number))
      await use().commit({ ...nothing, outreach: [asked(number, request, 'local-police')] })
    }
    await use().commit({ ...nothing, outreachGone: [ntn('N1')] })
    assert.deepEqual(await numbersOf(), ['Q2', 'Q3'])
    await use().commit({ ...nothing, destroys: [{ ntn: ntn('N2'), what: 'identity' }] })
    await use().commit({ ...nothing, destroys: [{ ntn: ntn('N3'), what: 'record' }] })
    assert.deepEqual(await numbersOf(), [])
  })

  test('bodies are found by the state of residence for which they are named', async () => {
    const named = { kind: 'local-police', name: 'Sample Police', status: 'asked' } as const
    for (const [at, state] of (['TX', 'OH', 'TX'] as const).entries()) {
      const of = ori(`${state}000000${at}`)
      const id = `${of}:local-police`
      const event = {
        life: 'outreach-body',
        seq: 1,
        at: '2026-03-02T14:00:00Z',
        version: 1,
        by: 'system nics',
      } as const
      await use().commit({
        ...nothing,
        events: [{ ...event, subject: id, body: { type: 'named' } }],
        lives: [{ subject: id, life: 'outreach-body', seq: 1, state: { ...named, ori: of, state } }],
      })
    }
    const found = await use().find.outreachBodies('TX', 10)
    assert.deepEqual(
      found.map(({ state }) => state.ori),
      ['TX0000000', 'TX0000002'],
    )
    assert.equal((await use().find.outreachBody('OH0000001:local-police'))?.state.state, 'OH')
    assert.equal((await use().find.outreachBodies('TX', 1)).length, 1)
  })
}
