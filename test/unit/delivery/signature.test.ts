import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { bytesOfSecret, makeSecretName, receiverSecret } from '#delivery/receiver-secret.ts'
import { headersOf, isSignedBy, signatureOf } from '#delivery/signature.ts'
import type { Ori } from '#law/words.ts'
import { simulatedWorld } from '#simulated/world.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
const ori = 'TX2270000' as Ori
/** The library takes no other moment than its own. */
const seconds = (): number => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000)

suite('the signature of a call', () => {
  test('is the one of the specification, byte for byte', () => {
    // The example of https://www.standardwebhooks.com
    const signed = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' }
    assert.equal(
      signatureOf(signed, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'),
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })

  test('is verified by the library of the standard, whatever the message and the secret', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\w-]{1,40}$/),
        fc.json(),
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        (id, body, key) => {
          const drawn = `whsec_${Buffer.from(key).toString('base64')}`
          const headers = headersOf({ id, timestamp: seconds(), body }, [drawn])
          assert.deepEqual(new Webhook(drawn).verify(body, headers), JSON.parse(body))
        },
      ),
    )
  })

  test('bears one of each secret while an agency changes to a new one, and either of them knows it', () => {
    const signed = { id: 'c1', timestamp: seconds(), body: '{"a":1}' }
    const headers = headersOf(signed, [secret, other])
    for (const key of [secret, other]) assert.deepEqual(new Webhook(key).verify(signed.body, headers), { a: 1 })
    assert.equal(headers['webhook-signature']?.split(' ').length, 2)
  })

  test('is another for one byte more, another moment, another number or another secret', () => {
    const signed = { id: 'c1', timestamp: 1_700_000_000, body: '{}' }
    const signatures = signatureOf(signed, secret)
    assert.equal(isSignedBy(secret, signed, signatures), true)
    assert.equal(isSignedBy(secret, signed, `v1,AAAA v1a,BBBB ${signatures}`), true)
    for (const wrong of [{ body: '{} ' }, { timestamp: 1_700_000_001 }, { id: 'c2' }])
      assert.equal(isSignedBy(secret, { ...signed, ...wrong }, signatures), false)
    assert.equal(isSignedBy(other, signed, signatures), false)
    for (const none of ['', ' ', 'v1,', signatures.slice(0, -1)]) assert.equal(isSignedBy(secret, signed, none), false)
  })

  test('is looked for among few: whoever sends thousands is not heard to the end', () => {
    const signed = { id: 'c1', timestamp: 1_700_000_000, body: '{}' }
    const many = `${'v1,AAAA '.repeat(5000)}${signatureOf(signed, secret)}`
    assert.equal(isSignedBy(secret, signed, many), false)
  })
})

suite('the secret of a receiver', () => {
  const { world } = simulatedWorld({ seed: 1 })

  test('is one of the standard, and the library takes it', async () => {
    const made = await receiverSecret(ori, 'a-name', world.keys)
    assert.match(made, /^whsec_[A-Za-z0-9+/]{43}=$/)
    assert.equal(bytesOfSecret(made)?.length, 32)
    assert.doesNotThrow(() => new Webhook(made))
  })

  test('comes of the keystore, the agency and a name: the same each time, and another for another', async () => {
    const made = await receiverSecret(ori, 'a-name', world.keys)
    assert.equal(await receiverSecret(ori, 'a-name', world.keys), made)
    const others = await Promise.all([
      receiverSecret(ori, 'b-name', world.keys),
      receiverSecret('TX2270001' as Ori, 'a-name', world.keys),
      receiverSecret(ori, 'a-name', simulatedWorld({ seed: 2 }).world.keys),
    ])
    assert.equal(new Set([made, ...others]).size, 4)
  })

  test('is not to be had from its name, which is what a database keeps', async () => {
    const name = makeSecretName(world.random)
    assert.match(name, /^[\w-]{22}$/)
    assert.notEqual(makeSecretName(world.random), name)
    assert.ok(!(await receiverSecret(ori, name, world.keys)).includes(name))
  })

  for (const wrong of [
    '',
    'whsec_',
    'secret',
    `whsec_${Buffer.alloc(23).toString('base64')}`,
    `whsec_${Buffer.alloc(65).toString('base64')}`,
    `${secret}\n`,
    `whsec_${secret}`,
  ])
    test(`${JSON.stringify(wrong).slice(0, 30)} is none`, () => {
      assert.equal(bytesOfSecret(wrong), undefined)
      assert.throws(() => signatureOf({ id: 'c', timestamp: 1, body: '' }, wrong), /no secret of a receiver/)
    })
})
