import { z } from 'zod'
import { audiences } from '#law/words.ts'
import { shownTransferee } from './case-view.ts'
import { day, instant, zoned } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { date, ffl, ntn, state } from './numbers.ts'
import { place, tellingInLog } from './place-in-log.ts'
import { code, is, line } from './text.ts'
import { firearm, purpose } from './transferee.ts'

/** ATF's own number for its writing. It is kept for ever with who asked, so it is no place for a person's name. */
const reference = code(/^(?=.*\d)[A-Z0-9](?:[A-Z0-9./-]{0,38}[A-Z0-9])?$/).meta({ examples: ['ATF-2026-00123'] })
const longestName = 100

/** 28 CFR 25.9(b)(4): what ATF has to write, and when it did. */
const writtenRequest = z
  .strictObject({ reference, writtenOn: date, licensee: line(longestName), ffl, inspectionOn: date })
  .refine(({ writtenOn, inspectionOn }) => writtenOn <= inspectionOn, {
    path: ['inspectionOn'],
    ...is('before-its-request'),
  })
  .meta({ id: 'WrittenRequest' })

export type WrittenRequest = z.input<typeof writtenRequest>

/** Everything that the log holds of a denied check, with whom it was about. */
const denied = z
  .strictObject({
    purpose,
    firearm: firearm.optional(),
    through: z.enum(audiences),
    saleState: state,
    zone: z.string(),
    contact: instant,
    told: z.array(tellingInLog),
    lapsed: z.boolean(),
    /** Absent where nobody knew how long state offices were closed. */
    thirdBusinessDay: day.optional(),
    earliestTransferAt: zoned.optional(),
    determinedBy: z.string().optional(),
    prohibitors: z.array(z.string()),
    transferredOn: day.optional(),
    transferee: z.union([shownTransferee, z.literal('no-longer-kept')]),
  })
  .meta({ id: 'DeniedCheck' })

export type DeniedShown = z.input<typeof denied>

const logPart = z
  .strictObject({
    preparedOn: day,
    /** Checks before this day are shown only where they were denied. */
    othersFrom: day,
    /** Denied checks from before this day were moved to the archive after their ten years (25.9(b)(1)(i)), and are not in this log. */
    deniedFrom: day,
    rows: z.array(z.strictObject({ ntn, date: day, denied: denied.optional() })),
    /** Ask again with it: there may be more. */
    next: place.optional(),
  })
  .meta({ id: 'LicenseeLog' })

export type LicenseeLogPart = z.output<typeof logPart>

export const makeLicenseeLog = endpoint({
  name: 'makeLicenseeLog',
  method: 'POST',
  path: '/v1/audit/licensee-logs',
  says: 'Records ATF’s written request and gives a part of that licensee’s log: denied checks whole, others of sixty days by number and date.',
  signIn: 'person',
  act: 'make-licensee-log',
  body: z.strictObject({ request: writtenRequest, after: place.optional() }),
  answers: { 200: logPart },
  refusals: ['not-the-licensee', 'log-not-open'],
})
