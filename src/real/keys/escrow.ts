import {
  argon2Sync,
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'

/**
 * The copy in escrow of a key that is kept, which two people open together (28 CFR 25.9(b)(1)(i)). Each has a pair of keys of their
 * own, whose private half only their passphrase opens; the key is sealed to the one, and that to the other. So the server makes copies of
 * the keys of new years by itself and opens none, and neither does one of the two alone.
 */
export type Holder = Readonly<{
  name: string
  /** X25519, as raw bytes in base64url. */
  publicKey: string
  salt: string
  /** The private key, sealed under the passphrase. */
  sealed: string
}>

const curve = 'X25519'
/** RFC 9106's second recommendation: 64 MiB, three passes; half a second for who knows it, and each guess costs as much. */
const hard = { parallelism: 4, tagLength: 32, memory: 64 * 1024, passes: 3 } as const
/** Shorter ones are guessed, however hard each guess is. */
export const fewestCharacters = 14

export function makeHolder(name: string, passphrase: string): Holder {
  if ([...passphrase].length < fewestCharacters)
    throw new Error(`The passphrase has to have at least ${fewestCharacters} characters.`)
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const salt = randomBytes(16)
  const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
  return {
    name,
    publicKey: publicKey.export({ format: 'jwk' }).x ?? '',
    salt: salt.toString('base64url'),
    sealed: seal(stretched(passphrase, salt), `holder ${name}`, secret).toString('base64url'),
  }
}

/** Throws one clear sentence where the passphrase is not this holder's. */
export function openHolder({ name, publicKey, salt, sealed }: Holder, passphrase: string): KeyObject {
  const secret = open(stretched(passphrase, Buffer.from(salt, 'base64url')), `holder ${name}`, sealed)
  if (secret === undefined) throw new Error(`That is not the passphrase of ${name}.`)
  return createPrivateKey({
    key: { kty: 'OKP', crv: curve, x: publicKey, d: secret.toString('base64url') },
    format: 'jwk',
  })
}

/** A key by its name, sealed to both. The order of the two makes no difference to who opens it. */
export function sealToBoth([one, two]: Holders, keyName: string, key: Uint8Array): string {
  return sealTo(two, keyName, Buffer.from(sealTo(one, keyName, key), 'base64url'))
}

export type Holders = readonly [Holder, Holder]

/** Undefined where a bit differs, or it was sealed to others or under another name. */
export function openWithBoth(
  [one, two]: readonly [KeyObject, KeyObject],
  keyName: string,
  sealed: string,
): Buffer | undefined {
  const inner = openFrom(two, keyName, sealed)
  return inner && openFrom(one, keyName, inner.toString('base64url'))
}

const publicBytes = 32

function sealTo({ publicKey }: Holder, keyName: string, content: Uint8Array): string {
  const once = generateKeyPairSync('x25519')
  const to = createPublicKey({ key: { kty: 'OKP', crv: curve, x: publicKey }, format: 'jwk' })
  const from = Buffer.from(once.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  const shared = sharedKey(diffieHellman({ privateKey: once.privateKey, publicKey: to }), from)
  return Buffer.concat([from, seal(shared, `escrow ${keyName}`, content)]).toString('base64url')
}

function openFrom(privateKey: KeyObject, keyName: string, sealed: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const from = bytes.subarray(0, publicBytes)
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: curve, x: from.toString('base64url') }, format: 'jwk' })
  const shared = sharedKey(diffieHellman({ privateKey, publicKey }), from)
  return open(shared, `escrow ${keyName}`, bytes.subarray(publicBytes).toString('base64url'))
}

const sharedKey = (secret: Buffer, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, 'OpenNICS escrow', 32))

const stretched = (passphrase: string, nonce: Buffer): Buffer =>
  argon2Sync('argon2id', { message: passphrase.normalize('NFC'), nonce, ...hard })

const [nonceBytes, tagBytes] = [12, 16]

function seal(key: Buffer, about: string, content: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

function open(key: Buffer, about: string, sealed: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    return undefined
  }
}
