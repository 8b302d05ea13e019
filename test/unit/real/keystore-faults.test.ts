import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { ownFolder, removeFolder } from '../../support/own-folder.ts'
import { ann, checked, inquiry, scene } from '../../support/scene.ts'

/** A system over a keystore in files, in which one check was allowed two hours ago and is to be forgotten. */
async function system(t: TestContext, directory = mkdtempSync(join(tmpdir(), 'nics-keys-'))) {
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  await createKeystore(directory)
  const made = await scene()
  // The licensee was enrolled under the digests of the scene.
  const keys = { ...openKeystore(directory), digest: made.world.keys.digest }
  const world = { ...made.world, keys, journal: openJournal(directory) }
  const { ntn } = await checked(inquiry(ann), world)
  return { ...made, world, directory, ntn }
}

const coded = (code: string, says: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Error && 'code' in error)
  assert.equal(error.code, code)
  assert.match(error.message, says)
  assert.ok(!error.message.includes('\n'), 'one sentence')
  return true
}

type System = Awaited<ReturnType<typeof system>>

/** A check is refused as a whole: nothing of it is kept, and what was kept before stands. */
async function refusesChecks({ world, store: { tables } }: System, code: string, says: RegExp): Promise<void> {
  const before = [tables.numbers, tables.keys, tables.sealed, tables.lives].map(table => table.all().length)
  await assert.rejects(checked(inquiry({ ...ann, ssn: '900999999' }), world), coded(code, says))
  const after = [tables.numbers, tables.keys, tables.sealed].map(table => table.all().length)
  assert.deepEqual(after, before.slice(0, 3))
}

suite('a keystore that fails', () => {
  test('missing: said at the start, and nothing is made in its place', t => {
    const directory = join(mkdtempSync(join(tmpdir(), 'nics-keys-')), 'keys')
    t.after(() => rmSync(join(directory, '..'), { recursive: true, force: true }))
    assert.throws(() => openKeystore(directory), /There is no keystore at .*Restore it/)
  })

  test('without its long-lived keys: said at the start, which of them and what is lost with it', async t => {
    const { directory } = await system(t)
    for (const name of ['log', 'digest']) {
      renameSync(join(directory, `${name}.key`), join(directory, 'aside'))
      assert.throws(() => openKeystore(directory), coded('keystore-missing', new RegExp(`${name}.key is missing`)))
      renameSync(join(directory, 'aside'), join(directory, `${name}.key`))
    }
  })

  test('gone while it is used: no check begins, what is owed stays owed, and all goes on when it is back', async t => {
    const made = await system(t)
    renameSync(made.directory, `${made.directory}-gone`)
    await refusesChecks(made, 'ENOENT', /it is not there any more; is its disk mounted\?/)
    made.clock.pass({ hours: 2 })
    const { failed } = await doDueWork(made.world)
    assert.deepEqual(
      failed.map(({ kind }) => kind),
      ['destroy-identity'],
    )
    assert.notEqual(await made.world.find.sealed(made.ntn, 'transferee'), undefined)
    renameSync(`${made.directory}-gone`, made.directory)
    made.clock.pass({ minutes: 3 })
    await doDueWork(made.world)
    assert.equal(await made.world.find.sealed(made.ntn, 'transferee'), undefined)
  })

  test('unreadable: a key that cannot be read is named, and is not taken for one that was destroyed', async t => {
    const made = await system(t)
    const path = join(made.directory, '2026-09-08T12Z.key')
    rmSync(path)
    mkdirSync(path)
    await refusesChecks(made, 'EISDIR', /^keystore: 2026-09-08T12Z failed \(EISDIR\)/)
  })

  test('slow: whoever waits is told so after five seconds', async t => {
    const made = await system(t)
    const path = join(made.directory, '2026-09-08T12Z.key')
    const key = join(made.directory, 'key-aside')
    renameSync(path, key)
    execFileSync('mkfifo', ['-m', '600', path])
    await refusesChecks(made, 'keystore-slow', /did not answer within 5 seconds/)
    // Lets the readers go that still wait at the other end.
    for (let count = 0; count < 3; count += 1) writeFileSync(path, Buffer.alloc(32), { flag: 'r+' })
    renameSync(key, path)
    assert.equal((await checked(inquiry({ ...ann, ssn: '900999999' }), made.world)).status, 'proceed')
  })

  test('of another database: what it cannot open is not taken for destroyed', async t => {
    const [made, other] = [await system(t), await system(t)]
    const foreign = { ...made.world, keys: other.world.keys }
    const row = await made.world.find.key(made.ntn, 'identity')
    assert.ok(row !== undefined)
    await assert.rejects(
      foreign.keys.unwrap(row.epoch, row.wrapped),
      coded('keystore-of-another', /this is not the keystore of this database, or a bit was changed/),
    )
    rmSync(join(other.directory, '2026-09-08T12Z.key'))
    await assert.rejects(
      foreign.keys.unwrap(row.epoch, row.wrapped),
      coded(
        'keystore-missing',
        /is missing and was not destroyed here: this is not the keystore of this database, or not all of it\. Restore it\./,
      ),
    )
  })

  test('full: no half of a key is left, and with room again it goes on', async t => {
    const disk = ownFolder(join(tmpdir(), 'nics-full-keys-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      removeFolder(disk)
      t.skip('NOT TRIED: a full disk under the keystore, because only root may mount a small one')
      return
    }
    t.after(() => {
      removeFolder(disk)
    })
    const made = await system(t, join(disk, 'keys'))
    fill(join(disk, 'ballast'))
    made.clock.pass({ hours: 4 })
    await refusesChecks(made, 'ENOSPC', /its disk is full/)
    assert.deepEqual(
      readdirSync(made.directory).filter(name => name.endsWith('.new') || name.startsWith('2026-09-08T16Z')),
      [],
    )
    const { failed } = await doDueWork(made.world)
    assert.ok(failed.length > 0, 'a tombstone that cannot be kept destroys nothing')
    assert.notEqual(await made.world.find.sealed(made.ntn, 'transferee'), undefined)
    rmSync(join(disk, 'ballast'))
    assert.equal((await checked(inquiry({ ...ann, ssn: '900999999' }), made.world)).status, 'proceed')
    made.clock.pass({ minutes: 3 })
    await doDueWork(made.world)
    assert.equal(await made.world.find.sealed(made.ntn, 'transferee'), undefined)
  })
})

/** Until not a byte is free. */
function fill(path: string): void {
  for (let size = 64 * 1024; size >= 1; size = Math.floor(size / 2)) {
    for (let count = 0; count < 64; count += 1) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
      } catch {
        break
      }
    }
  }
}
