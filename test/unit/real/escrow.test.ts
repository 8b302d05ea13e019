import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { enrollHolder, escrowKeys, holdersOf, openEscrow, withoutCopy } from '#real/keys/escrow-files.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { filesIn } from '#real/keys/file-vault.ts'

const [ada, ben] = [
  { name: 'Ada', passphrase: 'correct horse battery' },
  { name: 'Ben', passphrase: 'staple in the garden' },
] as const
const now = Temporal.Instant.from('2026-09-11T09:00:00Z')
const key = Uint8Array.from({ length: 32 }, (_, at) => at)

async function held(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'nics-escrow-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const directory = join(folder, 'keys')
  await createKeystore(directory)
  const wrapped = await openKeystore(directory).wrap(key, 'denial-2026')
  const secret = await openKeystore(directory).wrap(key, '2026-09-11T08Z')
  for (const holder of [ada, ben]) await enrollHolder(directory, holder)
  await escrowKeys(filesIn(directory), now)
  // What a backup holds: the copies, and no key.
  cpSync(join(directory, 'escrow'), join(folder, 'backup', 'escrow'), { recursive: true })
  return { folder, directory, backup: join(folder, 'backup'), into: join(folder, 'restored'), wrapped, secret }
}

suite('the escrow of the kept keys', () => {
  test('two people together get every kept key back, and no key of an epoch (DEC-20)', async t => {
    const { backup, into, wrapped, secret, directory } = await held(t)
    const names = await openEscrow(backup, filesIn(into), [ada.passphrase, ben.passphrase])
    assert.deepEqual(names, [
      ...['appeal-file-2026', 'appeal-file-2027', 'denial-2026', 'denial-2027', 'digest', 'indices-2026'],
      ...['indices-2027', 'log'],
    ])
    const [before, after] = [openKeystore(directory), openKeystore(into)]
    assert.deepEqual(await after.unwrap('denial-2026', wrapped), Buffer.from(key))
    assert.deepEqual(await after.sign(key), await before.sign(key))
    assert.deepEqual(await after.digest('link', key), await before.digest('link', key))
    await assert.rejects(after.unwrap('2026-09-11T08Z', secret), /is missing and was not destroyed here/)
  })

  test('one of them alone gets nothing, whichever of the two passphrases is missing', async t => {
    const { backup, into } = await held(t)
    await assert.rejects(
      openEscrow(backup, filesIn(into), [ada.passphrase, 'another passphrase']),
      /not the passphrase of Ben/,
    )
    await assert.rejects(
      openEscrow(backup, filesIn(into), ['another passphrase', ben.passphrase]),
      /not the passphrase of Ada/,
    )
    await assert.rejects(
      openEscrow(backup, filesIn(into), [ada.passphrase, ada.passphrase]),
      /not the passphrase of Ben/,
    )
    assert.throws(() => readdirSync(into), 'and nothing was made')
  })

  test('a copy with one bit changed, or under another name, does not open', async t => {
    const { backup, into } = await held(t)
    const path = join(backup, 'escrow', 'denial-2026.escrow')
    const good = readFileSync(path, 'utf8')
    const bytes = Buffer.from(good, 'base64url')
    bytes[60] = (bytes[60] ?? 0) ^ 1
    writeFileSync(path, bytes.toString('base64url'))
    await assert.rejects(
      openEscrow(backup, filesIn(into), [ada.passphrase, ben.passphrase]),
      /The copy of denial-2026 does not open/,
    )
    writeFileSync(path, readFileSync(join(backup, 'escrow', 'denial-2027.escrow')))
    await assert.rejects(
      openEscrow(backup, filesIn(into), [ada.passphrase, ben.passphrase]),
      /The copy of denial-2026 does not open/,
    )
    writeFileSync(path, good)
    assert.equal((await openEscrow(backup, filesIn(into), [ada.passphrase, ben.passphrase])).length, 8)
  })

  test('no copy stands in the clear, and what lacks one is named', async t => {
    const { directory, backup } = await held(t)
    const clear = readFileSync(join(directory, 'denial-2026.key'))
    for (const file of readdirSync(join(backup, 'escrow'))) {
      const text = readFileSync(join(backup, 'escrow', file))
      assert.ok(!text.includes(clear) && !text.includes(clear.toString('base64url').slice(1, -2)))
    }
    assert.deepEqual(withoutCopy(directory), [])
    await openKeystore(directory).wrap(key, 'denial-2031')
    assert.deepEqual(withoutCopy(directory), ['denial-2031'])
  })

  test('one hands it on to another, and the one who left opens nothing that is sealed after', async t => {
    const { directory, into } = await held(t)
    await assert.rejects(
      enrollHolder(directory, { name: 'Cy', passphrase: 'a third long passphrase' }),
      /Say in whose place/,
    )
    await enrollHolder(directory, { name: 'Cy', passphrase: 'a third long passphrase', instead: 'Ada' })
    assert.deepEqual(
      holdersOf(directory).map(({ name }) => name),
      ['Ben', 'Cy'],
    )
    await escrowKeys(filesIn(directory), now)
    await assert.rejects(
      openEscrow(directory, filesIn(into), [ben.passphrase, ada.passphrase]),
      /not the passphrase of Cy/,
    )
    assert.equal((await openEscrow(directory, filesIn(into), [ben.passphrase, 'a third long passphrase'])).length, 8)
  })

  test('while one person alone is enrolled there is no copy, and a short passphrase is refused', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'nics-escrow-'))
    t.after(() => rmSync(folder, { recursive: true }))
    await createKeystore(folder)
    await assert.rejects(enrollHolder(folder, { name: 'Ada', passphrase: 'short' }), /at least 14 characters/)
    await enrollHolder(folder, ada)
    await assert.rejects(enrollHolder(folder, ada), /Ada holds it already/)
    assert.equal(await escrowKeys(filesIn(folder), now), undefined)
    assert.deepEqual(withoutCopy(folder), ['digest', 'log'])
  })
})
