import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '#law/lives/entry.ts'
import type { Rows } from '#ledger/rows.ts'
import { nothing, nri, ori } from './rows.ts'
import type { Tests } from './stores.ts'

const dps = ori('TX0000001')
const court = ori('TX0000002')

const one = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...{ nri: nri(id), ori: dps, ari: id, category: 'D', on: '2026-03-02', status: 'in-force' },
  ...more,
})

/** Lives as an act leaves them: `seq` 1 begins each. */
const kept = (seq: number, ...entries: readonly Entry[]): Rows => ({
  ...nothing,
  events: entries.map(({ nri: subject }) => ({
    ...{ subject, life: 'entry', seq, at: '2026-03-02T14:00:00Z', version: 1, by: 'system nics' },
    body: { type: seq === 1 ? 'entered' : 'modified' },
  })),
  lives: entries.map(state => ({ subject: state.nri, life: 'entry', seq, state })),
})

export const standingTests: Tests = use => {
  test('what stands of an agency is counted by category and by what it lacks, and nothing of another is', async () => {
    await use().commit(
      kept(
        1,
        one('N1'),
        one('N2'),
        one('N3', { category: 'I', missing: ['disposition', 'section'] }),
        one('N4', { status: 'suspended' }),
        one('N5', { ori: court }),
      ),
    )
    const plain = { suspended: false, incomplete: false, undisposed: false }
    assert.deepEqual(await use().find.standing(dps), [
      { ...plain, category: 'D', count: 2 },
      { ...plain, category: 'D', suspended: true, count: 1 },
      { ...plain, category: 'I', incomplete: true, undisposed: true, count: 1 },
    ])
    assert.deepEqual(await use().find.standing(court), [{ ...plain, category: 'D', count: 1 }])
    assert.deepEqual(await use().find.standing(ori('TX0000003')), [])
  })

  test('what is over stands no longer, and what says otherwise stands as it says now', async () => {
    await use().commit(kept(1, one('N1'), one('N2'), one('N3')))
    await use().commit(kept(2, one('N1', { status: 'withdrawn' }), one('N2', { category: 'A1' })))
    await use().commit(kept(2, one('N3', { status: 'expired' })))
    const [left, ...more] = await use().find.standing(dps)
    assert.deepEqual([left?.category, left?.count, more], ['A1', 1, []])
  })

  test('a change that is refused leaves what stands as it was', async () => {
    await use().commit(kept(1, one('N1')))
    assert.equal(await use().commit(kept(1, one('N2'), one('N1', { status: 'withdrawn' }))), 'stale')
    assert.equal((await use().find.standing(dps))[0]?.count, 1)
  })

  test('what is to be validated comes by its day, in pages, and is counted through any day', async () => {
    await use().commit(
      kept(
        1,
        one('N3'),
        one('N1'),
        one('N2', { on: '2026-01-05' }),
        one('N4', { validated: { on: '2026-05-29', by: ['one', 'two'] } }),
        one('N5', { expires: '2026-04-30' }),
        one('N6', { ori: court }),
      ),
    )
    const begin = { by: '0001-01-01', nri: '' }
    const first = await use().find.toValidate(dps, '2026-05-31', begin, 3)
    assert.deepEqual(first, [
      { nri: 'N5', by: '2026-03-31' },
      { nri: 'N2', by: '2026-04-05' },
      { nri: 'N1', by: '2026-05-31' },
    ])
    const rest = await use().find.toValidate(dps, '2026-05-31', { by: '2026-05-31', nri: 'N1' }, 3)
    assert.deepEqual(rest, [{ nri: 'N3', by: '2026-05-31' }])
    assert.equal(await use().find.countToValidate(dps, '2026-05-30'), 2)
    assert.equal(await use().find.countToValidate(dps, '2027-05-29'), 5)
  })

  test('an entry of which nobody knows the day is looked at first', async () => {
    const { on: _, ...undated } = one('N1')
    await use().commit(kept(1, undated, one('N2')))
    const [first] = await use().find.toValidate(dps, '2026-12-31', { by: '0001-01-01', nri: '' }, 1)
    assert.deepEqual(first, { nri: 'N1', by: '1999-02-28' })
  })

  test('an agency selects of its own by category, by days, by batch, or by all of them', async () => {
    await use().commit(
      kept(
        1,
        one('N1', { on: '2025-12-31' }),
        one('N2', { batch: 'B-1' }),
        one('N3', { category: 'A1', batch: 'B-1' }),
        one('N4', { status: 'suspended' }),
        one('N5', { ori: court, batch: 'B-1' }),
      ),
    )
    const { selected } = use().find
    assert.deepEqual(await selected(dps, {}, '', 10), ['N1', 'N2', 'N3', 'N4'])
    assert.deepEqual(await selected(dps, {}, 'N2', 1), ['N3'])
    assert.deepEqual(await selected(dps, { category: 'D' }, '', 10), ['N1', 'N2', 'N4'])
    assert.deepEqual(await selected(dps, { enteredFrom: '2026-01-01' }, '', 10), ['N2', 'N3', 'N4'])
    assert.deepEqual(await selected(dps, { enteredThrough: '2025-12-31' }, '', 10), ['N1'])
    assert.deepEqual(await selected(dps, { batch: 'B-1', category: 'D' }, '', 10), ['N2'])
  })

  test('contributors and withdrawals of many are found as what they are', async () => {
    const contributor = {
      ...{ ori: dps, kind: 'state', name: 'Sample', since: '2026-03-02', enrolled: '2026-03-02' },
      ...{ provisionsLate: 0, certifications: [] },
    }
    const bulk = { id: 'W1', ori: dps, status: 'proposed' }
    const begun = (subject: string, life: 'contributor' | 'bulk-withdrawal', type: string) => ({
      ...{ subject, life, seq: 1, at: '2026-03-02T14:00:00Z', version: 1, by: 'system nics', body: { type } },
    })
    await use().commit({
      ...nothing,
      events: [
        ...[dps, court].map(subject => begun(subject, 'contributor', 'enrolled')),
        ...['W1', 'W2'].map(subject => begun(subject, 'bulk-withdrawal', 'proposed')),
      ],
      lives: [
        { subject: dps, life: 'contributor', seq: 1, state: contributor },
        { subject: court, life: 'contributor', seq: 1, state: { ...contributor, ori: court } },
        { subject: 'W1', life: 'bulk-withdrawal', seq: 1, state: bulk },
        { subject: 'W2', life: 'bulk-withdrawal', seq: 1, state: { ...bulk, id: 'W2', ori: court } },
      ],
    })
    assert.deepEqual(await use().find.enrolled('', 10), ['TX0000001', 'TX0000002'])
    assert.deepEqual(await use().find.enrolled('TX0000001', 10), ['TX0000002'])
    assert.equal((await use().find.contributor(dps))?.state.name, 'Sample')
    assert.equal((await use().find.bulkWithdrawal('W1'))?.state.status, 'proposed')
    assert.deepEqual(
      (await use().find.bulkWithdrawals(court, 10)).map(({ state }) => state.id),
      ['W2'],
    )
  })
}
