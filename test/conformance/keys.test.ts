import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { test } from 'node:test'
import { overEveryKeystore } from './keys/keystores.ts'

const key = Uint8Array.from({ length: 32 }, (_, at) => at)
const [morning, noon, day, denial] = ['2026-09-11T08Z', '2026-09-11T12Z', '2026-09-11Z', 'denial-2026'] as const
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')

overEveryKeystore('a keystore', open => {
  test('a key comes out as it went in, of hours, of a day and of a family, and for another process too', async t => {
    const { keys, again } = await open(t)
    for (const under of [morning, day, denial]) {
      const wrapped = await keys.wrap(key, under)
      assert.notEqual(text(wrapped), text(key))
      assert.equal(text(await (await again()).keys.unwrap(under, wrapped)), text(key))
    }
  })

  test('what was wrapped under one does not open under another, nor with a bit changed', async t => {
    const { keys } = await open(t)
    const wrapped = await keys.wrap(key, morning)
    await keys.wrap(key, noon)
    await assert.rejects(keys.unwrap(noon, wrapped))
    const changed = Uint8Array.from(wrapped)
    changed[5] = (changed[5] ?? 0) ^ 1
    await assert.rejects(keys.unwrap(morning, changed))
  })

  test('what was never made here is missing, which is not the same as destroyed', async t => {
    const { keys } = await open(t)
    const wrapped = await keys.wrap(key, morning)
    await assert.rejects(keys.unwrap(noon, wrapped), /is missing and was not destroyed here/)
    assert.equal(await keys.stateOf(noon), 'none')
  })

  test('with its key destroyed nothing opens again, nothing is wrapped again, and the others stand', async t => {
    const { keys, again } = await open(t)
    const [early, late] = [await keys.wrap(key, morning), await keys.wrap(key, noon)]
    assert.deepEqual(await keys.standing(), [morning, noon])
    await keys.destroyEpoch(morning)
    await keys.destroyEpoch(morning)
    for (const { keys: each } of [{ keys }, await again()]) {
      assert.equal(await each.unwrap(morning, early), undefined)
      assert.equal(text(await each.unwrap(noon, late)), text(key))
      assert.equal(await each.stateOf(morning), 'destroyed')
      assert.deepEqual(await each.standing(), [noon])
      await assert.rejects(each.wrap(key, morning), /is over and its key destroyed/)
    }
  })

  test('an epoch that never had a key is destroyed too, and never has one', async t => {
    const { keys } = await open(t)
    await keys.destroyEpoch(morning)
    await assert.rejects(keys.wrap(key, morning), /is over and its key destroyed/)
  })

  test('a kept key is never destroyed, and no name leads out of the keystore', async t => {
    const { keys } = await open(t)
    await keys.wrap(key, denial)
    for (const name of [denial, 'digest', 'log', '../digest', '2026-09-11T09Z', `${morning}/../digest`, '']) {
      await assert.rejects(keys.destroyEpoch(name), /not the name of an epoch/)
      await assert.rejects(keys.fingerprint(name))
    }
    for (const name of ['digest', 'log', '../digest', 'denial', 'denial-26', '']) {
      await assert.rejects(keys.wrap(key, name), /not the name of an epoch, nor of a family/)
      await assert.rejects(keys.unwrap(name, key), /not the name of an epoch, nor of a family/)
    }
    assert.deepEqual(await keys.standing(), [], 'a family is no epoch')
  })

  test('what a key blinds is HMAC-SHA-256, the same in every process, another of another day, and nothing once the key is gone', async t => {
    const { keys, again } = await open(t)
    const [today, tomorrow] = ['2026-09-11Z-blind', '2026-09-12Z-blind'] as const
    const contents = ['SYNTHETIC', 'OTHER'].map(each => Buffer.from(each))
    const made = ((await keys.blind(today, contents)) ?? []).map(text)
    assert.deepEqual(
      made.map(each => each.length),
      [64, 64],
    )
    assert.deepEqual(((await (await again()).keys.blind(today, contents)) ?? []).map(text), made)
    assert.notDeepEqual(((await keys.blind(tomorrow, contents)) ?? []).map(text), made)
    assert.deepEqual(await keys.standing(), [today, tomorrow])
    await keys.destroyEpoch(today)
    assert.equal(await keys.blind(today, contents), undefined)
    assert.equal(await (await again()).keys.blind(today, contents), undefined)
    await assert.rejects(keys.blind('digest', contents), /not the name of an epoch/)
  })

  test('a fingerprint tells two keys apart, and one that is gone has none', async t => {
    const { keys } = await open(t)
    for (const under of [morning, noon]) await keys.wrap(key, under)
    assert.notEqual(await keys.fingerprint(morning), await keys.fingerprint(noon))
    await keys.destroyEpoch(morning)
    await assert.rejects(keys.fingerprint(morning))
  })

  test('a digest is the same in every process, and another for another purpose or content', async t => {
    const { keys, again } = await open(t)
    const one = text(await keys.digest('code-word', Buffer.from('SYNTHETIC')))
    assert.equal(text(await (await again()).keys.digest('code-word', Buffer.from('SYNTHETIC'))), one)
    assert.notEqual(text(await keys.digest('link', Buffer.from('SYNTHETIC'))), one)
    assert.notEqual(text(await keys.digest('code-word', Buffer.from('SYNTHETIC2'))), one)
  })

  test('a signature is the same in every process, Ed25519, and of that content alone', async t => {
    const { keys, again } = await open(t)
    const signature = await keys.sign(Buffer.from('content'))
    assert.equal(signature.length, 64)
    assert.equal(text(await (await again()).keys.sign(Buffer.from('content'))), text(signature))
    assert.notEqual(text(await keys.sign(Buffer.from('content.'))), text(signature))
    // Nobody but the keystore has the key: a public key of another's says no.
    const other = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.alloc(32, 1).toString('base64url') },
      format: 'jwk',
    })
    assert.equal(verify(null, Buffer.from('content'), other, signature), false)
  })
})
