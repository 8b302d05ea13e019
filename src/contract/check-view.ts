import { z } from 'zod'
import { words } from '#law/lives/transaction.ts'
import { confidences, standings } from '#law/words.ts'
import { ntn } from './numbers.ts'
import { firearm, purpose } from './transferee.ts'

/** A date that cannot be given, and why, in words. */
export const unknown = z.strictObject({ unknown: z.string() }).meta({ id: 'Unknown' })
/** No such date will come: the state allows no transfer without a Proceed, or only after the check has run out. */
export const never = z.strictObject({ never: z.string() }).meta({ id: 'Never' })
export const day = z.string().meta({ format: 'date' })
export const instant = z.string().meta({ format: 'date-time' })
/** An instant on the clock of the premises, with its zone: 2026-09-17T00:01:00-04:00[America/New_York]. */
export const zoned = z.string().meta({ description: 'RFC 9557: an instant with its zone' })

export const countedDay = z.strictObject({ date: day, counted: z.boolean(), because: z.string() })

/** A provision of the state's law: what it says, whether it governs, how sure we are of it, and what it comes to here. */
export const provision = z
  .strictObject({
    about: z.enum(['wait', 'release']),
    says: z.string(),
    standing: z.enum(standings),
    confidence: z.enum(confidences),
    cites: z.array(z.string()),
    until: z.union([zoned, unknown, never]).optional(),
    /** Where it counts business days: each, and why it counts or not. */
    counted: z.array(countedDay).optional(),
  })
  .meta({ id: 'StateProvision' })

const lawful = {
  /** What the state adds; never earlier than the federal date, and unknown where its law is not recorded. */
  earliestLawfulAt: z.union([zoned, unknown, never]),
  /** The provisions of the state that were looked at. */
  stateLaw: z.array(provision).optional(),
  /** The last day on which a transfer may rest on this check. */
  validThrough: day,
}

/** While there is no answer: after which day federal law leaves the transfer to the licensee. */
export const waiting = z
  .strictObject({
    thirdBusinessDay: z.union([day, unknown]),
    earliestTransferAt: z.union([zoned, unknown]),
    ...lawful,
  })
  .meta({ id: 'WaitingDates' })

export const allowed = z.strictObject(lawful).meta({ id: 'ProceedDates' })

/** What the answer means, and what to do next. The same words for the same answer, whatever was found. */
export const next = z.strictObject({ means: z.string(), todo: z.string() }).meta({ id: 'NextSteps' })

/** One thing that was said. 27 CFR 478.124(c)(3)(iv) has the licensee record the first answer and every later one. */
const telling = z.strictObject({ word: z.enum(words), at: instant }).meta({ id: 'Telling' })

/** Where the state has the licensee itself tell police of a denial: whom, by when, and the report, filled with all but the person. */
export const stateReport = z
  .strictObject({
    to: z.string(),
    /** The last day, or the last moment where the state counts hours. Unknown where it counts otherwise. */
    by: z.union([day, zoned, unknown]),
    says: z.string(),
    confidence: z.enum(confidences),
    cites: z.array(z.string()),
    report: z.strictObject({
      heading: z.string(),
      lines: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    }),
  })
  .meta({ id: 'StateReport' })
export type StateReport = z.input<typeof stateReport>

const always = {
  purpose,
  firearm: firearm.optional(),
  contact: instant,
  /** The clock of the premises, by its IANA name, on which every date here is read. */
  zone: z.string(),
  /** What the licensee was told of this check, the earliest first. */
  told: z.array(telling),
  /** The period ran out before there was an answer. */
  lapsed: z.boolean(),
  /** Whether the transferee's address would help; no answer waits for it. */
  addressAsked: z.boolean(),
  /** Whether a transfer would be recorded: only where the period ran out first (18 U.S.C. 922(t)(2)). */
  transferAsked: z.boolean(),
  transferredOn: day.optional(),
  /** Under 21: whether cause was noticed to investigate a juvenile record (34 U.S.C. 40901(l)(2)). Absent until it is said. */
  cause: z.enum(['noticed', 'not-noticed']).optional(),
  next,
}

/**
 * 28 CFR 25.6(c)(1)(iv), (c)(2): everything a licensee is ever told of a check. Nothing of records, sources or reasons; a
 * denied check has no date on which a transfer could be thought lawful.
 */
export const checkView = z
  .discriminatedUnion('response', [
    z.strictObject({
      ntn,
      response: z.enum(['researching', 'delayed']),
      status: z.enum(['researching', 'delayed', 'lapsed']),
      ...always,
      dates: waiting,
    }),
    z.strictObject({
      ntn,
      response: z.literal('proceed'),
      status: z.enum(['proceed', 'overturned']),
      ...always,
      dates: allowed,
    }),
    z.strictObject({
      ntn,
      response: z.literal('denied'),
      status: z.enum(['denied', 'overturned']),
      ...always,
      stateReport: stateReport.optional(),
    }),
    z.strictObject({ ntn, response: z.literal('recheck'), status: z.literal('overturned'), ...always }),
    z.strictObject({ ntn, response: z.literal('cancelled'), status: z.literal('cancelled'), ...always }),
  ])
  .meta({ id: 'Check' })

export type CheckView = z.input<typeof checkView>
export type WaitingDates = z.input<typeof waiting>
export type ProceedDates = z.input<typeof allowed>
