import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgencyContact } from '#law/lives/agency-contact.ts'
import { filingOf, type Filing } from '#law/lives/filing.ts'
import type { Notice } from '#law/lives/notice.ts'
import type { NoticeNumber, Nri } from '#law/words.ts'
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
    assert.deepEqual(numbers(await find.unreadNotices(10)), ['D1', 'D2', 'D3'])
    assert.deepEqual(numbers(await find.unreadNotices(1)), ['D1'])
  })

  test('notices go with the record of their check, and one whose correction is on its way goes after it', async () => {
    const at = '2026-09-10T14:00:00Z'
    await kept({ ...noticeOf('D5', 'N5', city, at), status: 'correcting' })
    await kept({ ...noticeOf('D6', 'N5', sheriff, at), status: 'taken-back' })
    await kept(noticeOf('D7', 'N7', city, at))
    const { find, commit } = use()
    const about = async () => (await find.noticesAbout(ntn('N5'))).map(({ state }) => state.notice)
    await commit({ ...nothing, destroys: [{ ntn: ntn('N5'), what: 'record' }] })
    assert.deepEqual(await about(), ['D5'])
    // Nothing of the other is left, and another check's is untouched.
    assert.deepEqual([await find.events('D6' as Nri), await find.owed('D6')], [[], []])
    assert.equal((await find.noticesAbout(ntn('N7'))).length, 1)
    const correcting = await find.notice('D5' as NoticeNumber)
    const life = { subject: 'D5', life: 'notice', seq: 2 } as const
    const state = { ...noticeOf('D5', 'N5', city, at), ...correcting?.state, status: 'corrected' } as const
    const event = { ...life, at, version: 1, by: 'agency police-1', body: { type: 'correction-told' } } as const
    const corrected = { ...nothing, events: [event], lives: [{ ...life, state }] }
    assert.equal(await commit({ ...corrected, destroys: [{ ntn: ntn('N5'), what: 'notices' }] }), 'kept')
    assert.deepEqual([await about(), await find.events('D5' as Nri)], [[], []])
  })

  test('a filing goes with the record of its check, and one that is to be removed goes after it', async () => {
    const at = '2026-09-10T14:00:00Z'
    const file = (about: string, status: Filing['status'], seq = 1) => {
      const life = { subject: filingOf(ntn(about)), life: 'filing', seq } as const
      const state: Filing = { ntn: ntn(about), status, order: seq, since: at }
      const event = { ...life, at, version: 1, by: 'system nics', body: { type: status } } as const
      const owed = { subject: life.subject, kind: 'alarm-denied-file', at, cite: 'a provision' } as const
      return { ...nothing, events: [event], lives: [{ ...life, state }], owed: [owed] }
    }
    const { find, commit } = use()
    for (const [about, status] of [
      ['N1', 'entered'],
      ['N2', 'removing'],
      ['N3', 'entered'],
    ] as const)
      assert.equal(await commit(file(about, status)), 'kept')
    for (const about of ['N1', 'N2']) await commit({ ...nothing, destroys: [{ ntn: ntn(about), what: 'record' }] })
    const left = async () => {
      const ids = ['N1', 'N2', 'N3'].map(about => filingOf(ntn(about)))
      return Promise.all(ids.map(async id => [(await find.filing(id))?.state.status, (await find.owed(id)).length]))
    }
    const after = async (id: string) => (await find.filings(id, 10)).map(({ state }) => state.ntn)
    assert.deepEqual([await after(''), await after(filingOf(ntn('N2')))], [['N2', 'N3'], ['N3']])
    const gone = [undefined, 0]
    assert.deepEqual(await left(), [gone, ['removing', 1], ['entered', 1]])
    await commit({ ...file('N2', 'removed', 2), destroys: [{ ntn: ntn('N2'), what: 'notices' }] })
    assert.deepEqual(await left(), [gone, gone, ['entered', 1]])
    assert.deepEqual(await find.events(filingOf(ntn('N2')) as Nri), [])
  })

  test('how an agency is called is found by its number, and what is owed of a kind, the earliest first', async () => {
    const { find, commit } = use()
    const state: AgencyContact = { ori: city, secrets: ['one'], channels: { order: ['terminal'] } }
    const life = { subject: city, life: 'agency-contact', seq: 1 } as const
    const event = {
      ...life,
      at: '2026-09-10T14:00:00Z',
      version: 1,
      by: 'operator 1',
      body: { type: 'proposed' },
    } as const
    await commit({ ...nothing, events: [event], lives: [{ ...life, state }] })
    assert.deepEqual((await find.agencyContact(city))?.state, state)
    assert.equal(await find.agencyContact(sheriff), undefined)
    const owes = (subject: string, at: string) => ({ subject, kind: 'name-police', at, cite: 'a provision' }) as const
    await commit({ ...nothing, owed: [owes('N9', '2026-09-12T00:00:00Z'), owes('N8', '2026-09-11T00:00:00Z')] })
    assert.deepEqual(
      (await find.owing('name-police', 10)).map(({ subject }) => subject),
      ['N8', 'N9'],
    )
    assert.deepEqual(
      (await find.owing('name-police', 1)).map(({ subject }) => subject),
      ['N8'],
    )
    assert.deepEqual(await find.owing('urge-notice', 10), [])
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
