import { placeOf, type Fault, type Faults, type Field } from './frame.ts'
import type { Kind } from './kinds.ts'

/** One field: its code, what it says, which member of the same thing in JSON it is, and how it is read and written. */
export type FieldRow = Readonly<{
  code: string
  says: string
  at: readonly string[]
  kind: Kind
  /** Of a list: its first member, all the others, or all of them. The last two may stand several times. */
  of?: 'first' | 'rest' | 'all'
  /** Other codes by which it is known; never written. */
  also?: readonly string[]
  /** Whether the field may stand empty, which says null: that it is not known, or that it is taken away. */
  empty?: boolean
}>

/** The fields of one message, in the order in which they are written. */
export type Shape = readonly FieldRow[]

type Json = Readonly<Record<string, unknown>>

/** What the fields say, as the JSON of the same thing; or all that is wrong with them. */
export function readFields(fields: readonly Field[], shape: Shape, base: Json): Json | Faults {
  const said = shape.map(row => [row, fields.filter(({ code }) => isCalled(code, row))] as const)
  const values = said.map(([row, found]) => [row, found.map(({ text }) => valueOf(text, row))] as const)
  const faults = [
    ...fields.flatMap(({ code }, at) => unknown(code, at, shape)),
    ...values.flatMap(([row, read]) => faultsOf(row, read)),
    ...withoutFirst(values),
  ]
  if (faults.length > 0) return { faults }
  return values.reduce((body, [row, read]) => (read.length === 0 ? body : put(body, row, read)), base)
}

/** The same said in fields. Throws where something cannot be said in this manner, so that nothing is left out without a word. */
export const writeFields = (body: Json, shape: Shape): readonly Field[] =>
  shape.flatMap(row => valuesOf(body, row).map(value => ({ code: row.code, text: written(value, row) })))

/** The code of the field that a pointer into the JSON means; empty where it means several, or the whole. */
export function codeAt(pointer: string, shape: Shape): string {
  const steps = pointer.split('/').slice(1)
  const isWithin = ({ at }: FieldRow) => at.every((step, place) => steps[place] === step)
  const isAround = ({ at }: FieldRow) => steps.every((step, place) => at[place] === step)
  const [, index] = /\/(\d+)(?:\/|$)/.exec(pointer) ?? []
  const rows = shape.filter(isWithin)
  const row = rows.find(({ of }) => (of === 'rest') === Number(index ?? 0) > 0) ?? rows[0]
  const around = shape.filter(isAround)
  return row?.code ?? (around.length === 1 ? around[0]?.code : undefined) ?? ''
}

const isCalled = (code: string, row: FieldRow): boolean => row.code === code || row.also?.includes(code) === true

const unknown = (code: string, at: number, shape: Shape): readonly Fault[] =>
  shape.some(row => isCalled(code, row)) ? [] : [{ pointer: placeOf(at), code: 'unknown-field' }]

/** Undefined where it cannot be read. */
const valueOf = (text: string, { kind }: FieldRow): unknown => (text === '' ? null : kind.read(text))

function faultsOf({ code: pointer, of, empty }: FieldRow, read: readonly unknown[]): readonly Fault[] {
  const isOne = of === undefined || of === 'first'
  if (isOne && read.length > 1) return [{ pointer, code: 'doubled' }]
  if (read.includes(undefined)) return [{ pointer, code: 'wrong-form' }]
  return read.includes(null) && empty !== true ? [{ pointer, code: 'empty' }] : []
}

/** Another name of nobody: the first alias must not become the name. */
function withoutFirst(values: readonly (readonly [FieldRow, readonly unknown[]])[]): readonly Fault[] {
  const rest = values.find(([{ of }]) => of === 'rest')?.[1] ?? []
  const first = values.find(([{ of }]) => of === 'first')
  return rest.length > 0 && first?.[1].length === 0 ? [{ pointer: first[0].code, code: 'missing' }] : []
}

function put(body: Json, { at, of }: FieldRow, read: readonly unknown[]): Json {
  const before = valueAt(body, at)
  const list = Array.isArray(before) ? (before as readonly unknown[]) : []
  return placed(body, at, of === undefined ? read[0] : [...list, ...read])
}

function placed(body: Json, [step = '', ...rest]: readonly string[], value: unknown): Json {
  return { ...body, [step]: rest.length === 0 ? value : placed(asObject(body[step]), rest, value) }
}

function valuesOf(body: Json, { at, of }: FieldRow): readonly unknown[] {
  const value = valueAt(body, at)
  if (value === undefined) return []
  if (of === undefined) return [value]
  const list = value as readonly unknown[]
  return of === 'all' ? list : of === 'first' ? list.slice(0, 1) : list.slice(1)
}

function written(value: unknown, { code, kind }: FieldRow): string {
  const text = value === null ? '' : kind.write(value)
  if (text === undefined) throw new Error(`defect: what stands at ${code} cannot be written as a field`)
  return text
}

const valueAt = (body: Json, at: readonly string[]): unknown =>
  at.reduce<unknown>((inside, step) => asObject(inside)[step], body)

const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
