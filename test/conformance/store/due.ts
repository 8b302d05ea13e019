import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DutyKind } from '#law/duties/kinds.ts'
import type { Due } from '#ledger/rows.ts'
import type { Store } from '#store/store.ts'
import { at, begun, nothing, owing } from './rows.ts'
import type { Tests } from './stores.ts'

const kinds: readonly DutyKind[] = ['lapse', 'tell-licensee', 'search-again', 'destroy-identity']
const noon = at('2026-09-10T12:00:00Z')

export const dueTests: Tests = use => {
  test('what is owed by now is leased, the earliest first, and no more than asked for', async () => {
    const owed = [
      owing('N3', 'lapse', '2026-09-10T11:00:00Z'),
      owing('N1', 'lapse', '2026-09-10T11:00:00Z'),
      owing('N2', 'tell-licensee', '2026-09-10T09:00:00Z'),
      owing('N1', 'tell-licensee', '2026-09-10T12:00:00Z'),
      owing('N4', 'lapse', '2026-09-10T12:00:00.000001Z'),
    ]
    await use().commit({ ...nothing, owed })
    const first = await use().claim(kinds, noon, 3)
    assert.deepEqual(names(first), ['N2 tell-licensee', 'N1 lapse', 'N3 lapse'])
    assert.deepEqual(names(await use().claim(kinds, noon, 3)), ['N1 tell-licensee'])
    assert.deepEqual(await use().claim(kinds, noon, 3), [])
  })

  test('of one kind all that is owed is listed, due or not, leased or not, the longest owed first', async () => {
    const owed = [
      owing('N2', 'ask-by-telephone', '2026-09-10T11:00:00Z'),
      owing('N1', 'ask-by-telephone', '2026-09-11T11:00:00Z'),
      owing('N3', 'ask-by-telephone', '2026-09-10T11:00:00Z'),
      owing('N4', 'lapse', '2026-09-09T11:00:00Z'),
    ]
    await use().commit({ ...nothing, owed })
    await use().claim(['ask-by-telephone'], noon, 1)
    const listed = async (...asked: readonly [number, Due?]) =>
      (await use().find.owing('ask-by-telephone', ...asked)).map(one => one.subject)
    assert.deepEqual(await listed(10), ['N2', 'N3', 'N1'])
    assert.deepEqual(await listed(2), ['N2', 'N3'])
    const [first, second, third] = await use().find.owing('ask-by-telephone', 10)
    assert.deepEqual(await listed(1, first), ['N3'])
    assert.deepEqual([await listed(10, second), await listed(10, third)], [['N1'], []])
  })

  test('only the kinds asked for are leased', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'notify-police', '2026-09-10T09:00:00Z')] })
    assert.deepEqual(await use().claim(kinds, noon, 10), [])
    assert.deepEqual(await use().claim([], noon, 10), [])
    assert.deepEqual(names(await use().claim(['notify-police'], noon, 10)), ['N1 notify-police'])
  })

  test('a lease says what is owed, and since when and by which provision', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'lapse', '2026-09-10T11:00:00.123456789Z')] })
    assert.deepEqual(await use().claim(kinds, noon, 10), [
      {
        subject: 'N1',
        kind: 'lapse',
        at: at('2026-09-10T11:00:00.123456Z'),
        cite: '28 CFR 25.6(c)(1)',
        fence: 1,
        attempts: 1,
      },
    ])
  })

  test('what waits of one kind is counted, and the one that was tried most often is named', async () => {
    assert.deepEqual(await use().find.waiting('tell-nation', noon), { count: 0 })
    const owed = [
      owing('N1', 'tell-nation', '2026-09-10T11:00:00Z'),
      owing('N2', 'tell-nation', '2026-09-10T10:00:00Z'),
      owing('N3', 'tell-nation', '2026-09-10T12:00:01Z'),
      owing('N4', 'lapse', '2026-09-10T09:00:00Z'),
    ]
    await use().commit({ ...nothing, owed })
    assert.deepEqual(await use().find.waiting('tell-nation', noon), { count: 2, subject: 'N2' })
    const [tried] = await use().claim(['tell-nation'], at('2026-09-10T10:30:00Z'), 1)
    assert.ok(tried?.subject === 'N2')
    await use().commit({ ...nothing, postponed: { due: tried, until: '2026-09-10T13:00:00Z' } })
    assert.deepEqual(await use().find.waiting('tell-nation', noon), { count: 2, subject: 'N2' }, 'though put off')
  })

  test('a lease ends after two minutes, and the next has another fence', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'lapse', '2026-09-10T11:00:00Z')] })
    await use().claim(kinds, noon, 10)
    assert.deepEqual(await use().claim(kinds, at('2026-09-10T12:01:59.999999Z'), 10), [])
    const [again] = await use().claim(kinds, at('2026-09-10T12:02:00Z'), 10)
    assert.deepEqual([again?.fence, again?.attempts], [2, 2])
  })

  test('a lease of what is done in parts, by which records leave the search, ends after twenty seconds', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'withdraw-many', '2026-09-10T11:00:00Z')] })
    await use().claim(['withdraw-many'], noon, 10)
    assert.deepEqual(await use().claim(['withdraw-many'], at('2026-09-10T12:00:19.999999Z'), 10), [])
    const [again] = await use().claim(['withdraw-many'], at('2026-09-10T12:00:20Z'), 10)
    assert.deepEqual([again?.fence, again?.attempts], [2, 2])
  })

  test('a lease given by a clock that was put back since holds nothing; one by a clock a little ahead does', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'lapse', '2026-09-10T11:00:00Z')] })
    await use().claim(kinds, at('2026-09-13T12:00:00Z'), 10)
    const [again] = await use().claim(kinds, noon, 10)
    assert.deepEqual([again?.fence, again?.attempts], [2, 2])
    assert.deepEqual(await use().claim(kinds, at('2026-09-10T11:58:00Z'), 10), [])
  })

  test('whoever holds the lease settles the debt; whoever lost it settles nothing', async () => {
    const [slow, quick] = await leasedTwice(use())
    assert.equal(await use().commit({ ...begun('N1'), settled: slow }), 'stale')
    assert.deepEqual(await use().find.counts(), { 'due.lapse': 1 })
    assert.equal(await use().commit({ ...begun('N1'), settled: quick }), 'kept')
    assert.equal(await use().commit({ ...begun('N2'), settled: quick }), 'stale')
    assert.deepEqual(await use().find.owed('N1'), [])
  })

  test('whoever holds the lease may put the debt off; whoever lost it may not', async () => {
    const [slow, quick] = await leasedTwice(use())
    const until = '2026-09-10T12:30:00Z'
    assert.equal(await use().commit({ ...nothing, postponed: { due: slow, until } }), 'stale')
    assert.equal(await use().commit({ ...nothing, postponed: { due: quick, until } }), 'kept')
    assert.deepEqual(await use().claim(kinds, at('2026-09-10T12:29:59Z'), 10), [])
    const [later] = await use().claim(kinds, at(until), 10)
    assert.deepEqual([later?.at.toString(), later?.fence, later?.attempts], [until, 3, 3])
  })

  test('owed again, the earlier time stands', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'lapse', '2026-09-10T11:00:00Z')] })
    await use().commit({ ...nothing, owed: [{ ...owing('N1', 'lapse', '2026-09-10T11:30:00Z'), cite: 'later' }] })
    assert.deepEqual(times(await use().find.owed('N1')), ['2026-09-10T11:00:00Z 28 CFR 25.6(c)(1)'])
    await use().commit({ ...nothing, owed: [{ ...owing('N1', 'lapse', '2026-09-10T10:00:00Z'), cite: 'earlier' }] })
    assert.deepEqual(times(await use().find.owed('N1')), ['2026-09-10T10:00:00Z earlier'])
  })

  test('what ends is ended before what is owed: in one change a debt can be replaced by a later one', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'lapse', '2026-09-10T11:00:00Z')] })
    const ended = [{ subject: 'N1', kind: 'lapse' as const }]
    await use().commit({ ...nothing, ended, owed: [owing('N1', 'lapse', '2026-09-17T11:00:00Z')] })
    assert.deepEqual(times(await use().find.owed('N1')), ['2026-09-17T11:00:00Z 28 CFR 25.6(c)(1)'])
  })

  test('what is not owed can end, and nothing happens', async () => {
    assert.equal(await use().commit({ ...nothing, ended: [{ subject: 'N1', kind: 'lapse' }] }), 'kept')
  })

  test('a debt can be settled and owed anew in one change', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'search-again', '2026-09-10T11:00:00Z')] })
    const [settled] = await use().claim(kinds, noon, 10)
    const owed = [owing('N1', 'search-again', '2026-09-10T12:01:00Z')]
    assert.equal(await use().commit({ ...nothing, ...(settled && { settled }), owed }), 'kept')
    assert.deepEqual(times(await use().find.owed('N1')), ['2026-09-10T12:01:00Z 28 CFR 25.6(c)(1)'])
  })

  test('owed again while it is leased, it must be looked at again', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'tell-licensee', '2026-09-10T11:00:00Z')] })
    const [old] = await use().claim(kinds, noon, 10)
    await use().commit({ ...nothing, owed: [owing('N1', 'tell-licensee', '2026-09-10T12:00:00Z')] })
    assert.equal(await use().commit({ ...nothing, ...(old && { settled: old }) }), 'stale')
    assert.deepEqual(names(await use().claim(kinds, noon, 10)), ['N1 tell-licensee'])
  })

  test('a lease of a debt that is settled does not settle the next debt of its kind', async () => {
    await use().commit({ ...nothing, owed: [owing('N1', 'tell-licensee', '2026-09-10T11:00:00Z')] })
    const [first] = await use().claim(kinds, noon, 10)
    await use().commit({ ...nothing, ended: [{ subject: 'N1', kind: 'tell-licensee' }] })
    await use().commit({ ...nothing, owed: [owing('N1', 'tell-licensee', '2026-09-10T12:00:00Z')] })
    const [second] = await use().claim(kinds, noon, 10)
    assert.deepEqual([first?.fence, second?.fence], [1, 1])
    assert.equal(await use().commit({ ...nothing, ...(first && { settled: first }) }), 'stale')
    assert.equal(await use().commit({ ...nothing, ...(second && { settled: second }) }), 'kept')
  })

  test('what is owed about one subject is listed by its time', async () => {
    const owed = [owing('N1', 'lapse', '2026-09-16T04:01:00Z'), owing('N1', 'tell-licensee', '2026-09-10T12:00:00Z')]
    await use().commit({ ...nothing, owed: [...owed, owing('N2', 'lapse', '2026-09-10T12:00:00Z')] })
    assert.deepEqual(names(await use().find.owed('N1')), ['N1 tell-licensee', 'N1 lapse'])
  })
}

/** Two workers that leased one debt after another; the first was too slow. */
async function leasedTwice(store: Store): Promise<readonly [slow: Due, quick: Due]> {
  await store.commit({ ...nothing, owed: [owing('N1', 'lapse', '2026-09-10T11:00:00Z')] })
  const [slow] = await store.claim(kinds, noon, 1)
  const [quick] = await store.claim(kinds, at('2026-09-10T12:03:00Z'), 1)
  assert.ok(slow !== undefined && quick !== undefined)
  return [slow, quick]
}

const names = (due: readonly Due[]): readonly string[] => due.map(({ subject, kind }) => `${subject} ${kind}`)
const times = (due: readonly Due[]): readonly string[] => due.map(each => `${each.at.toString()} ${each.cite}`)
