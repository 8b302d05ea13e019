import { z } from 'zod'
import { firearmTypes, sourceNames } from '#law/words.ts'
import { countedDay, day, instant, never, provision, unknown, zoned } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { json } from './facts.ts'
import { date, state } from './numbers.ts'
import { is, yesNo } from './text.ts'

export const readStatus = endpoint({
  name: 'readStatus',
  method: 'GET',
  path: '/v1/status',
  says: 'Whether the system is in operation, and which source has been down since when.',
  signIn: 'none',
  answers: {
    200: z
      .strictObject({
        inOperation: z.boolean(),
        now: instant,
        sources: z.array(z.strictObject({ name: z.enum(sourceNames), downSince: instant.optional() })),
      })
      .meta({ id: 'Status' }),
  },
  refusals: [],
})

const cite = z.strictObject({ code: z.string(), text: z.string() })

const rule = {
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  cites: z.array(cite),
  says: z.string(),
  since: day,
  until: day.optional(),
}

export const readLaw = endpoint({
  name: 'readLaw',
  method: 'GET',
  path: '/v1/law',
  says: 'Every rule of law that this system obeys, with the provisions it rests on.',
  signIn: 'none',
  answers: {
    200: z.strictObject({
      rules: z.array(z.strictObject(rule).meta({ id: 'Rule' })),
    }),
  },
  refusals: [],
})

export const readRule = endpoint({
  name: 'readRule',
  method: 'GET',
  path: '/v1/law/{rule}',
  says: 'One rule of law in full, with the facts it looks at and its worked examples, as `nics law` prints it.',
  signIn: 'none',
  params: z.strictObject({ rule: z.string().regex(/^[a-z][a-z0-9-]{1,79}$/) }),
  answers: { 200: z.strictObject({ ...rule, text: z.string() }).meta({ id: 'RuleInFull' }) },
  refusals: ['unknown-rule'],
})

/** A time at the premises, or one with its offset from UTC. */
const contact = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?$/)
  .meta({ examples: ['2026-09-11T09:00'] })

export const readTransferDate = endpoint({
  name: 'readTransferDate',
  method: 'GET',
  path: '/v1/transfer-date',
  says: 'When a transfer without an answer is left to the licensee, by federal and by state law, and why each day counts or not.',
  signIn: 'none',
  query: z
    .strictObject({
      state,
      /** Without one, every provision of the state is counted. */
      firearm: z.enum(firearmTypes).optional(),
      contact,
      zone: z
        .string()
        .regex(/^[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+){1,2}$/)
        .optional(),
      under21: yesNo.optional(),
      causeBy: date.optional(),
    })
    .refine(({ under21 = false, causeBy }) => under21 || causeBy === undefined, {
      path: ['causeBy'],
      ...is('needs-under-21'),
    }),
  answers: {
    200: z
      .strictObject({
        state,
        zone: z.string(),
        contact: zoned,
        thirdBusinessDay: z.union([day, unknown]),
        tenthBusinessDay: z.union([day, unknown]).optional(),
        earliestTransferAt: z.union([zoned, unknown]),
        earliestLawfulAt: z.union([zoned, unknown, never]),
        stateLaw: z.array(provision),
        validThrough: day,
        destroyBy: z.strictObject({ practice: day, limit: day }),
        counted: z.array(countedDay),
        calendarVersion: z.int(),
        cites: z.array(cite),
      })
      .meta({ id: 'TransferDate' }),
  },
  refusals: [],
})

export const alive = endpoint({
  name: 'alive',
  method: 'GET',
  path: '/livez',
  says: 'This process runs.',
  signIn: 'none',
  answers: { 200: z.strictObject({ alive: z.literal(true) }) },
  refusals: [],
})

export const ready = endpoint({
  name: 'ready',
  method: 'GET',
  path: '/readyz',
  says: 'This process can answer: its database does.',
  signIn: 'none',
  answers: { 200: z.strictObject({ ready: z.literal(true) }) },
  refusals: [],
})

export const readMetrics = endpoint({
  name: 'readMetrics',
  method: 'GET',
  path: '/metrics',
  says: 'Counts and times for a Prometheus collector: names of endpoints, codes and numbers only.',
  signIn: 'none',
  answers: { 200: z.string() },
  media: ['text/plain'],
  refusals: [],
})

export const readOpenApi = endpoint({
  name: 'readOpenApi',
  method: 'GET',
  path: '/v1/openapi.json',
  says: 'This description of the API.',
  signIn: 'none',
  answers: { 200: z.record(z.string(), json) },
  refusals: [],
})
