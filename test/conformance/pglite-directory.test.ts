import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { openDatabase } from '#store/database.ts'
import { enough, missing, prepare } from './store/kept.ts'
import { acknowledge, kill } from './store/kill.ts'

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
})
