import { z } from 'zod'
import { date, ntn, ori } from '../numbers.ts'
import { line } from '../text.ts'
import { version } from './ask.ts'
import { person } from './person.ts'

/** What NCIC, or whoever translates for it, serves to take the denials of the nation. */
export const enterPath = '/v1/denied/enter'
export const removePath = '/v1/denied/remove'
export const deniedTherePath = '/v1/denied/there'

/** As many words of caution as an entry says, and how long one is. */
const mostCautions = 8
const longestCaution = 200

/** Nobody needs more for one person with fifty names. */
export const mostEntryBytes = 64 * 1024

/** Of one number what has the greatest order stands, whatever arrives later with a lower one; the same twice is once. */
const order = z.int().min(1)

/** What can be seen of a person, and no number of theirs: `law/notices/denied-file`. */
const identity = person.omit({ ssn: true, numbers: true, upin: true })

export const deniedEntry = z
  .strictObject({
    ntn,
    order,
    deniedOn: date,
    /** The last day on which it is shown with queries for wanted persons. */
    shownUntil: date,
    /** The point of contact that denied; without it the nation did. */
    agency: ori.optional(),
    description: identity,
    cautions: z.array(line(longestCaution)).min(1).max(mostCautions),
  })
  .meta({ id: 'DeniedEntry' })

/** Nobody is named: who it is about may be destroyed by then. */
export const deniedRemoval = z.strictObject({ ntn, order }).meta({ id: 'DeniedRemoval' })

const named = { version: z.literal(version), file: z.literal('denied-transaction') }

/** What stands of that number now. */
export const deniedKept = z.strictObject({ ...named, ntn, order, entered: z.boolean() }).meta({ id: 'DeniedKept' })
export const deniedThere = z.strictObject(named).meta({ id: 'DeniedThere' })

export type EntrySent = z.output<typeof deniedEntry>
export type RemovalSent = z.output<typeof deniedRemoval>
export type DeniedKept = z.output<typeof deniedKept>

type Said = Readonly<{ ntn: string; order: number; entered: boolean }>

/** What its keeper's word means to whoever said this of a number. Undefined where it is no word about that. */
export function meantBy(
  kept: DeniedKept,
  { ntn: number, order: said, entered }: Said,
): Readonly<{ kind: 'acknowledged' }> | Readonly<{ kind: 'overtaken'; order: number }> | undefined {
  if (kept.ntn !== number || kept.order < said) return undefined
  if (kept.entered === entered) return { kind: 'acknowledged' }
  return kept.order === said ? undefined : { kind: 'overtaken', order: kept.order }
}
