import { z } from 'zod'
import { outreachAnswers, outreachBodies } from '#law/lives/outreach-words.ts'
import { sexes, races } from '#law/words.ts'
import { day, instant } from './check-view.ts'
import { category } from './contribution.ts'
import { endpoint } from './endpoint.ts'
import { facts } from './facts.ts'
import { date, ofCheck, ori, outreachNumber, state } from './numbers.ts'
import { line } from './text.ts'
import { address, name } from './transferee.ts'

const body = z.enum(outreachBodies).meta({ description: 'Which of the three bodies of 34 U.S.C. 40901(l)(1)' })
const answer = z.enum(outreachAnswers)
/** What a statute is cited as, and what an office is called. */
const longestCite = 200
const longestName = 100

/** One question in an inbox: its own number, what it is asked as, and by when. Nothing of whom it is about, or of the check. */
const request = z
  .strictObject({
    request: outreachNumber,
    as: body,
    askedAt: instant,
    /** The third business day after the contact; absent where nobody knows it. */
    dueBy: day.optional(),
    /** It was asked again on that day. */
    chasedAt: instant.optional(),
    openedAt: instant.optional(),
    answer: answer.optional(),
  })
  .meta({ id: 'OutreachRequest' })
export type OutreachRequestView = z.input<typeof request>

/** Whom it is about, and what is asked: what a body needs to look into its own records, and nothing beside. */
const opened = request
  .extend({
    question: z.string(),
    person: z.strictObject({
      names: z.array(name),
      sex: z.enum(sexes),
      race: z.enum(races),
      born: date,
      state,
      address: address.optional(),
    }),
  })
  .meta({ id: 'OpenedOutreachRequest' })
export type OpenedOutreachView = z.input<typeof opened>

/** With `record-reported`, and only with it: the category and what its rule needs. */
const answered = {
  answer,
  reported: z.strictObject({ category, facts }).optional(),
}

export const listOutreach = endpoint({
  name: 'listOutreach',
  method: 'GET',
  path: '/v1/outreach',
  says: 'What the agency that asks is asked about transferees under 21, the earliest contact first: numbers and days, and nobody.',
  signIn: 'agency',
  act: 'read-outreach',
  answers: { 200: z.strictObject({ requests: z.array(request) }).meta({ id: 'OutreachInbox' }) },
  refusals: ['may-not'],
})

const ofRequest = z.strictObject({ request: outreachNumber })

export const openOutreach = endpoint({
  name: 'openOutreach',
  method: 'GET',
  path: '/v1/outreach/{request}',
  says: 'Opens one request: whom it is about, and what is asked. It is logged.',
  signIn: 'agency',
  act: 'read-outreach',
  params: ofRequest,
  answers: { 200: opened },
  refusals: ['may-not', 'outreach-over'],
})

export const answerOutreach = endpoint({
  name: 'answerOutreach',
  method: 'POST',
  path: '/v1/outreach/{request}/answer',
  says: 'Answers one request: nothing, that the body’s law forbids an answer, or a record. Late counts while the check is open.',
  signIn: 'agency',
  act: 'answer-as-body',
  params: ofRequest,
  body: z.strictObject(answered),
  answers: { 200: z.strictObject({ request: outreachNumber, answer }).meta({ id: 'OutreachAnswered' }) },
  refusals: [
    ...(['may-not', 'outreach-over', 'record-stands', 'not-as-described'] as const),
    ...(['unknown-number', 'not-now', 'stale'] as const),
  ],
})

const named = z
  .strictObject({
    ori: z.string(),
    kind: body,
    state,
    name: z.string(),
    city: z.string().optional(),
    county: z.string().optional(),
    status: z.enum(['asked', 'dismissed']),
    /** That its own law forbids it to answer, as it stated. */
    forbidden: z.strictObject({ law: z.string(), from: day, until: day.optional(), on: day }).optional(),
  })
  .meta({ id: 'NamedBody' })
export type NamedBodyView = z.input<typeof named>

export const stateOwnLaw = endpoint({
  name: 'stateOwnLaw',
  method: 'POST',
  path: '/v1/outreach-statements',
  says: 'A body states that its own law forbids it to answer, from a day on, or that it does no longer.',
  signIn: 'agency',
  act: 'answer-as-body',
  body: z.discriminatedUnion('answers', [
    z.strictObject({
      answers: z.literal('forbidden'),
      kind: body,
      law: line(longestCite).meta({
        description: 'The provision that forbids it, as it is cited',
        maxLength: longestCite,
      }),
      from: date,
      until: date.optional(),
    }),
    z.strictObject({ answers: z.literal('allowed'), kind: body }),
  ]),
  answers: { 200: named },
  refusals: ['may-not', 'body-not-named'],
})

export const reportPocOutreach = endpoint({
  name: 'reportPocOutreach',
  method: 'POST',
  path: '/v1/poc/inquiries/{ntn}/outreach',
  says: 'A point of contact that asks the bodies itself says what one of them answered.',
  signIn: 'agency',
  act: 'report-outreach',
  params: ofCheck,
  body: z.strictObject({ body, ...answered }),
  answers: { 200: z.strictObject({ body, answer }).meta({ id: 'PocOutreachReported' }) },
  refusals: ['may-not', 'unknown-number', 'not-now', 'stale', 'record-stands', 'not-as-described'],
})

export const listBodies = endpoint({
  name: 'listBodies',
  method: 'GET',
  path: '/v1/bodies',
  says: 'Whom the system asks about transferees under 21 who live in a state.',
  signIn: 'person',
  act: 'keep-bodies',
  query: z.strictObject({ state }),
  answers: { 200: z.strictObject({ bodies: z.array(named) }).meta({ id: 'NamedBodies' }) },
  refusals: [],
})

export const nameBody = endpoint({
  name: 'nameBody',
  method: 'POST',
  path: '/v1/bodies',
  says: 'Names an agency as one of the three bodies of a state; local police by town or county, or for the whole state.',
  signIn: 'person',
  act: 'keep-bodies',
  body: z.strictObject({
    ori,
    kind: body,
    state,
    name: line(longestName),
    city: line(60).optional(),
    county: line(60).optional(),
  }),
  answers: { 200: named },
  refusals: [],
})

export const dismissBody = endpoint({
  name: 'dismissBody',
  method: 'POST',
  path: '/v1/bodies/{ori}/{kind}/dismissal',
  says: 'From now on this agency is not asked as this body. What it was asked before it may still answer.',
  signIn: 'person',
  act: 'keep-bodies',
  params: z.strictObject({ ori, kind: body }),
  answers: { 200: named },
  refusals: ['body-not-named'],
})
