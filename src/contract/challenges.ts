import { z } from 'zod'
import { challengeLimits, challengeOrigins, challengeOutcomes, recordOutcomes } from '#law/lives/challenge.ts'
import { mailable } from '#law/lives/mailing.ts'
import { transactionStatuses } from '#law/lives/transaction.ts'
import { challengeClaim, challengeDocument, challengeState, letterAs, toldRecord } from './challenge.ts'
import { day, instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { challengeNumber, date, nri, ntn, state } from './numbers.ts'
import { whole } from './text.ts'

/** As much of the queue as one person looks at. */
const mostListed = 100
const mostHits = 100_000

/** A challenge as the queue shows it: numbers, days and codes, and nothing of whom it is about. */
export const listedChallenge = z
  .strictObject({
    challenge: challengeNumber,
    ntn,
    origin: z.enum(challengeOrigins),
    check: z.enum(transactionStatuses),
    saleState: state,
    opened: instant,
    ...challengeState,
    due: z
      .strictObject({ limit: z.enum(challengeLimits), by: day.optional(), at: instant })
      .optional()
      .meta({ description: 'The nearest limit of the law that still runs' }),
    urgent: z.boolean(),
    secretSent: instant
      .optional()
      .meta({ description: 'When the secret was made; when it was mailed says its letter' }),
    letters: z
      .array(
        z.strictObject({
          letter: z.enum(mailable),
          of: instant.optional(),
          mailedOn: day.optional(),
          evidence: z.string().optional(),
        }),
      )
      .meta({ description: 'The letters that there are now, when each was made, and when it was mailed' }),
    asking: z.array(z.strictObject({ record: z.int(), at: instant, nri: nri.optional() })),
    searched: z
      .strictObject({ at: instant, silent: z.int(), left: z.array(z.int()) })
      .optional()
      .meta({
        description: 'The last new search: how many sources were silent, and which records still stand in the way',
      }),
    proposal: z
      .strictObject({ outcome: z.enum(challengeOutcomes), by: z.enum(['you', 'another']), at: instant })
      .optional(),
  })
  .meta({ id: 'ListedChallenge' })
export type ListedChallenge = z.output<typeof listedChallenge>

export const openedChallenge = z
  .strictObject({
    challenge: listedChallenge,
    records: z.array(toldRecord),
    others: z
      .array(z.strictObject({ record: z.int(), category: z.string(), source: z.string() }))
      .meta({ description: 'Records that were found besides, on which the denial does not rest' }),
    said: z.array(
      z.strictObject({
        at: instant,
        claims: z.array(challengeClaim),
        statement: z.string(),
        documents: z.array(challengeDocument),
      }),
    ),
    sources: z
      .array(z.strictObject({ record: z.int(), stands: z.enum(['asked', 'looked-at', 'taken-back']) }))
      .meta({ description: 'What its agency has done with an entry that it was asked about' }),
    addressGiven: z.boolean(),
    identityKept: z.boolean().meta({ description: 'Whether who the check is about is still kept' }),
  })
  .meta({ id: 'OpenedChallenge' })
export type OpenedChallengeView = z.output<typeof openedChallenge>

export const listChallenges = endpoint({
  name: 'listChallenges',
  method: 'GET',
  path: '/v1/examiner/challenges',
  says: 'Challenges of which something is owed, the nearest limit first.',
  signIn: 'person',
  act: 'keep-challenges',
  query: z.strictObject({ limit: whole(1, mostListed).optional() }),
  answers: { 200: z.strictObject({ challenges: z.array(listedChallenge) }).meta({ id: 'Challenges' }) },
  refusals: [],
})

export const enterChallengeLetter = endpoint({
  name: 'enterChallengeLetter',
  method: 'POST',
  path: '/v1/examiner/challenges',
  says: 'Enters a letter that asks why. The statute counts from its date; whoever wrote it still has to show who they are.',
  signIn: 'person',
  act: 'keep-challenges',
  body: z.strictObject({ ntn, dated: date }),
  answers: { 201: listedChallenge },
  refusals: ['unknown-number', 'not-now'],
})

const of = {
  signIn: 'person',
  act: 'keep-challenges',
  params: z.strictObject({ challenge: challengeNumber }),
} as const
const anAct = { ...of, method: 'POST', answers: { 200: listedChallenge } } as const

export const readChallenge = endpoint({
  ...of,
  name: 'readChallenge',
  method: 'GET',
  path: '/v1/examiner/challenges/{challenge}',
  says: 'Opens one challenge: the records, what the person said, and what is owed. It is logged.',
  answers: { 200: openedChallenge },
  refusals: ['unknown-number'],
})

export const issueChallengeSecret = endpoint({
  ...anAct,
  name: 'issueChallengeSecret',
  path: '/v1/examiner/challenges/{challenge}/secrets',
  says: 'Makes the secret and the letter that it is printed in. It is shown this once, kept nowhere, and takes the place of one before.',
  body: z.strictObject({ to: z.enum(['mail', 'fingerprints']), ...letterAs }),
  media: ['application/json', 'application/pdf'],
  answers: {
    200: z
      .strictObject({
        ntn,
        secret: z.string(),
        of: instant.meta({ description: 'When it was made, which whoever mails it says' }),
        to: z.strictObject({ name: z.string(), lines: z.array(z.string()) }).optional(),
      })
      .meta({ id: 'SecretLetter' }),
  },
  refusals: ['unknown-number', 'not-now', 'no-address'],
})

export const noteChallenge = endpoint({
  ...anAct,
  name: 'noteChallenge',
  path: '/v1/examiner/challenges/{challenge}/notes',
  says: 'Notes that fingerprints were asked for, agree or differ, or that the reasons were mailed.',
  body: z.strictObject({
    note: z.enum(['fingerprints-asked', 'fingerprints-agree', 'fingerprints-differ', 'reasons-mailed']),
  }),
  refusals: ['unknown-number', 'not-now'],
})

const record = z.int().min(1).max(mostHits)

export const askRecordSource = endpoint({
  ...anAct,
  name: 'askRecordSource',
  path: '/v1/examiner/challenges/{challenge}/questions',
  says: 'Asks whoever keeps a record about it. An entry of the Indices then stands among those that its agency has to look at.',
  body: z.strictObject({ record }),
  refusals: ['unknown-number', 'not-now', 'unknown-hit'],
})

export const settleRecord = endpoint({
  ...anAct,
  name: 'settleRecord',
  path: '/v1/examiner/challenges/{challenge}/records',
  says: 'Says what becomes of one record: it stands, never was right, bars no longer, or is another person’s.',
  body: z.strictObject({ record, outcome: z.enum(recordOutcomes) }),
  refusals: ['unknown-number', 'not-now', 'unknown-hit'],
})

export const searchForChallenge = endpoint({
  ...anAct,
  name: 'searchForChallenge',
  path: '/v1/examiner/challenges/{challenge}/searches',
  says: 'Has every source asked again, and says which records still stand in the way.',
  refusals: ['unknown-number', 'not-now'],
})

export const proposeOutcome = endpoint({
  ...anAct,
  name: 'proposeOutcome',
  path: '/v1/examiner/challenges/{challenge}/proposal',
  says: 'One examiner proposes that the denial stands or falls. To fall it needs a new search with nothing left in the way.',
  body: z.strictObject({ outcome: z.enum(challengeOutcomes) }),
  refusals: ['unknown-number', 'not-now', 'not-clear', 'same-person', 'poc-determines'],
})

export const decideOutcome = endpoint({
  ...anAct,
  name: 'decideOutcome',
  path: '/v1/examiner/challenges/{challenge}/decision',
  says: 'Another examiner decides as was proposed, or sends it back. A denial that falls is told to the licensee at once.',
  act: 'decide-challenge',
  body: z.strictObject({ agrees: z.boolean() }),
  refusals: ['unknown-number', 'not-now', 'not-clear', 'same-person', 'poc-determines'],
})

export const tellChallenger = endpoint({
  ...anAct,
  name: 'tellChallenger',
  path: '/v1/examiner/challenges/{challenge}/telling',
  says: 'Notes that the letter which says what was decided was mailed.',
  refusals: ['unknown-number', 'not-now'],
})
