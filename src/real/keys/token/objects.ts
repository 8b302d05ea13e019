import { randomBytes } from 'node:crypto'
import { fault } from '../fault.ts'
import { keyBytes } from '../key-file.ts'
import { ofAnother, wrapKey } from '../wrap.ts'
import { answerOf, type Attributes, type Handle, type Module } from './module.ts'
import { answers, attribute, generateAes, keyType, secretKey, wrapsWithPadding } from './numbers.ts'

/** Signed in to a token, with the mechanism by which it wraps. */
export type Session = Readonly<{ module: Module; handle: Handle; serial: string; mechanism: number }>
type Signed = Pick<Session, 'module' | 'handle'>

/** `wraps` where other keys are to stand under it, `leaves` where a copy of it is made for the escrow. */
export type KeyWish = Readonly<{ label: string; id: Buffer; wraps: boolean; leaves: boolean }>

/** A new key, made by the token itself. */
export const generateKey = (session: Session, wish: KeyWish): Promise<Handle> =>
  answering(session.module, room =>
    session.module.ask(
      'C_GenerateKey',
      ...[session.handle, by(generateAes)],
      ...session.module.template([...lasting(wish), [attribute.valueLength, keyBytes]]),
      room,
    ),
  )

/** A key that is known: out of its copy. */
export const createKey = (session: Session, wish: KeyWish, key: Uint8Array): Promise<Handle> =>
  create(session, [[attribute.class, secretKey], ...lasting(wish), [attribute.value, key]])

const lasting = ({ label, id, wraps, leaves }: KeyWish): Attributes => [
  ...([
    [attribute.keyType, keyType.aes],
    [attribute.token, true],
    [attribute.private, true],
  ] as const),
  ...([
    [attribute.label, Buffer.from(label)],
    [attribute.id, id],
  ] as const),
  ...([
    [attribute.sensitive, true],
    [attribute.extractable, leaves],
    [attribute.modifiable, false],
  ] as const),
  ...([
    [attribute.wrap, wraps],
    [attribute.unwrap, wraps],
    [attribute.derive, false],
  ] as const),
  ...([
    [attribute.encrypt, false],
    [attribute.decrypt, false],
  ] as const),
  ...([
    [attribute.sign, false],
    [attribute.verify, false],
  ] as const),
]

/** Of one name there is one, and after two processes that made it at once for a moment another. */
const mostOfOneName = 16

export async function handlesOf(
  { module, handle }: Signed,
  { label, id }: Readonly<{ label: string; id?: Buffer }>,
): Promise<readonly Handle[]> {
  const wanted: Attributes = [
    [attribute.class, secretKey],
    [attribute.label, Buffer.from(label)],
  ]
  const by: Attributes = id === undefined ? wanted : [...wanted, [attribute.id, id]]
  await module.ask('C_FindObjectsInit', handle, ...module.template(by))
  const [found, count] = [module.room(mostOfOneName), module.room()]
  try {
    await module.ask('C_FindObjects', handle, found, mostOfOneName, count)
  } finally {
    await module.ask('C_FindObjectsFinal', handle)
  }
  return Array.from({ length: Number(module.numberAt(count)) }, (_, at) => module.numberAt(found, at))
}

/** Destroys what is found, and looks again: what the token only says it did is not believed. */
export async function destroyed(session: Signed, which: Readonly<{ label: string; id?: Buffer }>): Promise<void> {
  for (const each of await handlesOf(session, which)) await session.module.ask('C_DestroyObject', session.handle, each)
  if ((await handlesOf(session, which)).length === 0) return
  throw fault('the token', 'token-keeps', `keystore: the token still holds ${which.label} after it destroyed it`)
}

export async function flagOf({ module, handle }: Signed, object: Handle, type: number): Promise<boolean> {
  const value = Buffer.alloc(1)
  await module.ask('C_GetAttributeValue', handle, object, ...module.template([[type, value]]))
  return value[0] === 1
}

/** RFC 5649, as `wrap.ts` computes it. The key that is wrapped is an object of the session for as long as that takes. */
export const wrapped = (session: Session, wrapping: Handle, key: Uint8Array): Promise<Buffer> =>
  during(session, create(session, passing(key)), it => takenOut(session, wrapping, it))

/** The same for a key that the token holds. */
export async function takenOut(
  { module, handle, mechanism }: Omit<Session, 'serial'>,
  wrapping: Handle,
  key: Handle,
): Promise<Buffer> {
  const [out, length] = [Buffer.alloc(wrappedBytes), module.room()]
  length.writeUInt32LE(out.length)
  await module.ask('C_WrapKey', handle, by(mechanism), wrapping, key, out, length)
  return out.subarray(0, Number(module.numberAt(length)))
}

/** Throws when a bit differs, or it was wrapped under another. */
export async function unwrapped(session: Session, wrapping: Handle, given: Uint8Array, name: string): Promise<Buffer> {
  const { module, handle, mechanism } = session
  const opened = answering(module, room =>
    module.ask(
      'C_UnwrapKey',
      ...[handle, by(mechanism), wrapping, Buffer.from(given), given.length],
      ...module.template(passing()),
      room,
    ),
  ).catch((error: unknown) => {
    throw isOfWrapped(error) ? ofAnother(name, error) : error
  })
  return during(session, opened, async it => {
    const key = Buffer.alloc(keyBytes)
    await module.ask('C_GetAttributeValue', handle, it, ...module.template([[attribute.value, key]]))
    return key
  })
}

/** 32 bytes and eight that say whether they are whole; room for a module that asks for more. */
const wrappedBytes = 256

const passing = (key?: Uint8Array): Attributes => [
  ...([
    [attribute.class, secretKey],
    [attribute.keyType, keyType.generic],
    [attribute.token, false],
  ] as const),
  ...([
    [attribute.sensitive, false],
    [attribute.extractable, true],
  ] as const),
  ...(key === undefined ? [] : ([[attribute.value, key]] as const)),
]

const create = ({ module, handle }: Signed, attributes: Attributes): Promise<Handle> =>
  answering(module, room => module.ask('C_CreateObject', handle, ...module.template(attributes), room))

async function answering(module: Module, ask: (room: Buffer) => Promise<void>): Promise<Handle> {
  const room = module.room()
  await ask(room)
  return module.numberAt(room)
}

/** What is of the session alone goes when it was used, whatever came of it. */
async function during<Result>(
  { module, handle }: Signed,
  made: Promise<Handle>,
  act: (it: Handle) => Promise<Result>,
): Promise<Result> {
  const it = await made
  try {
    return await act(it)
  } finally {
    await module.ask('C_DestroyObject', handle, it)
  }
}

const by = (mechanism: number) => ({ mechanism, parameter: null, length: 0 })

/** Modules have several words for what was wrapped otherwise, and some have none but that it failed. */
const wordsForWrapped = ['CKR_WRAPPED_KEY', 'CKR_ENCRYPTED_DATA', 'CKR_GENERAL_ERROR', 'CKR_FUNCTION_FAILED']

function isOfWrapped(error: unknown): boolean {
  const code = answers[answerOf(error) ?? 0]?.code ?? ''
  return wordsForWrapped.some(word => code.startsWith(word))
}

/** An AES key that this program knows, for the length of one act: what the token wraps under it, only this program opens. */
export const underOwn = <Result>(
  session: Signed,
  key: Uint8Array,
  act: (wrapping: Handle) => Promise<Result>,
): Promise<Result> =>
  during(
    session,
    create(session, [
      ...([
        [attribute.class, secretKey],
        [attribute.keyType, keyType.aes],
        [attribute.token, false],
      ] as const),
      ...([
        [attribute.wrap, true],
        [attribute.value, key],
      ] as const),
    ]),
    act,
  )

/**
 * By which of its mechanisms the token wraps exactly as this program does. Numbers do not tell: one of them was read in two ways. What is
 * wrapped in any other way nobody could open with the copies of the keys alone.
 */
export async function provenMechanism(session: Signed): Promise<number> {
  const [own, key] = [randomBytes(keyBytes), randomBytes(keyBytes)]
  const expected = Buffer.from(wrapKey(Buffer.from(own), key))
  let refused: unknown
  for (const mechanism of wrapsWithPadding) {
    try {
      const out = await underOwn(session, own, wrapping =>
        during(session, create(session, passing(key)), it => takenOut({ ...session, mechanism }, wrapping, it)),
      )
      if (out.equals(expected)) return mechanism
    } catch (error) {
      if (answerOf(error) === undefined) throw error
      refused = error
    }
  }
  throw fault(
    'the token',
    'token-unfit',
    'keystore: the token does not wrap keys as RFC 5649 says, or takes none in the clear, so it cannot be the keystore',
    refused,
  )
}
