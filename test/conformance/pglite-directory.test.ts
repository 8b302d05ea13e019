import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { sequence } from '#ledger/log/sequence.ts'
import { openDatabase } from '#store/database.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import { createStore } from '#store/store.ts'
import { enough, missing, prepare } from './store/kept.ts'
import { acknowledge, kill } from './store/kill.ts'
import { keepSequencing, logKeys, requireWhole } from './store/sequencing.ts'

describe('PGlite in a directory', () => {
  const directory = mkdtempSync(join(tmpdir(), 'nics-pglite-'))
  after(() => rmSync(directory, { recursive: true, force: true }))

  test('is open to one process, and keeps what it acknowledged when that is killed', async () => {
    await prepare({ directory })
    const writer = acknowledge('directory', directory, 'pglite')
    await writer.reached(enough)
    await assert.rejects(openDatabase({ directory }), {
      message: `${directory} is in use by process ${writer.child.pid}. Stop it first, or choose another directory.`,
    })
    await kill(writer)
    assert.deepEqual(await missing({ directory }, writer.lines), [])
  })

  test('killed while the log is numbered and signed, has a whole log, which goes on', async () => {
    for (const round of [1, 2]) {
      const child = keepSequencing('directory', directory, `killed-${round}`)
      await child.reached(5 * round)
      await kill(child)
      const database = await openDatabase({ directory })
      const { log } = createStore(database)
      await requireWhole({ log })
      while ((await sequence({ log, keys: logKeys, journal: simulatedJournal(), now: Temporal.Now.instant })) > 0);
      await requireWhole({ log })
      await database.close()
    }
  })
})
