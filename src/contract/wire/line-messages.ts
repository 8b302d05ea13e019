import { isFaults, readFrame, writeFrame, type Faults } from './frame.ts'
import { letters, reference, text } from './kinds.ts'
import { push } from './poc-answer-fields.ts'
import { readFields, writeFields, type Shape } from './shape.ts'

/** What only a line of its own needs: who is at its other end, and that something sent unasked has come. */
export const lineKeys = ['SON', 'ACK'] as const
export type LineKey = (typeof lineKeys)[number]

/** 28 CFR 25.8: the first message of a line, unless a certificate has said it. */
export const signedOn: Shape = [
  { code: 'CID', says: 'Client id', at: ['client'], kind: text },
  { code: 'KEY', says: 'Its key', at: ['secret'], kind: text },
]
/** What a sign-on is answered: the agency's number stands before it. */
export const welcomed: Shape = [{ code: 'MKE', says: 'SON', at: ['key'], kind: letters }]
export const acknowledgedPush: Shape = [{ ...push, says: 'The number of what came', kind: reference }]

const shapes: Readonly<Record<LineKey, Shape>> = { SON: signedOn, ACK: acknowledgedPush }

/** Members are missing where their field is. */
export type LineMessage = Readonly<{ key: LineKey; ori?: string; body: Readonly<Record<string, unknown>> }>

export function readLineMessage(sent: string): LineMessage | Faults {
  const frame = readFrame(sent)
  if (isFaults(frame)) return frame
  const key = lineKeys.find(known => known === frame.key)
  if (key === undefined) return { faults: [{ pointer: 'MKE', code: 'unknown-key' }] }
  const body = readFields(frame.fields, shapes[key], {})
  if (isFaults(body)) return body
  const missing = shapes[key].filter(({ at: [member = ''] }) => !(member in body))
  if (missing.length > 0) return { faults: missing.map(({ code }) => ({ pointer: code, code: 'missing' })) }
  const { ori } = frame
  return { key, ...(ori === undefined ? {} : { ori }), body }
}

export const writeLineMessage = ({ key, ori, body }: LineMessage): string =>
  writeFrame({ key, ...(ori === undefined ? {} : { ori }), fields: writeFields(body, shapes[key]) })

/** Who signed on is told under which number it is known here. */
export const writeWelcome = (ori: string): string =>
  writeFrame({ key: 'ACK', ori, fields: writeFields({ key: 'SON' }, welcomed) })
