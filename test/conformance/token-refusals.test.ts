import assert from 'node:assert/strict'
import { chmodSync, globSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { createKeystore } from '#real/keys/file-keystore.ts'
import { createKeysIn } from '#real/keys/keystore.ts'
import { tokenIn } from '#real/keys/token/token-vault.ts'
import { pin, softToken, type SoftToken } from '../support/softhsm.ts'
import { freshDataDir, runNics, type Ended } from '../unit/cli/run-nics.ts'

type Env = Readonly<Record<string, string>>

const found = await softToken()
const soft = found as SoftToken
if (typeof found !== 'string') process.on('exit', found.remove)

/** A keystore of its own in the token. Each `nics` is another process, and finds out anew. */
async function system(t: TestContext): Promise<Env> {
  writeFileSync(soft.settings.pinFile, `${pin}\n`)
  chmodSync(soft.settings.pinFile, 0o600)
  const dataDir = freshDataDir(t)
  await createKeysIn(tokenIn(join(dataDir, 'keys'), soft.settings))
  return {
    ...soft.env,
    ...production,
    NICS_DATA_DIR: dataDir,
    NICS_KEYS: 'pkcs11',
    NICS_PKCS11_MODULE: soft.settings.module,
    NICS_PKCS11_TOKEN: soft.settings.token,
    NICS_PKCS11_PIN_FILE: soft.settings.pinFile,
  }
}

/** Asked for its keystore before anybody asks for its database, so that none is needed. */
const production = {
  NICS_MODE: 'production',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nics',
  NICS_AGENCY_NAME: 'Example agency',
  NICS_AGENCY_ADDRESS: '1 Example Plaza',
}

const saysOfKeystore = ({ stdout }: Ended): Readonly<{ state: string; says: string }> => {
  const { findings } = JSON.parse(stdout) as { findings: readonly { name: string; state: string; says: string }[] }
  const said = findings.find(({ name }) => name === 'keystore')
  assert.ok(said !== undefined)
  return said
}

/** Said by `nics doctor`, and whoever would begin to serve is refused with the same sentence. */
async function refused(env: Env, says: RegExp): Promise<void> {
  const doctor = await runNics(['doctor', '--json'], env)
  assert.equal(doctor.status, 6)
  const { state, says: said } = saysOfKeystore(doctor)
  assert.equal(state, 'broken')
  assert.match(said, says)
  const serve = await runNics(['serve'], env)
  assert.notEqual(serve.status, 0)
  assert.match(`${serve.stderr}${serve.stdout}`, says)
  for (const { stdout, stderr } of [doctor, serve]) assert.ok(!`${stdout}${stderr}`.includes(pin))
}

describe('a token that cannot be the keystore', () => {
  if (typeof found === 'string') return void test('all of it', { skip: found })

  test('the control: with its PIN, its module and its token it is healthy', async t => {
    const env = await system(t)
    const said = saysOfKeystore(await runNics(['doctor', '--json'], env))
    assert.equal(said.state, 'ok', said.says)
    assert.match(said.says, /its keys in the token nics/)
  })

  test('a wrong PIN, one that others can read, and none', async t => {
    const env = await system(t)
    writeFileSync(soft.settings.pinFile, '0000000000\n')
    await refused(env, /CKR_PIN_INCORRECT\): that is not the PIN of this token/)
    chmodSync(soft.settings.pinFile, 0o644)
    await refused(env, /can be read by others than its owner\. Run: chmod 600/)
    await refused(
      { ...env, NICS_PKCS11_PIN_FILE: '/nowhere/pin' },
      /There is no file \/nowhere\/pin with the token's PIN/,
    )
  })

  test('a module that is missing, or is none', async t => {
    const env = await system(t)
    await refused(
      { ...env, NICS_PKCS11_MODULE: '/nowhere/module.so' },
      /There is no PKCS #11 module at \/nowhere\/module\.so/,
    )
    await refused({ ...env, NICS_PKCS11_MODULE: soft.settings.pinFile }, /is not a PKCS #11 module/)
  })

  test('a token that was taken out, and one of the same label in its place', async t => {
    const env = await system(t)
    renameSync(soft.folder, `${soft.folder}-aside`)
    await refused(env, /keystore: the token refused|No token is called nics/)
    renameSync(`${soft.folder}-aside`, soft.folder)
    assert.equal(saysOfKeystore(await runNics(['doctor', '--json'], env)).state, 'ok', 'and goes on when it is back')
    await refused({ ...env, NICS_PKCS11_TOKEN: 'another' }, /No token is called another .* Is it connected\?/)
    const other = await softToken()
    assert.ok(typeof other !== 'string')
    t.after(other.remove)
    const elsewhere = { ...env, ...other.env, NICS_PKCS11_PIN_FILE: other.settings.pinFile }
    await refused(elsewhere, /are in the token with the number [\da-f]+; nics has the number/)
  })

  test('a token that was emptied is not taken for one whose keys were destroyed', async t => {
    const env = await system(t)
    for (const path of globSync(`${soft.folder}/*/*-*.object`)) rmSync(path)
    await refused(env, /is missing from the token and was not destroyed here/)
  })

  test('keys that are files are not taken for a token, nor the other way about', async t => {
    const env = await system(t)
    const { NICS_KEYS: _, ...files } = env
    await refused(files, /The keys of .* are in a token\. Set NICS_KEYS=pkcs11/)
    const mixed = { ...env, NICS_DATA_DIR: freshDataDir(t) }
    const keys = join(mixed.NICS_DATA_DIR, 'keys')
    await createKeystore(keys)
    await refused(mixed, /The keys of .* are files|token\.json is missing/)
  })

  test('half of what leads to a token is refused at once', async t => {
    const env = await system(t)
    const { status, stdout } = await runNics(['doctor', '--json'], { ...env, NICS_PKCS11_TOKEN: '' })
    assert.equal(status, 6)
    assert.match(stdout, /NICS_KEYS=pkcs11 needs NICS_PKCS11_MODULE, NICS_PKCS11_TOKEN and NICS_PKCS11_PIN_FILE/)
  })
})
