import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BatchNumber } from '#law/words.ts'
import type { Staged } from '#ledger/rows.ts'
import { nothing, ori } from './rows.ts'
import type { Tests } from './stores.ts'

const batch = (text: string): BatchNumber => text as BatchNumber
const rows = (of: string, chunk: number, content: unknown = [`rows ${chunk}`]): Staged => ({
  ...{ batch: batch(of), what: 'rows', chunk, content },
})
const answers = (of: string, chunk: number, content: unknown = `answers ${chunk}`): Staged => ({
  ...{ batch: batch(of), what: 'answers', chunk, content },
})
const texas = ori('TX0000001')

export const batchesTests: Tests = use => {
  test('a chunk of a batch waits as it was sent, and stands in the place of what was there', async () => {
    await use().commit({ ...nothing, staged: [rows('B1', 0), rows('B1', 1), rows('B2', 0, ['another'])] })
    assert.deepEqual(await use().find.stagedRows(batch('B1'), 1), ['rows 1'])
    assert.equal(await use().find.stagedRows(batch('B1'), 2), undefined)
    await use().commit({ ...nothing, staged: [rows('B1', 1, ['again'])] })
    assert.deepEqual(await use().find.stagedRows(batch('B1'), 1), ['again'])
    assert.deepEqual(await use().find.stagedRows(batch('B2'), 0), ['another'])
  })

  test('answers come from a chunk on, in the order of chunks', async () => {
    await use().commit({ ...nothing, staged: [11, 2, 0].map(chunk => answers('B1', chunk)) })
    const of = async (from: number, limit: number) =>
      (await use().find.stagedAnswers(batch('B1'), from, limit)).map(({ chunk }) => chunk)
    assert.deepEqual(await of(0, 10), [0, 2, 11])
    assert.deepEqual(await of(1, 1), [2])
    assert.deepEqual(await of(12, 10), [])
  })

  test('one chunk’s rows go alone, and everything of a batch goes with the knowledge of its file', async () => {
    const file = { ori: texas, digest: 'D1', batch: batch('B1') }
    await use().commit({ ...nothing, files: [file], staged: [rows('B1', 0), rows('B1', 1), answers('B1', 0)] })
    await use().commit({ ...nothing, unstaged: [{ batch: batch('B1'), chunk: 0 }] })
    assert.equal(await use().find.stagedRows(batch('B1'), 0), undefined)
    assert.deepEqual(await use().find.stagedRows(batch('B1'), 1), ['rows 1'])
    assert.equal((await use().find.stagedAnswers(batch('B1'), 0, 10)).length, 1)
    await use().commit({ ...nothing, unstaged: [{ batch: batch('B1'), file }] })
    assert.equal(await use().find.stagedRows(batch('B1'), 1), undefined)
    assert.deepEqual(await use().find.stagedAnswers(batch('B1'), 0, 10), [])
    assert.equal(await use().find.batchOfFile(texas, 'D1'), undefined)
  })

  test('the same file of the same agency is one batch: whoever comes second is stale, and keeps nothing', async () => {
    const file = { ori: texas, digest: 'D1', batch: batch('B1') }
    assert.equal(await use().commit({ ...nothing, files: [file] }), 'kept')
    const second = { ...nothing, files: [{ ...file, batch: batch('B2') }], staged: [rows('B2', 0)] }
    assert.equal(await use().commit(second), 'stale')
    assert.equal(await use().find.stagedRows(batch('B2'), 0), undefined)
    assert.equal(await use().find.batchOfFile(texas, 'D1'), 'B1')
    // Another agency's same file is its own.
    const other = { ...file, ori: ori('VA0000001'), batch: batch('B3') }
    assert.equal(await use().commit({ ...nothing, files: [other] }), 'kept')
    // Who forgets another batch's file forgets nothing.
    await use().commit({ ...nothing, unstaged: [{ batch: batch('B9'), file }] })
    assert.equal(await use().find.batchOfFile(texas, 'D1'), 'B1')
  })
}
