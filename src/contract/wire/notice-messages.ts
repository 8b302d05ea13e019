import type { NoticeNumber } from '#law/words.ts'
import { parseNoticeNumber } from '#law/numbers.ts'
import { isFaults, readFrame, writeFrame, type Faults } from './frame.ts'
import { letters, text, word } from './kinds.ts'
import { push } from './poc-answer-fields.ts'
import { ntn, person } from './poc-fields.ts'
import { instant } from './poc-kinds.ts'
import { readFields, writeFields, type FieldRow, type Shape } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

const several = (code: string, says: string, member: string): FieldRow => ({
  ...{ code, says, at: [member], kind: text, of: 'all' },
})

/** 18 U.S.C. 925B(a)(1)(A)-(E), and what every notice says beside; of an overturned denial only the numbers and the word for it. */
export const noticeOfDenial: Shape = [
  push,
  { code: 'NOT', says: 'Number of the notice', at: ['notice'], kind: letters },
  ntn,
  { code: 'KND', says: 'DENIAL, or CORRECTION where it was overturned', at: ['says'], kind: word },
  { code: 'TXT', says: 'That notice was given, or that the denial was overturned', at: ['text'], kind: text },
  several('PRO', 'The prohibition, with its provision', 'prohibitions'),
  { code: 'DEN', says: 'When it was denied', at: ['deniedAt'], kind: instant },
  { code: 'LOC', says: 'Where the licensee is', at: ['licensee'], kind: text },
  ...person,
  { code: 'RES', says: 'Where the person lives', at: ['address'], kind: text },
  several('STM', 'What a denial is not, and whom to call first', 'statements'),
  { code: 'ATF', says: 'The office of ATF to call', at: ['atfOffice'], kind: text },
  several('OTH', 'Who else was told', 'others'),
]

/** The field’s own name for it, `$.H.NDN`; a point of contact’s report of a denial has another. */
const unasked = '$.H.'
const key = 'NDN'

export const writeNotice = ({ ori, body }: Readonly<{ ori: string; body: Json }>): string =>
  unasked + writeFrame({ key, ori, fields: writeFields(body, noticeOfDenial) })

export function readNotice(sent: string): Json | Faults {
  if (!sent.startsWith(unasked)) return { faults: [{ pointer: 'MKE', code: 'unknown-key' }] }
  const frame = readFrame(sent.slice(unasked.length))
  return isFaults(frame) ? frame : readFields(frame.fields, noticeOfDenial, { person: {} })
}

export type NoticePush = Readonly<{ notice: NoticeNumber; says: 'denial' | 'correction' }>

/** The number of such a message is made of the notice’s own, so that an acknowledgement is understood by whoever began anew since. */
const versions = { denial: '1', correction: '2' } as const

export const numberOfPush = ({ notice, says }: NoticePush): string => `${notice}-${versions[says]}`

export function noticeOfPush(number: string): NoticePush | undefined {
  const [, said = '', version] = /^(D\w+)-([12])$/.exec(number) ?? []
  const notice = parseNoticeNumber(said)
  return notice === undefined ? undefined : { notice, says: version === '1' ? 'denial' : 'correction' }
}
