import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { lookAtDrop } from '#cli/doctor/drop.ts'
import { lockDirectory, serverOf } from '#store/lock.ts'

/** The system says when a file was laid down, and nobody can say otherwise: who looks comes later. A half second for the looking itself. */
const after = (seconds: number): Temporal.Instant => Temporal.Now.instant().add({ seconds, milliseconds: 500 })
const now = after(0)

function folder(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'nics-drop-'))
  t.after(() => rmSync(directory, { recursive: true }))
  return directory
}

/** A file of an agency, laid down now. */
function laid(directory: string, name: string): string {
  mkdirSync(join(directory, 'TX0000001'), { recursive: true })
  const path = join(directory, 'TX0000001', name)
  writeFileSync(path, 'ari\r\n')
  return path
}

suite('what the doctor says of the folder that files are taken from', () => {
  test('is how many files wait, and how long the oldest has: after a quarter of an hour somebody should look', t => {
    const directory = folder(t)
    assert.deepEqual(lookAtDrop(directory, now), {
      ...{ name: 'drop folder', state: 'ok', says: `${directory}, nothing waits in it` },
    })
    laid(directory, 'a.csv')
    assert.deepEqual(
      lookAtDrop(directory, after(30)).says,
      `${directory}, 1 file waits, the oldest laid down 30 seconds ago`,
    )
    laid(directory, 'b.csv')
    assert.deepEqual(lookAtDrop(directory, after(3 * 3600)), {
      ...{ name: 'drop folder', state: 'note' },
      says: `${directory}, 2 files wait, the oldest laid down 3 hours ago`,
      more: ['of TX0000001'],
    })
  })

  test('a file that was answered and stays waits no more', t => {
    const directory = folder(t)
    const path = laid(directory, 'a.csv')
    assert.equal(lookAtDrop(directory, after(7200)).state, 'note')
    writeFileSync(`${path}.receipt.json`, '{}')
    assert.equal(lookAtDrop(directory, after(7200)).state, 'ok')
  })

  test('one that is not there, is a file, or that everybody may write into is broken', t => {
    const directory = folder(t)
    const file = laid(directory, 'a.csv')
    assert.deepEqual(
      [join(directory, 'none'), file].map(path => lookAtDrop(path, now).state),
      ['broken', 'broken'],
    )
    chmodSync(directory, 0o777)
    assert.match(lookAtDrop(directory, now).says, /^Everybody may write into/)
  })

  test('which folder it is, the running server says beside where it answers', async t => {
    const directory = folder(t)
    const lock = await lockDirectory(directory)
    lock.announce('http://localhost:1')
    assert.equal(serverOf(directory)?.drop, undefined)
    lock.announce('http://localhost:1', '/var/spool/records')
    assert.equal(serverOf(directory)?.drop, '/var/spool/records')
    lock.release()
  })
})
