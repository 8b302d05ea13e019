import { fault } from '../fault.ts'
import { keyBytes } from '../key-file.ts'
import type { Attributes, Handle, Module } from './module.ts'
import { attribute, generateAes, keyType, secretKey } from './numbers.ts'

/** Signed in to a token, with the mechanism by which it wraps. */
export type Session = Readonly<{ module: Module; handle: Handle; serial: string; mechanism: number }>
export type Signed = Pick<Session, 'module' | 'handle'>

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

export const create = ({ module, handle }: Signed, attributes: Attributes): Promise<Handle> =>
  answering(module, room => module.ask('C_CreateObject', handle, ...module.template(attributes), room))

export async function answering(module: Module, ask: (room: Buffer) => Promise<void>): Promise<Handle> {
  const room = module.room()
  await ask(room)
  return module.numberAt(room)
}

/** What is of the session alone goes when it was used, whatever came of it. */
export async function during<Result>(
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

export const by = (mechanism: number) => ({ mechanism, parameter: null, length: 0 })
