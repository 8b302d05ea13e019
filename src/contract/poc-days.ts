import { z } from 'zod'
import { pocMessageKinds, pocOutcomes, pocResponseKinds, pocStandings } from '#law/lives/poc-words.ts'
import { day, instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { date, ntn, ori, state } from './numbers.ts'
import { stn } from './poc.ts'
import { whole } from './text.ts'

const count = z.int().min(0)
const outcome = z.enum(pocOutcomes)
const outcomeCounts = {
  ...{ issued: count, proceed: count, denied: count, overturned: count, cancelled: count },
  ...{ presumed: count, open: count, undetermined: count, held: count, permit: count },
}

/** Every check of a day is under exactly one of what it came to, so that all but `issued` and `contradicted` add up to `issued`. */
const pocCounts = z.strictObject({ ...outcomeCounts, contradicted: count }).meta({ id: 'PocCounts' })
const names = z.array(z.enum(['issued', 'contradicted', ...pocOutcomes]))

/** One operational day of one point of contact. */
export const pocDayView = z
  .strictObject({
    ...{ ori, state, day, endsAt: instant, status: z.enum(['running', 'stated']) },
    counts: pocCounts.optional().meta({ description: 'Now; absent once the checks of the day are being destroyed' }),
    warned: z.strictObject({ undetermined: count, held: count, at: instant }).optional(),
    stated: z
      .strictObject({ counts: pocCounts, at: instant, changedSince: names })
      .optional()
      .meta({ description: 'The statement of the day, and which numbers have changed since' }),
    compared: z
      .strictObject({ theirs: pocCounts, ours: pocCounts, differ: names, by: z.string(), at: instant })
      .optional(),
  })
  .meta({ id: 'PocDay' })
export type PocDayView = z.input<typeof pocDayView>

/** One check as its day lists it: numbers, and nobody whom it is about. */
const listedCheck = z
  .strictObject({
    ...{ ntn, stn: stn.optional(), contact: instant, outcome, standing: z.enum([...pocStandings, 'cancelled']) },
    responses: z.array(z.strictObject({ kind: z.enum(pocResponseKinds), at: instant })),
    reported: z.array(z.enum(pocMessageKinds)),
    contradicted: z.boolean(),
    reportBy: instant.optional(),
  })
  .meta({ id: 'PocCheck' })
export type PocCheckView = z.input<typeof listedCheck>

const ofDay = z.strictObject({ day: date })
/** Seconds; longer, and a proxy between us thinks that nobody is there. */
const longestWait = 30
/** More than any state asks in a day. */
export const mostCompared = 10_000

const comparison = z
  .strictObject({
    counts: z.strictObject({ ...outcomeCounts, contradicted: count.optional() }).optional(),
    checks: z.array(z.strictObject({ ntn, outcome })).max(mostCompared).optional(),
  })
  .refine(({ counts, checks }) => counts !== undefined || checks !== undefined, { path: ['counts'] })
  .meta({ id: 'PocComparison' })

const compared = z
  .strictObject({
    ...{ ours: pocCounts, theirs: pocCounts, differ: names },
    checks: z
      .strictObject({
        differ: z.array(z.strictObject({ ntn, ours: outcome, theirs: outcome })),
        onlyTheirs: z.array(ntn),
        onlyOurs: z.array(z.strictObject({ ntn, ours: outcome })),
      })
      .optional(),
  })
  .meta({ id: 'PocCompared' })
export type PocComparedView = z.input<typeof compared>

export const readPocDays = endpoint({
  name: 'readPocDays',
  method: 'GET',
  path: '/v1/poc/days',
  says: 'The last operational days on which this point of contact asked, the newest first, with both sides’ numbers.',
  signIn: 'agency',
  act: 'read-poc-days',
  answers: { 200: z.strictObject({ days: z.array(pocDayView) }).meta({ id: 'PocDays' }) },
  refusals: ['may-not'],
})

export const readPocDay = endpoint({
  name: 'readPocDay',
  method: 'GET',
  path: '/v1/poc/days/{day}',
  says: 'One operational day as it stands now. With `wait`, as soon as its end is warned of, or after so many seconds.',
  signIn: 'agency',
  act: 'read-poc-days',
  params: ofDay,
  query: z.strictObject({ wait: whole(0, longestWait).optional() }),
  answers: { 200: pocDayView },
  refusals: ['may-not', 'day-not-begun', 'too-many-streams'],
})

export const listPocChecks = endpoint({
  name: 'listPocChecks',
  method: 'GET',
  path: '/v1/poc/days/{day}/checks',
  says: 'This point of contact’s own checks of a day, the newest first, all or of one outcome: numbers, and nobody.',
  signIn: 'agency',
  act: 'read-poc-days',
  params: ofDay,
  query: z.strictObject({ outcome: outcome.optional(), after: ntn.optional() }),
  answers: {
    200: z.strictObject({ checks: z.array(listedCheck), more: ntn.optional() }).meta({ id: 'PocChecks' }),
  },
  refusals: ['may-not', 'day-not-begun', 'unknown-number'],
})

export const comparePocDay = endpoint({
  name: 'comparePocDay',
  method: 'POST',
  path: '/v1/poc/days/{day}/comparison',
  says: 'Puts the point of contact’s own numbers of a day, and its own list where it sends one, beside ours: which differ, and which numbers only one side has.',
  signIn: 'agency',
  act: 'read-poc-days',
  params: ofDay,
  body: comparison,
  // Ten thousand numbers with what each came to.
  largest: 640 * 1024,
  answers: { 200: compared },
  refusals: ['may-not', 'day-not-begun', 'day-forgotten', 'not-as-described'],
})

const pocView = z
  .strictObject({
    ...{ ori, state },
    /** The newest day on which it asked. */
    latest: pocDayView,
    /** The last seven days together, as they stand now. */
    week: pocCounts,
    lastStatement: z.strictObject({ day, at: instant }).optional(),
    /** Days of the last month whose numbers the two sides do not have alike. */
    differed: z.array(day),
  })
  .meta({ id: 'Poc' })
export type PocView = z.input<typeof pocView>

export const readPocs = endpoint({
  name: 'readPocs',
  method: 'GET',
  path: '/v1/pocs',
  says: 'Every point of contact that asked in the last month, those first of which a message contradicted what had been presumed: numbers only.',
  signIn: 'person',
  act: 'watch-pocs',
  answers: { 200: z.strictObject({ pocs: z.array(pocView) }).meta({ id: 'Pocs' }) },
  refusals: [],
})

export const readPocDayOf = endpoint({
  name: 'readPocDayOf',
  method: 'GET',
  path: '/v1/pocs/{ori}/days/{day}',
  says: 'One operational day of one point of contact.',
  signIn: 'person',
  act: 'watch-pocs',
  params: ofDay.extend({ ori }),
  answers: { 200: pocDayView },
  refusals: ['day-not-begun'],
})
