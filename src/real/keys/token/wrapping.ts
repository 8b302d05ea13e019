import { randomBytes } from 'node:crypto'
import { fault } from '../fault.ts'
import { keyBytes } from '../key-file.ts'
import { ofAnother, wrapKey } from '../wrap.ts'
import { answerOf, type Attributes, type Handle } from './module.ts'
import { answers, attribute, keyType, secretKey, wrapsWithPadding } from './numbers.ts'
import { answering, by, create, during, type Session, type Signed } from './objects.ts'

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
