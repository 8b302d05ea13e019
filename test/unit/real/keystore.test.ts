import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { verifierOf } from '#ledger/log/checkpoint.ts'
import { parseNote, signatureLine, signedBy } from '#ledger/log/note.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import type { Keys } from '../../../src/world.ts'

const morning = '2026-09-11T08Z'
const noon = '2026-09-11T12Z'
const key = Uint8Array.from({ length: 32 }, (_, at) => at)
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function directoryFor(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'nics-keys-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

async function keystoreFor(t: TestContext) {
  const directory = directoryFor(t)
  await createKeystore(directory)
  return { directory, keys: openKeystore(directory) }
}

const wrapIn = async (keys: Keys, epoch: string) => ({ epoch, wrapped: await keys.wrap(key, epoch) })

suite('the keystore', () => {
  test('a key comes out as it went in, from another process too', async t => {
    const { directory, keys } = await keystoreFor(t)
    const { epoch, wrapped } = await wrapIn(keys, morning)
    assert.equal(epoch, '2026-09-11T08Z')
    assert.notEqual(text(wrapped), text(key))
    assert.deepEqual(await openKeystore(directory).unwrap(epoch, wrapped), Buffer.from(key))
  })

  test('what was wrapped in one epoch does not open with the key of another, nor with a bit changed', async t => {
    const { keys } = await keystoreFor(t)
    const early = await wrapIn(keys, morning)
    const late = await wrapIn(keys, noon)
    await assert.rejects(keys.unwrap(late.epoch, early.wrapped))
    const changed = Uint8Array.from(early.wrapped)
    changed[5] = (changed[5] ?? 0) ^ 1
    await assert.rejects(keys.unwrap(early.epoch, changed))
    assert.notEqual(await keys.unwrap(early.epoch, early.wrapped), undefined)
  })

  test('with its epoch destroyed nothing unwraps again, and the other epochs stand', async t => {
    const { directory, keys } = await keystoreFor(t)
    const early = await wrapIn(keys, morning)
    const late = await wrapIn(keys, noon)
    await keys.destroyEpoch(early.epoch)
    await keys.destroyEpoch(early.epoch)
    assert.equal(await keys.unwrap(early.epoch, early.wrapped), undefined)
    assert.equal(await openKeystore(directory).unwrap(early.epoch, early.wrapped), undefined)
    assert.deepEqual(await keys.unwrap(late.epoch, late.wrapped), Buffer.from(key))
  })

  test('a destroyed epoch is never opened anew, by whatever clock', async t => {
    const { keys } = await keystoreFor(t)
    await wrapIn(keys, morning)
    await keys.destroyEpoch('2026-09-11T08Z')
    await assert.rejects(wrapIn(keys, morning), /the epoch 2026-09-11T08Z is over and its key destroyed/)
  })

  test('the bytes of a destroyed key stand in no file, not even where a second name points to them', async t => {
    const { directory, keys } = await keystoreFor(t)
    const { epoch, wrapped } = await wrapIn(keys, morning)
    const before = readFileSync(join(directory, `${epoch}.key`))
    linkSync(join(directory, `${epoch}.key`), join(directory, 'second-name'))
    const files = () => readdirSync(directory).map(name => readFileSync(join(directory, name)).toString('hex'))
    assert.ok(files().includes(before.toString('hex')), 'the control: while it stands it is found')
    await keys.destroyEpoch(epoch)
    assert.ok(!files().includes(before.toString('hex')))
    assert.equal(await keys.unwrap(epoch, wrapped), undefined)
  })

  test('a key that is missing and was not destroyed is not silence but an error that says where to look', async t => {
    const { directory, keys } = await keystoreFor(t)
    const { epoch, wrapped } = await wrapIn(keys, morning)
    rmSync(join(directory, `${epoch}.key`))
    await assert.rejects(keys.unwrap(epoch, wrapped), /is missing and was not destroyed here/)
  })

  test('half a key is refused', async t => {
    const { directory, keys } = await keystoreFor(t)
    const { epoch, wrapped } = await wrapIn(keys, morning)
    writeFileSync(join(directory, `${epoch}.key`), 'half')
    await assert.rejects(keys.unwrap(epoch, wrapped), /is not a key; restore it/)
  })

  test('what comes back from a database as an epoch never leads out of the directory', async t => {
    const { keys } = await keystoreFor(t)
    for (const epoch of ['../digest', 'digest', 'log', '2026-09-11T09Z', '2026-09-11T08Z/../digest', '']) {
      await assert.rejects(keys.unwrap(epoch, key), /not the name of an epoch/)
      await assert.rejects(keys.destroyEpoch(epoch), /not the name of an epoch/)
    }
  })

  test('directory and files belong to their owner alone', async t => {
    const directory = join(directoryFor(t), 'keys')
    await createKeystore(directory)
    await openKeystore(directory).wrap(key, morning)
    const modes = [directory, ...readdirSync(directory).map(name => join(directory, name))].map(path =>
      (statSync(path).mode & 0o777).toString(8),
    )
    assert.deepEqual(modes, ['700', '600', '600', '600'])
  })

  test('a directory or a key that others can read is refused, with the command that puts it right', async t => {
    const { directory } = await keystoreFor(t)
    chmodSync(join(directory, 'digest.key'), 0o640)
    assert.throws(() => openKeystore(directory), /Run: chmod 600 .*digest\.key/)
    chmodSync(join(directory, 'digest.key'), 0o600)
    chmodSync(directory, 0o755)
    assert.throws(() => openKeystore(directory), /Run: chmod 700 /)
    await assert.rejects(createKeystore(directory), /Run: chmod 700 /)
  })

  test('where there is no keystore none is made in passing', t => {
    const directory = join(directoryFor(t), 'keys')
    assert.throws(() => openKeystore(directory), /There is no keystore at .*Restore it/)
    assert.throws(() => readdirSync(directory))
  })

  test('a digest is the same in every process, and another for another purpose, content or keystore', async t => {
    const { directory, keys } = await keystoreFor(t)
    await createKeystore(directory)
    const of = async (store: typeof keys, purpose: string, content: string) =>
      text(await store.digest(purpose, Buffer.from(content)))
    const one = await of(keys, 'code-word', 'SYNTHETIC')
    assert.equal(await of(openKeystore(directory), 'code-word', 'SYNTHETIC'), one)
    const others = [
      await of(keys, 'link', 'SYNTHETIC'),
      await of(keys, 'code-word', 'SYNTHETIC2'),
      await of(keys, 'code-wor', 'dSYNTHETIC'),
      await of((await keystoreFor(t)).keys, 'code-word', 'SYNTHETIC'),
    ]
    assert.equal(new Set([one, ...others]).size, 5)
  })

  test('one key signs the log, in every process, and where it was moved away another is made', async t => {
    const { directory, keys } = await keystoreFor(t)
    const content = Buffer.from('a checkpoint')
    const signed = text(await keys.sign(content))
    assert.equal(text(await openKeystore(directory).sign(content)), signed)
    const verifier = verifierOf(await keys.logKey())
    const note = { text: 'a checkpoint', signatures: [] }
    const line = signatureLine(verifier, Buffer.from(signed, 'hex'))
    assert.notEqual(
      signedBy(parseNote(`a checkpoint\n\n${line}`) ?? note, verifier)?.bytes.length,
      64,
      'of another text',
    )
    const whole = signatureLine(verifier, await keys.sign(Buffer.from('a checkpoint\n')))
    assert.equal(signedBy(parseNote(`a checkpoint\n\n${whole}`) ?? note, verifier)?.bytes.length, 64)
    rmSync(join(directory, 'log.key'))
    assert.throws(() => openKeystore(directory), /log\.key is missing/)
    await createKeystore(directory)
    const anew = await openKeystore(directory).logKey()
    assert.notDeepEqual(anew, Buffer.from(verifier.key))
    assert.deepEqual(await openKeystore(directory).logKey(), anew)
  })

  test('processes that open one epoch at once open one epoch', async t => {
    const { directory, keys } = await keystoreFor(t)
    const program = join(import.meta.dirname, 'wrap-in-epoch.ts')
    const run = promisify(execFile)
    const wrapped = await Promise.all(
      [1, 2, 3].map(async () => (await run(process.execPath, [program, directory, morning])).stdout.trim()),
    )
    assert.deepEqual(
      readdirSync(directory)
        .toSorted()
        .filter(name => !['digest.key', 'log.key'].includes(name)),
      ['2026-09-11T08Z.key'],
    )
    for (const one of wrapped.flatMap(lines => lines.split('\n'))) {
      assert.deepEqual(await keys.unwrap('2026-09-11T08Z', Buffer.from(one, 'hex')), Buffer.from(key))
    }
  })
})
