import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { agencyKinds } from '#law/notices/place.ts'
import { parseOri } from '#law/numbers.ts'
import { states, type Ori } from '#law/words.ts'
import type { Overlay, Said } from '#notice/directory/overlay.ts'
import { keepWhole } from './directory-file.ts'

export const overlayName = 'overlay.json'
const format = 'opennics-agency-overlay/1'

/** One operator says few things; the whole of a nation’s desks is some thousands. */
const mostBytes = 8 * 1024 * 1024

const isOri = (text: string): text is Ori => parseOri(text) !== undefined
const ori = z.string().refine(isOri, 'must be nine characters that begin with a state')
const named = z.string().trim().min(1).max(120)
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00')
const zip = z.string().regex(/^\d{5}$/, 'must be five digits')

/** What may be said of one agency. */
export const saidShape = z.strictObject({
  name: named.optional(),
  kind: z.enum(agencyKinds).optional(),
  state: z.enum(states).optional(),
  county: named.optional(),
  cities: z.array(named).max(200).optional(),
  zips: z.array(zip).max(2000).optional(),
  desk: z.strictObject({ from: clock, until: clock }).optional(),
  hidden: z.literal(true).optional(),
  successor: ori.optional(),
})

const shape = z.strictObject({ format: z.literal(format), agencies: z.record(ori, saidShape) })

/** What operators say, nothing where nobody has said anything, or a sentence that says what is wrong with the file. */
export function readOverlay(at: string): Overlay | string {
  const file = join(at, overlayName)
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return {}
  if (found.size > mostBytes) return `${file} is larger than any overlay can be.`
  const read = shape.safeParse(parsed(readFileSync(file, 'utf8')))
  if (read.success) return present(read.data.agencies)
  const [issue] = read.error.issues
  return `${file}: ${issue?.path.join('.') || 'the file'} is not as described: ${issue?.message ?? 'unreadable'}.`
}

export function keepOverlay(overlay: Overlay, at: string): void {
  mkdirSync(at, { recursive: true, mode: 0o700 })
  const agencies = Object.fromEntries(Object.entries(overlay).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  keepWhole(join(at, overlayName), JSON.stringify({ format, agencies }, null, 2))
}

/** What was left out is absent, and not undefined. */
const present = (agencies: Readonly<Record<string, z.infer<typeof saidShape>>>): Overlay =>
  Object.fromEntries(
    Object.entries(agencies).map(([number, said]) => [
      number,
      Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said,
    ]),
  )

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
