import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldRecheck, type RecheckEvent } from '#law/lives/recheck.ts'
import { makeNtn } from '#law/numbers.ts'
import type { RecheckNumber } from '#law/words.ts'
import { nothing, ori } from './rows.ts'
import type { Tests } from './stores.ts'

const texas = ori('TX0000001')
const number = (text: string): RecheckNumber => text as RecheckNumber

/** The life of a file that was begun then. */
function begun(of: string, at: string) {
  const event: RecheckEvent = {
    type: 'begun',
    recheck: number(of),
    ori: texas,
    state: 'TX',
    audience: 'agency',
    format: 'csv',
    at,
    sentBy: 'agency-1',
  }
  const row = { subject: of, life: 'recheck', seq: 1 } as const
  return {
    events: [{ ...row, at, version: 1, by: 'agency agency-1', body: event }],
    lives: [{ ...row, state: foldRecheck(undefined, event) }],
  }
}

export const rechecksTests: Tests = use => {
  test('files of permit holders are found by when they were begun, the oldest first', async () => {
    for (const [of, at] of [
      ['K2', '2026-09-09T10:00:00Z'],
      ['K1', '2026-09-08T10:00:00Z'],
      ['K3', '2026-09-10T00:00:00Z'],
    ] as const)
      assert.equal(await use().commit({ ...nothing, ...begun(of, at) }), 'kept')
    const between = async (from: string, before: string, limit = 10) =>
      (await use().find.rechecks(from, before, limit)).map(({ state: { recheck } }) => recheck)
    assert.deepEqual(await between('2026-09-08T00:00:00Z', '2026-09-10T00:00:00Z'), ['K1', 'K2'])
    assert.deepEqual(await between('2026-09-08T10:00:00Z', '2026-09-11T00:00:00Z', 2), ['K1', 'K2'])
    assert.equal((await use().find.recheck(number('K3')))?.state.status, 'receiving')
    assert.equal(await use().find.recheck(number('K4')), undefined)
  })

  test('a file is known by its digest until that is forgotten', async () => {
    const file = { ori: texas, digest: 'D9', batch: number('K1') }
    await use().commit({ ...nothing, files: [file] })
    assert.equal(await use().find.recheckOfFile(texas, 'D9'), 'K1')
    await use().commit({ ...nothing, unstaged: [{ batch: number('K1'), file }] })
    assert.equal(await use().find.recheckOfFile(texas, 'D9'), undefined)
  })

  test('many numbers are given at once, or none of them where one was given before', async () => {
    const ntns = [1, 2, 3].map(byte => makeNtn(new Uint8Array(26).fill(byte)))
    const numbers = (...of: readonly number[]) =>
      of.flatMap(at => (ntns[at] ? [{ ntn: ntns[at], date: '2026-09-08' }] : []))
    assert.equal(await use().commit({ ...nothing, numbers: numbers(0, 1) }), 'kept')
    assert.equal(await use().commit({ ...nothing, numbers: numbers(2, 1) }), 'stale')
    assert.deepEqual(
      (await use().find.issued('2026-09-08', '', 10)).map(({ ntn }) => ntn),
      ntns.slice(0, 2).toSorted(),
    )
  })
}
