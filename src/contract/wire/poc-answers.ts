import { refused } from './entry-fields.ts'
import { factFields } from './facts.ts'
import { isFaults, readFrame, writeFrame, type Faults, type Field } from './frame.ts'
import { readGroups, writeGroups } from './groups.ts'
import { received, recordInFull, response, warned } from './poc-answer-fields.ts'
import { oneWay, type OtherFact } from './poc-kinds.ts'
import { readFields, writeFields, type FieldRow, type Shape } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** What a point of contact hears: a response, a record, a receipt, a warning, or that nothing was done. */
export const pocAnswerKeys = ['RSP', 'RCD', 'RCT', 'WRN', 'REJ'] as const
export type PocAnswerKey = (typeof pocAnswerKeys)[number]

/** `unsolicited` where nobody asked for it: such a message begins with `$.`. */
export type PocAnswerMessage = Readonly<{ key: PocAnswerKey; ori?: string; unsolicited?: true; body: Json }>

/** All the records that a search can find, with all that each says; an answer is ours, so this only bounds whoever reads one. */
const answerLimits = { longest: 4_194_304, mostFields: 100_000 }

const unasked = '$.'

export function readPocAnswer(sent: string): PocAnswerMessage | Faults {
  const unsolicited = sent.startsWith(unasked)
  const frame = readFrame(unsolicited ? sent.slice(unasked.length) : sent, answerLimits)
  if (isFaults(frame)) return frame
  const key = pocAnswerKeys.find(known => known === frame.key)
  if (key === undefined) return { faults: [{ pointer: 'MKE', code: 'unknown-key' }] }
  const body = bodies[key].read(frame.fields)
  if (isFaults(body)) return body
  const { ori } = frame
  return { key, ...(ori === undefined ? {} : { ori }), ...(unsolicited ? { unsolicited } : {}), body }
}

/** Throws where something cannot be said in this manner: a line that could be read otherwise is not sent. */
export function writePocAnswer({ key, ori, unsolicited, body }: PocAnswerMessage): string {
  const line = writeFrame({ key, ...(ori === undefined ? {} : { ori }), fields: bodies[key].write(body) })
  const read = readFrame(line, answerLimits)
  if (isFaults(read)) throw new Error('defect: an answer can be read as it was written')
  return unsolicited === true ? unasked + line : line
}

type Body = Readonly<{
  read: (fields: readonly Field[]) => Json | Faults
  write: (body: Json) => readonly Field[]
}>

const flat = (shape: Shape): Body => ({
  read: fields => readFields(fields, shape, {}),
  write: body => writeFields(body, shape),
})

const bodies: Readonly<Record<PocAnswerKey, Body>> = {
  RSP: { read: fields => readGroups(fields, response), write: body => writeGroups(body, response) },
  RCD: { read: readRecord, write: writeRecord },
  RCT: flat(received),
  WRN: flat(warned),
  REJ: flat(refused),
}

/** What a table of ours can say stands in its field, and everything else behind them as it is. */
function writeRecord({ facts = {}, ...body }: Json): readonly Field[] {
  const all = Object.entries(facts as Json)
  const otherFacts = all
    .filter(fact => !isOurs(fact))
    .map(([name, value]): OtherFact => ({ name, value }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return writeFields({ ...body, facts: Object.fromEntries(all.filter(isOurs)), otherFacts }, recordInFull)
}

const isOurs = ([name, value]: readonly [string, unknown]): boolean =>
  factFields.some(row => row.at[1] === name && isSaid(value, row))

function isSaid(value: unknown, { kind }: FieldRow): boolean {
  if (value === null) return true
  const text = kind.write(value)
  return text !== undefined && text !== '' && oneWay(kind.read(text) ?? null) === oneWay(value)
}

function readRecord(fields: readonly Field[]): Json | Faults {
  const read = readFields(fields, recordInFull, { person: {}, facts: {}, otherFacts: [] })
  if (isFaults(read)) return read
  const { otherFacts, ...body } = read
  const others = otherFacts as readonly OtherFact[]
  const facts = body['facts'] as Json
  const twice = others.some(
    ({ name }, at) => Object.hasOwn(facts, name) || others.findIndex(other => other.name === name) !== at,
  )
  if (twice) return { faults: [{ pointer: 'FCT', code: 'doubled' }] }
  return { ...body, facts: { ...facts, ...Object.fromEntries(others.map(({ name, value }) => [name, value])) } }
}
