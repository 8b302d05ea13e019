import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { verifyLicensee } from '#access/verify.ts'
import { system } from '#ledger/carry-out.ts'
import { olderThanSigned } from '#ledger/log/signed-before.ts'
import { unseal } from '#ledger/unseal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { filesIn } from '#real/keys/file-vault.ts'
import { continueLog } from '#real/keys/renew-log.ts'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { findPostgres } from '../support/postgres-binaries.ts'
import { createDatabase } from '../support/postgres.ts'
import { ann, checked, codeWord, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

// What docs/operating.md says of backups: PostgreSQL's own dump, and the keystore as it is now.
test('a dump that is restored beside the keystore reads what is open, and forgets again what was forgotten since (RET-11)', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'nics-backup-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const programs = await findPostgres()
  const made = await scene({ files: { iii: [felony(ann)] } })
  const [live, restored] = [await createDatabase('backup'), await createDatabase('restore')]
  const over = async (url: string, keys: string) => {
    const database = await openDatabase({ url })
    t.after(database.close)
    return { database, world: { ...made.world, ...createStore(database), keys: openKeystore(join(folder, keys)) } }
  }
  for (const keys of ['keys', 'other-keys']) await createKeystore(join(folder, keys))

  const { database, world } = await over(live.url, 'keys')
  await migrate(database)
  const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', state: 'TX', zip: '00001' } as const
  await enrollLicensees(
    [{ ffl, premises: { ...premises, zone: 'America/Chicago' }, expires: '2031-12-31', codeWord }],
    system,
    world,
  )
  const open = await checked(inquiry(ann), world)
  const proceed = await checked(
    inquiry({ ...ann, names: [{ last: 'Nobody', first: 'Else' }], ssn: '900999999' }),
    world,
  )
  assert.deepEqual([open.status, proceed.status], ['delayed', 'proceed'])

  const dump = join(folder, 'dump.sql')
  execFileSync(join(programs, 'pg_dump'), ['--no-owner', '--file', dump, live.url])
  made.clock.pass({ hours: 2 })
  await work(world)
  assert.equal(await world.find.sealed(proceed.ntn, 'transferee'), undefined, 'forgotten after the backup')

  execFileSync(join(programs, 'psql'), ['--quiet', '--set', 'ON_ERROR_STOP=1', '--file', dump, restored.url], {
    stdio: 'pipe',
  })
  const { world: again } = await over(restored.url, 'keys')
  assert.ok(!('refusal' in (await verifyLicensee({ ffl, codeWord }, again))), 'the licensee signs in')
  const read = await unseal(open.ntn, { what: 'transferee', by: system, purpose: 'the test looks' }, again)
  assert.match(JSON.stringify(read), /Quillfeather/)
  assert.notEqual(await again.find.sealed(proceed.ntn, 'transferee'), undefined, 'the dump brought it back')
  await assert.rejects(work(again), { code: olderThanSigned }, 'the log as it was then is not signed again')
  assert.equal(await again.find.sealed(proceed.ntn, 'transferee'), undefined, 'and its debt is paid first')
  assert.equal(await continueLog(again, filesIn(join(folder, 'keys')), { lost: false }), true)
  await work(again)

  // The control: the same database with another keystore reads nothing and lets nobody in.
  const { world: keyless } = await over(restored.url, 'other-keys')
  assert.deepEqual(await verifyLicensee({ ffl, codeWord }, keyless), { refusal: 'sign-in-failed' })
  await assert.rejects(unseal(open.ntn, { what: 'transferee', by: system, purpose: 'the test looks' }, keyless))
})
