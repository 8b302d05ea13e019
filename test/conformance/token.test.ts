import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { globSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { enrollHolder, escrowKeys, openEscrow } from '#real/keys/escrow-files.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { filesIn } from '#real/keys/file-vault.ts'
import { destroyKeyFile } from '#real/keys/key-file.ts'
import { createKeysIn, openKeysIn } from '#real/keys/keystore.ts'
import { publicKeyOf } from '#real/keys/public-key.ts'
import { continueLog, formerLogKeys } from '#real/keys/renew-log.ts'
import { flagOf, handlesOf } from '#real/keys/token/objects.ts'
import { attribute } from '#real/keys/token/numbers.ts'
import { openToken } from '#real/keys/token/session.ts'
import { readTokenFile } from '#real/keys/token/token-file.ts'
import { tokenIn } from '#real/keys/token/token-vault.ts'
import type { Keystore } from '#real/keys/vault.ts'
import type { World } from '../../src/world.ts'
import { softToken, type SoftToken } from '../support/softhsm.ts'

const key = Uint8Array.from({ length: 32 }, (_, at) => at)
const [morning, denial] = ['2026-09-11T08Z', 'denial-2026'] as const
const passphrases = ['correct horse battery', 'staple in the garden'] as const

const found = await softToken()
const soft = found as SoftToken
if (typeof found !== 'string') process.on('exit', found.remove)

const directoryFor = (t: TestContext): string => {
  const directory = mkdtempSync(join(tmpdir(), 'nics-token-keys-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

async function made(t: TestContext) {
  const keystore = tokenIn(directoryFor(t), soft.settings)
  await createKeysIn(keystore)
  return { ...keystore, keys: await openKeysIn(keystore) }
}

const coded = (code: string) => (error: unknown) => error instanceof Error && 'code' in error && error.code === code
const fileOf = ({ directory }: Keystore, name: string): Buffer => readFileSync(join(directory, `${name}.key`))
const labelOf = (directory: string, name: string): string => `OpenNICS ${readTokenFile(directory).keystore} ${name}`
/** Every object that SoftHSM keeps, byte for byte as it lies on the disk. */
const objects = (): readonly string[] =>
  globSync(`${soft.folder}/**/*.object`).map(path => readFileSync(path).toString('hex'))

describe('a keystore in a token', () => {
  if (typeof found === 'string') return void test('all of it', { skip: found })

  test('nobody reads the key of an epoch out of it, by value or wrapped under a key of their own', async t => {
    const { directory, vault, keys } = await made(t)
    await keys.wrap(key, morning)
    const kept = fileOf({ directory, vault }, morning)
    await assert.rejects(vault.open(morning, kept), coded('CKR_KEY_UNEXTRACTABLE'))
    await openToken(soft.settings).within(async session => {
      const { module, handle } = session
      const [object, ...others] = await handlesOf(session, { label: labelOf(directory, morning) })
      assert.ok(object !== undefined && others.length === 0)
      const value = [[attribute.value, Buffer.alloc(32)]] as const
      await assert.rejects(
        module.ask('C_GetAttributeValue', handle, object, ...module.template(value)),
        coded('CKR_ATTRIBUTE_SENSITIVE'),
      )
      assert.equal(await flagOf(session, object, attribute.extractable), false)
      assert.equal(await flagOf(session, object, attribute.neverExtractable), true)
      await assert.rejects(
        module.ask('C_SetAttributeValue', handle, object, ...module.template([[attribute.extractable, true]])),
        'nor is it made so afterwards',
      )
    })
  })

  test('the controls: the key of an epoch that is a file is read, and of a token what has a copy in escrow comes out', async t => {
    const directory = directoryFor(t)
    await createKeystore(directory)
    const wrapped = await openKeystore(directory).wrap(key, morning)
    const inFiles = filesIn(directory)
    const stolen = await inFiles.vault.open(morning, fileOf(inFiles, morning))
    assert.deepEqual(await inFiles.vault.unwrap(morning, stolen, wrapped), Buffer.from(key))
    const { vault, keys, ...rest } = await made(t)
    const denied = await keys.wrap(key, denial)
    const copy = await vault.open(denial, fileOf({ ...rest, vault }, denial))
    assert.deepEqual(await inFiles.vault.unwrap(denial, copy, denied), Buffer.from(key))
  })

  test('a destroyed key is gone from the token, from its folder, and does not come back with its files', async t => {
    const { directory, vault, keys } = await made(t)
    const before = objects()
    const wrapped = await keys.wrap(key, morning)
    const kept = fileOf({ directory, vault }, morning)
    const [raw, ...others] = objects().filter(each => !before.includes(each))
    assert.ok(raw !== undefined && others.length === 0, 'the control: while it stands it is found')
    await keys.destroyEpoch(morning)
    assert.ok(!objects().some(each => each.includes(raw.slice(0, 256)) || each === raw))
    assert.deepEqual(objects().toSorted(), before.toSorted())
    const left = await openToken(soft.settings).within(each => handlesOf(each, { label: labelOf(directory, morning) }))
    assert.deepEqual(left, [])
    assert.equal(await keys.unwrap(morning, wrapped), undefined)
    // Whoever has a copy of the directory from before has a number and no key.
    rmSync(join(directory, `${morning}.destroyed`))
    writeFileSync(join(directory, `${morning}.key`), kept, { mode: 0o600 })
    await assert.rejects(keys.unwrap(morning, wrapped), /is missing from the token/)
  })

  test('with its key goes every object of its name, also one that a process left behind', async t => {
    const { directory, vault, keys } = await made(t)
    await keys.wrap(key, morning)
    await vault.make(morning)
    const count = () =>
      openToken(soft.settings).within(
        async each => (await handlesOf(each, { label: labelOf(directory, morning) })).length,
      )
    assert.equal(await count(), 2)
    await keys.destroyEpoch(morning)
    assert.equal(await count(), 0)
  })

  test('a token that keeps what it was told to destroy is not believed', async t => {
    const { directory, vault, keys } = await made(t)
    await keys.wrap(key, morning)
    const stubborn = openToken(soft.settings)
    const deaf: typeof stubborn = {
      within: act =>
        stubborn.within(session => {
          const ask: typeof session.module.ask = async (name, ...given) =>
            name === 'C_DestroyObject' ? undefined : session.module.ask(name, ...given)
          return act({ ...session, module: { ...session.module, ask } })
        }),
    }
    await assert.rejects(destroyKeyFile(tokenIn(directory, soft.settings, deaf), morning), coded('token-keeps'))
    assert.deepEqual(await keys.standing(), [morning], 'so it is still owed')
    await keys.destroyEpoch(morning)
    assert.deepEqual(await keys.standing(), [])
    assert.equal(vault.kind, 'token')
  })

  test('processes that open one epoch at once open one epoch', async t => {
    const { directory, keys } = await made(t)
    const program = join(import.meta.dirname, 'keys', 'wrap-in-token.ts')
    const { module, token, pinFile } = soft.settings
    const given = [program, directory, module, token, pinFile, morning]
    const wrapped = await Promise.all([1, 2, 3].map(() => whereTokenIsSeen(given)))
    const lines = wrapped.flatMap(each => each.split('\n'))
    assert.equal(lines.length, 15)
    for (const line of lines) assert.deepEqual(await keys.unwrap(morning, Buffer.from(line, 'hex')), Buffer.from(key))
    const left = await openToken(soft.settings).within(each => handlesOf(each, { label: labelOf(directory, morning) }))
    assert.equal(left.length, 1)
  })

  test('two people open every kept key without the token, into files and into another token, and none of an epoch', async t => {
    const { directory, vault, keys } = await made(t)
    const [denied, open] = [await keys.wrap(key, denial), await keys.wrap(key, morning)]
    for (const [at, name] of ['Ada', 'Ben'].entries())
      await enrollHolder(directory, { name, passphrase: passphrases[at] ?? '' })
    const names = await escrowKeys({ directory, vault }, Temporal.Instant.from('2026-09-11T09:00:00Z'))
    assert.equal(names?.length, 8)
    for (const into of [filesIn(directoryFor(t)), tokenIn(directoryFor(t), soft.settings)]) {
      await openEscrow(directory, into, passphrases)
      const after = await openKeysIn(into)
      assert.deepEqual(await after.unwrap(denial, denied), Buffer.from(key))
      assert.deepEqual(await after.sign(key), await keys.sign(key))
      assert.deepEqual(await after.digest('link', key), await keys.digest('link', key))
      await assert.rejects(after.unwrap(morning, open), /is missing and was not destroyed here/)
    }
  })

  test('a token that does not answer is slow after five seconds, at the start too', async t => {
    const { directory, keys } = await made(t)
    await keys.wrap(key, morning)
    const silent = tokenIn(directory, soft.settings, { within: () => new Promise(() => undefined) })
    await assert.rejects(openKeysIn(silent), coded('keystore-slow'))
  })

  test('a new key of the log takes the place of the former, which is gone', async t => {
    const { directory, vault, keys } = await made(t)
    const before = await keys.logKey()
    const journal = openJournal(directory)
    const world = { keys, journal } as unknown as Pick<World, 'keys' | 'journal' | 'log'>
    assert.equal(await continueLog(world, { directory, vault }, { lost: true }), true)
    assert.notDeepEqual(await keys.logKey(), before)
    const left = await openToken(soft.settings).within(each => handlesOf(each, { label: labelOf(directory, 'log') }))
    assert.equal(left.length, 1)
    assert.deepEqual(formerLogKeys(directory), [publicKeyOf(before)])
  })

  test('of keys in a token the directory holds none', async t => {
    const { directory, vault, keys } = await made(t)
    for (const under of [morning, denial]) await keys.wrap(key, under)
    for (const name of [denial, 'digest', 'log']) {
      const bytes = await vault.open(name, fileOf({ directory, vault }, name))
      const everywhere = readdirSync(directory, { withFileTypes: true }).filter(each => each.isFile())
      for (const each of everywhere) assert.ok(!readFileSync(join(directory, each.name)).includes(bytes), each.name)
      assert.ok(!objects().some(each => each.includes(bytes.toString('hex'))), 'nor the folder of the token')
    }
  })

  // The last: this program's module does not find a folder again that was taken from under it.
  test('a token that was taken out has destroyed nothing, although it shows nothing', async t => {
    const { directory, keys } = await made(t)
    const wrapped = await keys.wrap(key, morning)
    const token = openToken(soft.settings)
    const shown = () => token.within(each => handlesOf(each, { label: labelOf(directory, morning) }))
    assert.equal((await shown()).length, 1)
    renameSync(soft.folder, `${soft.folder}-aside`)
    assert.deepEqual(await shown(), [], 'the control: to look for the key alone would say that it is gone')
    await assert.rejects(keys.destroyEpoch(morning), coded('keystore-missing'))
    await assert.rejects(keys.unwrap(morning, wrapped), coded('keystore-missing'))
    assert.deepEqual(await keys.standing(), [morning], 'so its end is still owed')
    renameSync(`${soft.folder}-aside`, soft.folder)
    const { module, token: label, pinFile } = soft.settings
    const given = [join(import.meta.dirname, 'keys', 'destroy-in-token.ts'), directory, module, label, pinFile, morning]
    const count = objects().length
    await promisify(execFile)(process.execPath, given)
    assert.equal(objects().length, count - 1, 'and is paid when the token is back')
    assert.deepEqual(await keys.standing(), [])
  })
})

const run = promisify(execFile)
const mostTimes = 4

/** SoftHSM keeps its token in files: a process that begins while another writes there may not find it, says so, and is begun again. */
async function whereTokenIsSeen(given: readonly string[]): Promise<string> {
  for (let time = 1; ; time += 1) {
    try {
      return (await run(process.execPath, given)).stdout.trim()
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
      if (time === mostTimes || !/code: '(token-missing|CKR_GENERAL_ERROR)'/.test(said)) throw error
    }
  }
}
