import { isFaults, readFrame, writeFrame, type Fault, type Faults } from './frame.ts'
import { inquired, recordAsked, reportedDenial, reportedOpen, reportedTold, takenBack } from './poc-fields.ts'
import { codeAt, readFields, writeFields, type Shape } from './shape.ts'

/** The messages of a point of contact (28 CFR 25.6(d)-(h)); keys of the determination messages stand in law/poc/message. NXN is ours: the interface has none for a check that was cancelled. */
export const pocKeys = ['QN', 'QNP', 'QNR', 'NLN', 'NDN', 'NPN', 'NON', 'NXN'] as const
export type PocKey = (typeof pocKeys)[number]

type Json = Readonly<Record<string, unknown>>
type Layout = Readonly<{ says: string; shape: Shape; base: Json }>

const layouts = {
  QN: { says: 'inquire; protection orders that do not bar are left out', shape: inquired, base: { transferee: {} } },
  QNP: {
    says: 'inquire; every record that may be the transferee’s is sent',
    shape: inquired,
    base: { transferee: {} },
  },
  QNR: { says: 'one record in full, or the response once more as it stands', shape: recordAsked, base: {} },
  NLN: { says: 'open: the licensee was told nothing yet', shape: reportedOpen, base: {} },
  NDN: { says: 'the licensee was told Denied', shape: reportedDenial, base: {} },
  NPN: { says: 'after open, the licensee was told Proceed', shape: reportedTold, base: {} },
  NON: { says: 'a denial did not stand, and the licensee was told so', shape: reportedTold, base: {} },
  NXN: { says: 'take back an inquiry that nobody will determine', shape: takenBack, base: {} },
} as const satisfies Record<PocKey, Layout>

export const pocLayoutOf = (key: PocKey): Layout => layouts[key]

/**
 * What a point of contact said: which it is, its own number of the message, and the JSON of the same thing, of which nobody has looked
 * yet whether it is as described.
 */
export type PocMessage = Readonly<{ key: PocKey; ori: string; request?: string; body: Json }>

export function readPocMessage(sent: string): PocMessage | Faults {
  const frame = readFrame(sent)
  if (isFaults(frame)) return frame
  const key = pocKeys.find(known => known === frame.key)
  if (key === undefined) return { faults: [{ pointer: 'MKE', code: 'unknown-key' }] }
  const { ori } = frame
  if (ori === undefined) return { faults: [{ pointer: 'ORI', code: 'missing' }] }
  const { shape, base } = layouts[key]
  const said = readFields(frame.fields, shape, base)
  if (isFaults(said)) return said
  const { request, ...body } = said
  return { key, ori, ...(typeof request === 'string' ? { request } : {}), body }
}

export const writePocMessage = ({ key, ori, request, body }: PocMessage): string =>
  writeFrame({ key, ori, fields: writeFields({ ...body, request }, layouts[key].shape) })

/** Pointers into the JSON, as the codes of the fields that said it. */
export const atPocFields = (pointers: readonly Fault[], key: PocKey): readonly Fault[] =>
  pointers.map(({ pointer, code }) => ({ pointer: codeAt(pointer, layouts[key].shape), code }))
