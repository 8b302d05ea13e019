import { parseOri } from '#law/numbers.ts'

/** One message before anybody asks what it is about: its key, the agency it names, and its fields in order, as they stand. */
export type Frame = Readonly<{ key: string; ori?: string; fields: readonly Field[] }>
export type Field = Readonly<{ code: string; text: string }>

/** Where a message is wrong, by the code of a field or its place, and what is wrong there: nothing of what was sent. */
export type Fault = Readonly<{ pointer: string; code: string }>
export type Faults = Readonly<{ faults: readonly Fault[] }>

export const isFaults = (read: object): read is Faults => 'faults' in read

type FrameLimits = Readonly<{ longest: number; mostFields: number }>

/** Longer than any record with all its aliases and facts. */
const usual: FrameLimits = { longest: 16_384, mostFields: 200 }

/** Without it nobody could tell a message that was cut off from a shorter one. */
const end = '.END'

/** `KEY.ORI.CODE/text.CODE/text.END`: one line, read in one way only. A line's end after it belongs to whatever carried it. */
export function readFrame(sent: string, { longest, mostFields } = usual): Frame | Faults {
  if (sent.length > longest) return wrong('', 'too-long')
  const line = sent.replace(/\r?\n$/, '')
  if (/[\p{Cc}\p{Cs}\uFEFF]/u.test(line)) return wrong('', 'characters')
  if (!line.endsWith(end)) return wrong('', 'truncated')
  const [key = '', ...parts] = line.slice(0, -end.length).split('.')
  if (!/^[A-Z]{2,4}$/.test(key)) return wrong('MKE', 'unknown-key')
  const [first = ''] = parts
  const ori = first.includes('/') ? undefined : parseOri(first)
  const fields = parts.slice(ori === undefined ? 0 : 1)
  if (fields.length > mostFields) return wrong('', 'too-many')
  const unread = fields.flatMap((part, at) => (form.test(part) ? [] : [{ pointer: placeOf(at), code: 'wrong-form' }]))
  if (unread.length > 0) return { faults: unread }
  return { key, ...(ori === undefined ? {} : { ori }), fields: fields.map(asField) }
}

/** The same message, written. */
export const writeFrame = ({ key, ori, fields }: Frame): string =>
  [key, ...(ori === undefined ? [] : [ori]), ...fields.map(({ code, text }) => `${code}/${text}`)].join('.') + end

/** A field that has no name of ours is named by its place, the first after the agency being 1. */
export const placeOf = (at: number): string => `#${at + 1}`

/** A code of three letters, or `F-` and the name of a fact. */
const form = /^(?:[A-Z]{3}|F-[A-Z][A-Z0-9-]{0,48})\//

const wrong = (pointer: string, code: string): Faults => ({ faults: [{ pointer, code }] })

function asField(part: string): Field {
  const slash = part.indexOf('/')
  return { code: part.slice(0, slash), text: part.slice(slash + 1) }
}
