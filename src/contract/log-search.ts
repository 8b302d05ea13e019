import { z } from 'zod'
import { loggedClasses, logUses } from '#law/words.ts'
import { day, instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { date, ffl, ntn, ori, state } from './numbers.ts'
import { place, tellingInLog } from './place-in-log.ts'
import { code, is } from './text.ts'

const month = code(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/).meta({ description: 'YYYY-MM', examples: ['2026-09'] })

/** By what the log is searched; 34 U.S.C. 40901(i) leaves no way by a person or a firearm. */
const selection = z
  .strictObject({
    day: date.optional(),
    month: month.optional(),
    state: state.optional(),
    agency: ori.optional(),
    ffl: ffl.optional(),
  })
  .refine(asked => asked.day === undefined || asked.month === undefined, { path: ['month'], ...is('day-or-month') })
  .refine(asked => [asked.state, asked.agency, asked.ffl].filter(one => one !== undefined).length <= 1, {
    path: [],
    ...is('more-than-one-of-these'),
  })
  .meta({ id: 'LogSelection' })

export type LogSelection = z.input<typeof selection>

/** One check as a search shows it, and nothing of whom it is about. */
const logged = z
  .strictObject({
    ntn,
    date: day,
    class: z.enum(loggedClasses),
    state,
    ffl: ffl.optional(),
    agency: ori.optional(),
    contact: instant,
    told: z.array(tellingInLog),
    lapsed: z.boolean(),
  })
  .meta({ id: 'LoggedCheck' })

export type LoggedShown = z.input<typeof logged>

const foundPart = z
  .strictObject({
    found: z.array(logged),
    /** Ask again with it: there may be more. */
    next: place.optional(),
  })
  .meta({ id: 'LogSearch' })

export type FoundPart = z.output<typeof foundPart>

export const searchLog = endpoint({
  name: 'searchLog',
  method: 'POST',
  path: '/v1/audit/searches',
  says: 'Searches the log by time, state or agency for a use that is named and logged: numbers, dates, answers and times, and nobody’s identity.',
  signIn: 'person',
  act: 'search-log',
  body: z.strictObject({ use: z.enum(logUses), selection, after: place.optional() }),
  answers: { 200: foundPart },
  refusals: ['log-not-open'],
})

const used = z
  .strictObject({
    by: z.string(),
    what: z.string(),
    use: z.string(),
    count: z.int(),
    /** Parts that were read after the first. */
    again: z.int(),
  })
  .meta({ id: 'LogUseCount' })

export type LogUseShown = z.output<typeof used>

export const readLogUses = endpoint({
  name: 'readLogUses',
  method: 'GET',
  path: '/v1/audit/uses',
  says: 'How often each person read the log in a month (UTC), and what for: what is reviewed for misuse.',
  signIn: 'person',
  act: 'review-log-uses',
  query: z.strictObject({ month }),
  answers: { 200: z.strictObject({ uses: z.array(used) }) },
  refusals: [],
})
