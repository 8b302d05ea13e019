import { z } from 'zod'
import { closureKinds } from '#law/lives/calendar.ts'
import { day } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { date, state } from './numbers.ts'
import { is, line, whole } from './text.ts'

/** One order closes so many separate runs of days at the most. */
const mostDays = 60

/** What an order declares: a day, or a run of days, on which the state's offices are closed or, after all, open. */
const declaredDay = z
  .strictObject({
    date,
    through: z.union([date, z.literal('further-order')]).optional(),
    open: z.boolean(),
    name: line(100),
    kind: z.enum(closureKinds),
    order: line(200),
  })
  .refine(({ date: first, through = first }) => through === 'further-order' || first <= through, {
    path: ['through'],
    ...is('before-its-first-day'),
  })
  .meta({ id: 'DeclaredDay' })

const proposal = z.strictObject({ id: z.int(), by: z.string(), days: z.array(declaredDay) })

export const calendarView = z
  .strictObject({
    state,
    year: z.int(),
    /** Counts approvals; 0 is the published rules alone. */
    version: z.int(),
    /** Days of the year on which state offices are closed beside the weekends, and why. */
    closed: z.array(z.strictObject({ date: day, because: z.string(), confidence: z.string() })),
    declared: z.array(declaredDay),
    proposals: z.array(proposal),
  })
  .meta({ id: 'Calendar' })

const ofState = z.strictObject({ state })
const firstYear = 1998
const lastYear = 2099

export const readCalendar = endpoint({
  name: 'readCalendar',
  method: 'GET',
  path: '/v1/calendars/{state}',
  says: 'On which days of a year a state’s offices are closed: by its rules, and as declared since.',
  signIn: 'person',
  act: 'read-calendar',
  params: ofState,
  query: z.strictObject({ year: whole(firstYear, lastYear).optional() }),
  answers: { 200: calendarView },
  refusals: [],
})

const changed = z.strictObject({ state, version: z.int(), proposals: z.array(proposal) }).meta({ id: 'CalendarChange' })

export const proposeClosures = endpoint({
  name: 'proposeClosures',
  method: 'POST',
  path: '/v1/calendars/{state}/proposals',
  says: 'Enters what an order declares. It changes no period until a second person approves it.',
  signIn: 'person',
  act: 'propose-closure',
  params: ofState,
  body: z.strictObject({ days: z.array(declaredDay).min(1).max(mostDays) }),
  answers: { 201: changed },
  refusals: [],
})

export const approveClosures = endpoint({
  name: 'approveClosures',
  method: 'POST',
  path: '/v1/calendars/{state}/approvals',
  says: 'A second person approves a proposal: every period still running in the state is computed again.',
  signIn: 'person',
  act: 'approve-closure',
  params: ofState,
  body: z.strictObject({ proposal: z.int().min(1) }),
  answers: { 200: changed },
  refusals: ['unknown-proposal', 'same-person'],
})
