import { z } from 'zod'
import { outreachAnswers, outreachBodies } from '#law/lives/outreach-words.ts'
import { opened, queued, searchedDeep } from './case-view.ts'
import { endpoint } from './endpoint.ts'
import { facts } from './facts.ts'
import { ofCheck } from './numbers.ts'
import { code, line, whole } from './text.ts'

/** As much of the queue as one person looks at. */
const mostQueued = 100
/** Hits are numbered from 1; nobody has more namesakes than this in all files together. */
const mostHits = 100_000

/** Why a deep search was made: a line that another examiner understands. It is sealed with the check. */
const longestReason = 300
const reason = line(longestReason).meta({ maxLength: longestReason })

export const readQueue = endpoint({
  name: 'readQueue',
  method: 'GET',
  path: '/v1/queue',
  says: 'What waits for an examiner: first where a licensee waits, then by the end of the period; and denials to be looked at again.',
  signIn: 'person',
  act: 'read-queue',
  query: z.strictObject({ limit: whole(1, mostQueued).optional() }),
  answers: { 200: z.strictObject({ queue: z.array(queued), reviews: z.array(queued) }) },
  refusals: [],
})

export const reviewCheck = endpoint({
  name: 'reviewCheck',
  method: 'GET',
  path: '/v1/queue/{ntn}',
  says: 'Opens one check: the transferee, the records found, what each rule says, and what is missing. It is logged.',
  signIn: 'person',
  act: 'review',
  params: ofCheck,
  answers: { 200: opened },
  refusals: ['unknown-number', 'not-now'],
})

/** What every act of an examiner has in common: one check, the version that was read, and how it then stands. */
const anAct = {
  method: 'POST',
  signIn: 'person',
  versioned: true,
  params: ofCheck,
  answers: { 200: queued },
} as const
const always = ['unknown-number', 'not-now', 'stale', 'claimed-by-another'] as const

export const claimCheck = endpoint({
  ...anAct,
  name: 'claimCheck',
  path: '/v1/queue/{ntn}/claim',
  says: 'Takes a check on. From here the machine answers nothing more.',
  act: 'claim',
  refusals: always,
})

export const releaseCheck = endpoint({
  ...anAct,
  name: 'releaseCheck',
  path: '/v1/queue/{ntn}/release',
  says: 'Puts one’s own claim back into the queue.',
  act: 'release',
  refusals: [...always, 'not-claimed'],
})

export const judgeHit = endpoint({
  ...anAct,
  name: 'judgeHit',
  path: '/v1/queue/{ntn}/judgements',
  says: 'Says whether a record found is the transferee’s.',
  act: 'judge',
  body: z.strictObject({ hit: z.int().min(1).max(mostHits), same: z.boolean() }),
  refusals: [...always, 'not-claimed', 'unknown-hit'],
})

export const addFacts = endpoint({
  ...anAct,
  name: 'addFacts',
  path: '/v1/queue/{ntn}/facts',
  says: 'Adds what the examiner found out about a record; it stands before the record’s own.',
  act: 'add-fact',
  body: z.strictObject({ hit: z.int().min(1).max(mostHits), facts }),
  refusals: [...always, 'not-claimed', 'unknown-hit'],
})

export const searchDeep = endpoint({
  ...anAct,
  name: 'searchDeep',
  path: '/v1/queue/{ntn}/deep-searches',
  says: 'Has every record of the Indices looked at, whatever its date and names, and adds what may be the transferee’s to the hits.',
  act: 'search-deep',
  body: z.strictObject({ reason }),
  answers: { 200: searchedDeep },
  refusals: [...always, 'not-claimed', 'no-deep-search'],
})

export const noteOutreach = endpoint({
  ...anAct,
  name: 'noteOutreach',
  path: '/v1/queue/{ntn}/outreach',
  says: 'Notes what one of the three bodies answered about a transferee under 21.',
  act: 'answer-outreach',
  body: z.strictObject({
    body: z.enum(outreachBodies),
    answer: z.enum(outreachAnswers),
    /** With `record-reported`, and only with it. */
    reported: z.strictObject({ category: code(/^[A-Z][A-Z0-9]?$/), facts }).optional(),
  }),
  refusals: [...always, 'not-claimed'],
})

export const noticeCause = endpoint({
  ...anAct,
  name: 'noticeCause',
  path: '/v1/queue/{ntn}/cause',
  says: 'Gives notice of cause about a transferee under 21: ten business days run from the contact instead of three.',
  act: 'notice-cause',
  body: z.strictObject({ ground: z.enum(outreachBodies) }),
  refusals: [...always, 'not-claimed', 'cause-too-late'],
})

export const determineCheck = endpoint({
  ...anAct,
  name: 'determineCheck',
  path: '/v1/queue/{ntn}/determination',
  says: 'The examiner’s answer: Proceed with nothing left unsettled, or Denied on a confirmed record that prohibits.',
  act: 'determine',
  body: z.strictObject({ determination: z.enum(['proceed', 'denied']) }),
  refusals: [...always, 'not-claimed', 'not-clear', 'no-ground'],
})
