import { existsSync } from 'node:fs'
import { fault } from '../fault.ts'
import { calling, foreignFunctions, type Call, type Foreign, type Type } from './foreign.ts'
import { alreadyBegun, answers, lockingByTheSystem } from './numbers.ts'

/** A number that the module gave and is given back. */
export type Handle = number | bigint

export type Attributes = readonly (readonly [type: number, value: Uint8Array | boolean | number])[]

/** Asks a function of the module for something. Throws a fault, with the module's own code, unless it was done. */
export type Ask = (name: keyof typeof functions, ...given: readonly unknown[]) => Promise<void>

export type Module = Readonly<{
  ask: Ask
  /** A template as a function of the module takes it, and how many attributes it has. */
  template: (attributes: Attributes) => readonly [attributes: readonly unknown[], count: number]
  /** Room for numbers that a function answers with, and what stands there afterwards. */
  room: (count?: number) => Buffer
  numberAt: (room: Buffer, index?: number) => Handle
}>

const [ulong, bytes] = ['unsigned long', 'void *'] as const

/** Where a function stands in the module's list (pkcs11f.h), and what it takes after the session or slot. `list` is of attributes. */
const functions = {
  C_Initialize: [0, ['begin']],
  C_GetSlotList: [4, ['uint8_t', bytes, bytes]],
  C_GetTokenInfo: [6, [ulong, bytes]],
  C_OpenSession: [12, [ulong, ulong, bytes, bytes, bytes]],
  C_CloseSession: [13, [ulong]],
  C_Login: [18, [ulong, ulong, bytes, ulong]],
  C_CreateObject: [20, [ulong, 'list', ulong, bytes]],
  C_DestroyObject: [22, [ulong, ulong]],
  C_GetAttributeValue: [24, [ulong, ulong, 'list', ulong]],
  C_SetAttributeValue: [25, [ulong, ulong, 'list', ulong]],
  C_FindObjectsInit: [26, [ulong, 'list', ulong]],
  C_FindObjects: [27, [ulong, bytes, ulong, bytes]],
  C_FindObjectsFinal: [28, [ulong]],
  C_GenerateKey: [58, [ulong, 'mechanism', 'list', ulong, bytes]],
  C_WrapKey: [60, [ulong, 'mechanism', ulong, ulong, bytes, bytes]],
  C_UnwrapKey: [61, [ulong, 'mechanism', ulong, bytes, ulong, 'list', ulong, bytes]],
} as const satisfies Readonly<Record<string, readonly [at: number, takes: readonly string[]]>>

const loaded = new Map<string, Promise<Module>>()

/** A module is loaded and begun once in a process, however many keystores it serves. What failed is tried again. */
export async function moduleAt(path: string): Promise<Module> {
  const found = loaded.get(path) ?? load(path)
  loaded.set(path, found)
  try {
    return await found
  } catch (error) {
    loaded.delete(path)
    throw error
  }
}

async function load(path: string): Promise<Module> {
  const foreign = await foreignFunctions()
  const types = typesOf(foreign)
  const list = listOf(foreign, path)
  const call = (name: keyof typeof functions): Call => {
    const [at, takes] = functions[name]
    const given = takes.map(type => types[type as keyof typeof types] ?? type)
    // The list begins with a version, and as much room as a pointer takes.
    const pointer = foreign.decode(list, (at + 1) * foreign.sizeof(bytes), bytes)
    return foreign.decode(pointer, foreign.proto(ulong, given)) as Call
  }
  const calls = Object.fromEntries(Object.keys(functions).map(name => [name, call(name as keyof typeof functions)]))
  const ask: Ask = async (name, ...given) => {
    const answer = Number(await calling(calls[name] as Call, ...given))
    if (answer !== 0) throw answered(name, answer)
  }
  const size = foreign.sizeof(ulong)
  const module: Module = {
    ask,
    template: attributes => [attributes.map(([type, value]) => attributeOf(foreign, type, value)), attributes.length],
    room: (count = 1) => Buffer.alloc(count * size),
    numberAt: (room, index = 0) => foreign.decode(room, index * size, ulong) as Handle,
  }
  await ask('C_Initialize', { flags: lockingByTheSystem }).catch((error: unknown) => {
    if (answerOf(error) !== alreadyBegun) throw error
  })
  return module
}

const typesOf = (foreign: Foreign) =>
  ({
    list: foreign.pointer(foreign.struct({ type: ulong, value: bytes, length: ulong })),
    mechanism: foreign.pointer(foreign.struct({ mechanism: ulong, parameter: bytes, length: ulong })),
    begin: foreign.pointer(
      foreign.struct({ create: bytes, destroy: bytes, lock: bytes, unlock: bytes, flags: ulong, reserved: bytes }),
    ),
  }) satisfies Readonly<Record<string, Type>>

/** Of functions that are known by their address alone nobody else knows that they are used: a library that is let go is unloaded under them. */
const held: unknown[] = []

/** The module's own list of its functions: that one name alone every module has to give out. */
function listOf(foreign: Foreign, path: string): unknown {
  if (!existsSync(path))
    throw fault('the token', 'token-module-missing', `There is no PKCS #11 module at ${path} (NICS_PKCS11_MODULE).`)
  try {
    const at = Buffer.alloc(foreign.sizeof(bytes))
    const library = foreign.load(path)
    held.push(library)
    library.func('C_GetFunctionList', ulong, [bytes])(at)
    return foreign.decode(at, bytes)
  } catch (error) {
    throw fault('the token', 'token-module-unfit', `${path} is not a PKCS #11 module (NICS_PKCS11_MODULE).`, error)
  }
}

function attributeOf(foreign: Foreign, type: number, value: Uint8Array | boolean | number) {
  if (typeof value === 'boolean') return { type, value: Buffer.from([Number(value)]), length: 1 }
  if (typeof value !== 'number') return { type, value, length: value.length }
  const room = Buffer.alloc(foreign.sizeof(ulong))
  // Every machine that has this package stores the low byte first.
  room.writeUInt32LE(value)
  return { type, value: room, length: room.length }
}

function answered(name: string, answer: number): Error {
  const { code, says } = answers[answer] ?? { code: `CKR_0x${answer.toString(16)}` }
  const sentence = `keystore: the token refused ${name} (${code})${says === undefined ? '' : `: ${says}`}`
  return Object.assign(fault('the token', code, sentence), { answer })
}

/** What a function of a module answered, other than "done". */
export const answerOf = (error: unknown): number | undefined =>
  error instanceof Error && 'answer' in error && typeof error.answer === 'number' ? error.answer : undefined
