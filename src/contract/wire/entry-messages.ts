import { acknowledged, cancelled, displayed, entered, modified, refused, supplemented } from './entry-fields.ts'
import { isFaults, readFrame, writeFrame, type Fault, type Faults } from './frame.ts'
import { codeAt, readFields, writeFields, type Shape } from './shape.ts'

/** The messages by which an agency keeps its entries: their keys, and what each says (law/contribution/indicators). */
export const entryKeys = ['EDP', 'MDP', 'XDP', 'EDS', 'XDS', 'DDP'] as const
export type EntryKey = (typeof entryKeys)[number]

type Json = Readonly<Record<string, unknown>>

type Layout = Readonly<{
  says: string
  shape: Shape
  /** Members that are there even where no field says anything, so that what is missing is named by its own field. */
  base: Json
}>

const layouts = {
  EDP: { says: 'enter a record', shape: entered, base: { person: {}, facts: {} } },
  MDP: { says: 'modify a record: what is said replaces what stood there', shape: modified, base: { change: {} } },
  XDP: { says: 'cancel a record: take it back', shape: cancelled, base: {} },
  EDS: { says: 'supplement a record: add names and numbers', shape: supplemented, base: {} },
  XDS: { says: 'cancel a supplement: take names and numbers away', shape: supplemented, base: {} },
  DDP: { says: 'display a record, for a use that is kept', shape: displayed, base: {} },
} as const satisfies Record<EntryKey, Layout>

export const layoutOf = (key: EntryKey): Layout => layouts[key]
export const answerLayouts = { ACK: acknowledged, REJ: refused } as const

/** What an agency said: which agency, and the JSON of the same thing, of which nobody has looked yet whether it is as described. */
export type EntryMessage = Readonly<{ key: EntryKey; ori: string; body: Json }>

export function readEntryMessage(text: string): EntryMessage | Faults {
  const frame = readFrame(text)
  if (isFaults(frame)) return frame
  const key = entryKeys.find(known => known === frame.key)
  if (key === undefined) return { faults: [{ pointer: 'MKE', code: 'unknown-key' }] }
  if (frame.ori === undefined) return { faults: [{ pointer: 'ORI', code: 'missing' }] }
  const { shape, base } = layouts[key]
  const body = readFields(frame.fields, shape, base)
  return isFaults(body) ? body : { key, ori: frame.ori, body }
}

export const writeEntryMessage = ({ key, ori, body }: EntryMessage): string =>
  writeFrame({ key, ori, fields: writeFields(body, layouts[key].shape) })

/** Pointers into the JSON, as the codes of the fields that said it. */
export const atFields = (pointers: readonly Fault[], key: EntryKey): readonly Fault[] =>
  pointers.map(({ pointer, code }) => ({ pointer: codeAt(pointer, layouts[key].shape), code }))

/** What is answered: how the record stands, or why nothing was done. */
export type EntryAnswer =
  | Readonly<{ key: 'ACK'; ori: string; body: Json }>
  | Readonly<{
      key: 'REJ'
      body: Readonly<{ request?: string; key?: string; refusal: string; wrong?: readonly string[] }>
    }>

export const writeEntryAnswer = ({ key, body, ...rest }: EntryAnswer): string =>
  writeFrame({ key, ...rest, fields: writeFields(body, answerLayouts[key]) })

export function readEntryAnswer(text: string): EntryAnswer | Faults {
  const frame = readFrame(text)
  if (isFaults(frame)) return frame
  const { key, ori } = frame
  if (key !== 'ACK' && key !== 'REJ') return { faults: [{ pointer: 'MKE', code: 'unknown-key' }] }
  const body = readFields(frame.fields, answerLayouts[key], {})
  if (isFaults(body)) return body
  // What we wrote is of the shape that we write.
  return { key, ...(ori === undefined ? {} : { ori }), body } as EntryAnswer
}

/** The key that a message begins with, where it is one of ours: all that an answer repeats of a message that nobody could read. */
export const keyOf = (text: string): EntryKey | undefined => entryKeys.find(key => text.startsWith(`${key}.`))

/** `IN-THE-FUTURE AT DOB`. */
export const faultText = ({ pointer, code }: Fault): string =>
  pointer === '' ? code.toUpperCase() : `${code.toUpperCase()} AT ${pointer}`
