import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { looseIndexOver } from '#match/index.ts'
import type { IndicesParts } from '#resident/indices.ts'
import { programDigest } from '#resident/snapshot/program.ts'
import { createSnapshots } from '#resident/snapshot/snapshots.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { createMemoryMarks } from '#simulated/store/marks.ts'
import { createMemoryStore } from '#simulated/store/store.ts'
import { ask, node } from './node.ts'
import { doe, entered, entry, gone, idsIn, poe, roe } from './people.ts'

describe('the Indices of a node that starts again', () => {
  test('begin with what was kept, and read from the database what came since', async () => {
    const { commit, start, turn, reads, notes, file } = node()
    await commit(entered(entry('R1', roe), entry('R2', doe), entry('R3', poe)))
    await turn()
    assert.equal(statSync(file).mode & 0o777, 0o600)
    await commit(entered(entry('R4', roe), gone('R2')))
    reads.entries = 0
    const again = await start()
    assert.equal(reads.entries, 2)
    assert.deepEqual(await Promise.all([roe, doe, poe].map(asked => ask(again, asked))), [['R1', 'R4'], [], ['R3']])
    assert.deepEqual(notes, [])
    await again.stop()
  })

  test('never match a record that was withdrawn while they were down, nor by what it no longer says', async () => {
    const { commit, start, turn, parts, find } = node()
    await commit(entered(entry('R1', roe), entry('R2', roe), entry('R3', roe)))
    await turn()
    await commit(entered(gone('R1'), entry('R2', doe)))
    // The control: what was kept holds both.
    const snapshots = createSnapshots({ ...parts, program: programDigest(), write: async () => undefined })
    const stale = looseIndexOver((await snapshots.open(await find.position()))?.base ?? assert.fail())
    assert.deepEqual(idsIn(stale.search, roe), ['R1', 'R2', 'R3'])
    const again = await start()
    assert.deepEqual(await ask(again, roe), ['R3'])
    assert.deepEqual(await ask(again, doe), ['R2'])
    const elsewhere = await again.searchElsewhere(roe, { limit: 9, deep: true })
    assert.deepEqual(
      elsewhere.map(({ id }) => id),
      ['R3'],
    )
    await again.stop()
    const kept = await createSnapshots({ ...parts, program: programDigest(), write: async () => undefined }).open(1e9)
    assert.deepEqual(idsIn(looseIndexOver(kept?.base ?? assert.fail()).search, roe), ['R3'])
  })

  test('say one line, and read the database from its beginning, when what was kept is damaged, or is not theirs', async () => {
    const other = node()
    await other.commit(entered(...Array.from({ length: 9 }, (_, at) => entry(`R${at}`, poe))))
    await other.turn()
    for (const [because, spoil] of [
      [
        'damaged',
        ({ file }) => writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, -99), Buffer.alloc(99)])),
      ],
      ['no-snapshot', ({ file }) => writeFileSync(file, '')],
      ['other-program', ({ file }) => writeFileSync(file, readFileSync(file).fill(7, 20, 21))],
      ['not-ours', ({ file }) => writeFileSync(file, readFileSync(file).fill(7, 50, 51))],
      ['not-ours', ({ file }) => writeFileSync(file, readFileSync(other.file))],
      ['not-ours', ({ marks }) => forget(marks)],
      ['ahead', ({ marks }) => moved(marks)],
    ] as readonly (readonly [string, (one: ReturnType<typeof node>) => unknown])[]) {
      const one = node()
      await one.commit(entered(entry('R1', roe), entry('R2', doe)))
      await one.turn()
      await spoil(one)
      one.reads.entries = 0
      const again = await one.start()
      assert.deepEqual(one.notes, [{ event: 'index-snapshot-ignored', because }])
      assert.deepEqual([one.reads.entries, await ask(again, roe), await ask(again, poe)], [2, ['R1'], []])
      await again.stop()
    }
  })

  test('do not use the file of another database, although it is of the same keystore and stands at the same position', async () => {
    const one = node()
    const two = node({ keys: one.keys })
    await one.commit(entered(entry('R1', roe)))
    await two.commit(entered(entry('R1', doe)))
    await one.turn()
    await two.turn()
    writeFileSync(two.file, readFileSync(one.file))
    const again = await two.start()
    assert.deepEqual(two.notes, [{ event: 'index-snapshot-ignored', because: 'not-ours' }])
    assert.deepEqual([await ask(again, doe), await ask(again, roe)], [['R1'], []])
    await again.stop()
  })

  test('do not use what another keystore, or a database of an earlier moment, did not make', async () => {
    const one = node()
    await one.commit(entered(entry('R1', roe)))
    await one.turn()
    const wrong = await one.start({ keys: simulatedKeys(seeded('another keystore')) })
    assert.deepEqual(one.notes, [{ event: 'index-snapshot-ignored', because: 'not-ours' }])
    assert.deepEqual(await ask(wrong, roe), ['R1'])
    await wrong.stop()

    // Restored from before the snapshot, the database goes on otherwise, past the position that the snapshot stands at.
    const two = node()
    await two.commit(entered(entry('R1', roe), entry('R2', roe)))
    await two.turn()
    const restored = createMemoryStore()
    await restored.commit(entered(entry('R1', doe), entry('R2', doe), entry('R3', doe)))
    const again = await two.start({ find: restored.find, marks: createMemoryMarks() })
    assert.deepEqual(await ask(again, doe), ['R1', 'R2', 'R3'])
    await again.stop()
    // The control: with its mark still there it would be used, and two of them would never be found.
    const three = node()
    await three.commit(entered(entry('R1', roe), entry('R2', roe)))
    await three.turn()
    const misled = await three.start({ find: restored.find })
    assert.deepEqual(await ask(misled, doe), ['R3'])
    await misled.stop()
  })

  test('leave nothing behind that a writer was killed over, and one mark only', async () => {
    const { commit, turn, file, marks } = node()
    writeFileSync(`${file}.new`, 'half', { mode: 0o600 })
    for (const id of ['R1', 'R2', 'R3']) {
      await commit(entered(entry(id, roe)))
      await turn()
    }
    assert.ok(!existsSync(`${file}.new`))
    assert.equal((await marks.all(99)).length, 1)
  })

  test('go on without a file when it cannot be written, and say so', async () => {
    const { commit, start, notes, marks } = node()
    await commit(entered(entry('R1', roe)))
    const indices = await start({ directory: '/nowhere/at/all' })
    assert.deepEqual(await ask(indices, roe), ['R1'])
    await indices.stop()
    assert.deepEqual(notes, [{ event: 'index-snapshot-failed', because: 'ENOENT' }])
    assert.deepEqual(await marks.all(9), [])
  })
})

async function forget(marks: IndicesParts['marks']): Promise<void> {
  for (const { mark } of await marks.all(99)) await marks.destroy(mark)
}

async function moved(marks: IndicesParts['marks']): Promise<void> {
  for (const { mark, position } of await marks.all(99)) {
    await marks.destroy(mark)
    await marks.keep({ mark, position: position + 1 })
  }
}
