import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Notice } from '#law/lives/notice.ts'
import type { NoticeNumber } from '#law/words.ts'
import { nothing, ntn, ori } from './rows.ts'
import type { Tests } from './stores.ts'

const city = ori('TX0000013')
const sheriff = ori('TX0000012')

const noticeOf = (notice: string, about: string, of: Notice['ori'], deniedAt: string): Notice => ({
  notice: notice as NoticeNumber,
  ...{ ntn: ntn(about), ori: of, kind: 'denial', grounds: ['sought'], deniedAt, at: deniedAt },
  ...{ status: 'waiting', called: {}, urged: [] },
})

export const noticeTests: Tests = use => {
  const kept = (state: Notice) => {
    const life = { subject: state.notice, life: 'notice', seq: 1 } as const
    const event = { ...life, at: state.at, version: 1, by: 'system nics', body: { type: 'named' } } as const
    return use().commit({ ...nothing, events: [event], lives: [{ ...life, state }] })
  }

  test('a notice is found by its number, by the check that it is about and by whose it is, the newest denial first', async () => {
    for (const [notice, about, of, at] of [
      ['D1', 'N1', city, '2026-09-10T14:00:00Z'],
      ['D2', 'N1', sheriff, '2026-09-10T14:00:00Z'],
      ['D3', 'N2', city, '2026-09-11T14:00:00Z'],
    ] as const)
      assert.equal(await kept(noticeOf(notice, about, of, at)), 'kept')
    const { find } = use()
    assert.equal((await find.notice('D2' as NoticeNumber))?.state.ori, sheriff)
    assert.equal(await find.notice('D4' as NoticeNumber), undefined)
    const numbers = (found: readonly Readonly<{ state: Notice }>[]) => found.map(({ state }) => state.notice)
    assert.deepEqual(numbers(await find.noticesAbout(ntn('N1'))), ['D1', 'D2'])
    assert.deepEqual(numbers(await find.noticesOf(city, 10)), ['D3', 'D1'])
    assert.deepEqual(numbers(await find.noticesOf(city, 1)), ['D3'])
  })

  test('the notices of a span are gone through by number: its first instant is in it, and its last is not', async () => {
    for (const [notice, at] of [
      ['D1', '2026-08-31T23:59:59.999999Z'],
      ['D2', '2026-09-30T23:59:59.999999Z'],
      ['D3', '2026-09-01T00:00:00Z'],
      ['D4', '2026-10-01T00:00:00Z'],
    ] as const)
      assert.equal(await kept(noticeOf(notice, 'N1', city, at)), 'kept')
    const { find } = use()
    const span = { from: '2026-09-01T00:00:00Z', before: '2026-10-01T00:00:00Z' }
    const of = async (after: string, limit: number) =>
      (await find.noticesBetween(span, after, limit)).map(({ state }) => state.notice)
    assert.deepEqual([await of('', 10), await of('', 1), await of('D2', 10)], [['D2', 'D3'], ['D2'], ['D3']])
  })
}
