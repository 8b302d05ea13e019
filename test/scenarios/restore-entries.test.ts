import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { readData } from '#real/backup/read-data.ts'
import { writeData } from '#real/backup/write-data.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { createStore } from '#store/store.ts'
import { migrate } from '#store/migrate.ts'
import { isRefusal } from '../../src/refusal.ts'
import { stores } from '../support/backed-up.ts'
import { ann, felony, recorded, scene } from '../support/scene.ts'

const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')

for (const [kind, open] of Object.entries(stores)) {
  test(`a backup of ${kind} brings back an entry, and that another was withdrawn, of which nothing is left (RET-16)`, async t => {
    const folder = mkdtempSync(join(tmpdir(), 'nics-restore-entries-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const database = await open(t)
    await migrate(database)
    const made = await scene()
    const world = { ...made.world, ...createStore(database) }
    const { category, facts } = felony(ann)
    const contributions = ['A-1', 'A-2'].map(ari => ({ ori, ari, category, description: ann, facts }))
    const [kept, withdrawn] = await Promise.all(contributions.map(each => recorded(each, world)))
    assert.ok(kept !== undefined && withdrawn !== undefined)
    const withdrawal = { nri: withdrawn.nri, ori, reason: 'never-valid' } as const
    assert.ok(!isRefusal(await withdrawEntry(withdrawal, system, world)))

    await writeData(folder, { database, keys: world.keys, now: world.now() })
    const other = await open(t)
    await readData(folder, { database: other, keys: world.keys, journal: world.journal })
    const { find } = createStore(other)
    assert.equal((await find.entryRow(kept.nri))?.inForce, true)
    const gone = await find.entryRow(withdrawn.nri)
    assert.deepEqual([gone?.inForce, gone?.record], [false, null])
  })
}
