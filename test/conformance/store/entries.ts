import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryRow } from '#ledger/rows.ts'
import { begun, entered, entry, gone, nri, owing } from './rows.ts'
import type { Tests } from './stores.ts'

export const entriesTests: Tests = use => {
  test('each changed entry takes the next position', async () => {
    assert.equal(await use().find.position(), 0)
    await use().commit(entered(entry('R1', 'ROE'), entry('R2', 'DOE')))
    await use().commit(entered(entry('R3', 'POE')))
    assert.equal(await use().find.position(), 3)
    assert.deepEqual(places(await use().find.entriesAfter(0, 10)), ['1 R1', '2 R2', '3 R3'])
  })

  test('an entry that changes moves to the end, and is there once', async () => {
    await use().commit(entered(entry('R1', 'ROE'), entry('R2', 'DOE')))
    await use().commit(entered(entry('R1', 'POE')))
    assert.deepEqual(places(await use().find.entriesAfter(0, 10)), ['2 R2', '3 R1'])
    assert.deepEqual(await use().find.entryRow(nri('R1')), { ...entry('R1', 'POE'), position: 3 })
    assert.equal(await use().find.entryRow(nri('R9')), undefined)
    assert.deepEqual(await use().find.counts(), { 'entries.in-force': 2 })
  })

  test('of an entry that is gone its number and its new place are left, and nothing of the person (NIX-06, RET-16)', async () => {
    await use().commit(entered(entry('R1', 'ROE'), entry('R2', 'DOE')))
    await use().commit(entered(gone('R1')))
    const left = { nri: 'R1', inForce: false, record: null, position: 3 }
    assert.deepEqual(await use().find.entryRow(nri('R1')), left)
    const rows = await use().find.entriesAfter(0, 10)
    assert.deepEqual(rows.at(-1), left)
    assert.doesNotMatch(JSON.stringify(rows), /ROE/)
    // The control: who is still barred is still described.
    assert.match(JSON.stringify(rows), /DOE/)
    assert.deepEqual(await use().find.counts(), { 'entries.in-force': 1 })
  })

  test('an entry changed twice in one change takes two positions and keeps the last', async () => {
    await use().commit(entered(entry('R1', 'ROE'), entry('R1', 'DOE')))
    assert.equal(await use().find.position(), 2)
    assert.deepEqual(places(await use().find.entriesAfter(0, 10)), ['2 R1'])
  })

  test('the changes after a position come in pages, in order, to the last', async () => {
    await use().commit(entered(...Array.from({ length: 7 }, (_, at) => entry(`R${at + 1}`, 'ROE'))))
    const first = await use().find.entriesAfter(0, 3)
    const second = await use().find.entriesAfter(3, 3)
    assert.deepEqual(places([...first, ...second]), ['1 R1', '2 R2', '3 R3', '4 R4', '5 R5', '6 R6'])
    assert.deepEqual(places(await use().find.entriesAfter(6, 3)), ['7 R7'])
    assert.deepEqual(await use().find.entriesAfter(7, 3), [])
  })

  test('a refused change takes no position', async () => {
    await use().commit(begun('N1'))
    assert.equal(await use().commit({ ...begun('N1'), entries: [entry('R1', 'ROE')] }), 'stale')
    assert.equal(await use().find.position(), 0)
    assert.equal(await use().find.entryRow(nri('R1')), undefined)
    assert.equal(
      await use().commit({ ...entered(entry('R1', 'ROE')), owed: [owing('R1', 'lapse', '2026-09-10T12:00:00Z')] }),
      'kept',
    )
    assert.equal(await use().find.position(), 1)
  })
}

const places = (rows: readonly EntryRow[]): readonly string[] =>
  rows.map(({ position, nri: id }) => `${position} ${id}`)
