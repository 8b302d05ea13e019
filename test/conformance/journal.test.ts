import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeyRow, Rewrap } from '#ledger/rows.ts'
import type { Ntn } from '#law/words.ts'
import { overEveryKeystore } from './keys/keystores.ts'

const [morning, noon, evening, day] = ['2026-09-11T08Z', '2026-09-11T12Z', '2026-09-11T16Z', '2026-09-11Z'] as const
const row = (ntn: string, epoch: string, byte = 1): KeyRow => ({
  ...{ ntn: ntn as Ntn, family: 'identity', epoch },
  wrapped: Uint8Array.of(byte, 2, 3),
})
const again = (ntn: string, from: string, to: string, byte = 1): Rewrap => ({
  from: row(ntn, from),
  to: row(ntn, to, byte),
})
const gone = (ntn: string, epoch: string, late = 0) =>
  ({ ntn: ntn as Ntn, what: epoch === day ? 'record' : 'identity', epoch, late }) as const

overEveryKeystore('a journal', open => {
  test('the largest checkpoint that a key has signed is known to every process, and an earlier one changes nothing', async t => {
    const { journal, again: other } = await open(t)
    const root = (byte: number) => new Uint8Array(32).fill(byte)
    assert.equal(await journal.signed('opennics/audit/0123456789abcdef'), undefined)
    await journal.signing('opennics/audit/0123456789abcdef', { size: 9, root: root(1) })
    await (await other()).journal.signing('opennics/audit/0123456789abcdef', { size: 120, root: root(2) })
    await journal.signing('opennics/audit/0123456789abcdef', { size: 31, root: root(3) })
    const last = await (await other()).journal.signed('opennics/audit/0123456789abcdef')
    assert.deepEqual([last?.size, last?.root && Buffer.from(last.root).toString('hex')], [120, '02'.repeat(32)])
    assert.equal(await journal.signed('opennics/audit/fedcba9876543210'), undefined)
  })

  test('what was wrapped again is read by another process, the last wrap last', async t => {
    const { journal, again: other } = await open(t)
    await journal.wrapped([again('N1', morning, noon, 1), again('N2', morning, noon, 2)])
    await journal.wrapped([again('N1', noon, evening, 3)])
    const { wraps } = await (await other()).journal.replay([day])
    assert.deepEqual(wraps('N1' as Ntn), [row('N1', noon, 1), row('N1', evening, 3)])
    assert.deepEqual(wraps('N2' as Ntn), [row('N2', noon, 2)])
    assert.deepEqual(wraps('N3' as Ntn), [])
  })

  test('wraps under an epoch go with it', async t => {
    const { journal } = await open(t)
    await journal.wrapped([again('N1', morning, noon), again('N1', noon, evening, 3)])
    await journal.forget(noon, [evening])
    assert.deepEqual((await journal.replay([day])).wraps('N1' as Ntn), [row('N1', evening, 3)])
  })

  test('a denied check stays under its family, and is taken out when it is no longer denied', async t => {
    const { journal } = await open(t)
    await journal.wrapped([again('N1', morning, 'denial-2026', 5), again('N2', morning, 'denial-2026', 6)])
    await journal.forget(morning, [])
    assert.deepEqual((await journal.replay([day])).wraps('N1' as Ntn), [row('N1', 'denial-2026', 5)])
    await journal.wrapped([again('N1', 'denial-2026', noon, 7)])
    assert.deepEqual((await journal.replay([day])).wraps('N1' as Ntn), [row('N1', noon, 7)])
    assert.deepEqual((await journal.replay([day])).wraps('N2' as Ntn), [row('N2', 'denial-2026', 6)])
  })

  test('who left the voluntary appeal file stays out, as long as the key of its family stands, and loses no more than who it was', async t => {
    const { journal, again: other } = await open(t)
    await journal.destroyed([{ ntn: 'V1' as Ntn, what: 'identity', epoch: 'appeal-file-2026', late: 0 }])
    await journal.forget(morning, [])
    await journal.forget(day, [])
    const { identities, records } = await (await other()).journal.replay([])
    assert.deepEqual([[...identities], [...records]], [['V1'], []])
  })

  test('tombstones are counted once a transaction, with the latest of them', async t => {
    const { journal, again: other } = await open(t)
    await journal.destroyed([gone('N1', morning, 3)])
    await journal.destroyed([gone('N2', morning, 9), gone('N1', morning, 4)])
    assert.deepEqual(await (await other()).journal.countOf(morning), { transactions: 2, greatestLag: 9 })
    assert.deepEqual(await journal.countOf(noon), { transactions: 0, greatestLag: 0 })
  })

  test('tombstones of hours stand as long as a key of those hours or before them does', async t => {
    const { journal } = await open(t)
    await journal.destroyed([gone('N1', morning), gone('N2', noon), gone('N3', evening)])
    await journal.forget(noon, [morning, evening])
    assert.deepEqual([...(await journal.replay([day])).identities].toSorted(), ['N1', 'N2', 'N3'])
    await journal.forget(morning, [evening])
    assert.deepEqual([...(await journal.replay([day])).identities].toSorted(), ['N2', 'N3'])
    await journal.forget(noon, [evening])
    assert.deepEqual([...(await journal.replay([day])).identities].toSorted(), ['N3'])
  })

  test('tombstones of a day stay for ever, and say a number and nothing else once the day is over', async t => {
    const { journal } = await open(t)
    await journal.destroyed([gone('N2', day, 7), gone('N1', day, 8)])
    assert.equal((await journal.countOf(day)).greatestLag, 8)
    await journal.forget(day, [])
    assert.deepEqual([...(await journal.replay([day])).records].toSorted(), ['N1', 'N2'])
    assert.deepEqual(await journal.countOf(day), { transactions: 2, greatestLag: 0 })
    assert.deepEqual([...(await journal.numbersOf(day))].toSorted(), ['N1', 'N2'])
    assert.deepEqual([...(await journal.replay([])).records], [], 'of a day whose key is gone nothing could be read')
  })

  test('a check that was denied in the moment of its tombstone is not destroyed by it', async t => {
    const { journal } = await open(t)
    await journal.destroyed([gone('N1', day), gone('N2', day), gone('N1', noon)])
    await journal.wrapped([again('N1', morning, 'denial-2026')])
    const { records, identities } = await journal.replay([day])
    assert.deepEqual([[...records], [...identities]], [['N2'], []])
  })
})
