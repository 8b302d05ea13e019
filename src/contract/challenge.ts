import { z } from 'zod'
import {
  challengeStatuses,
  challengeTellings,
  claimKinds,
  identityProofs,
  recordOutcomes,
} from '#law/lives/challenge.ts'
import { letterKinds } from '#law/lives/mailing.ts'
import { transactionStatuses } from '#law/lives/transaction.ts'
import { sourceNames } from '#law/words.ts'
import { day, instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { letterPaper } from './letter-paper.ts'
import { date, ntn } from './numbers.ts'
import { code, line, namePart } from './text.ts'

/** The secret out of the letter, as somebody types it. */
const secret = code(/^[0-9A-Za-z -]{10,40}$/).meta({ description: 'The secret that came in the letter' })
const opens = { ntn, secret }

/** How a letter is to be given: as JSON, or as a PDF to be printed or read aloud, in the language that the person chose. */
export const letterAs = {
  as: z.enum(['json', 'pdf']).optional().meta({ description: 'pdf: the letter as it would be mailed' }),
  language: z.enum(['en', 'es']).optional().meta({ description: 'en where nothing is said' }),
}

const longestStatement = 4000
const mostClaims = 20
const mostDocuments = 20
const mostRecords = 100_000

export const challengeDocumentKinds = [
  ...(['court-order', 'disposition', 'pardon', 'restoration', 'fingerprint-card', 'other'] as const),
] as const

export const challengeClaim = z
  .strictObject({
    kind: z.enum(claimKinds),
    record: z.int().min(1).max(mostRecords).optional().meta({ description: 'Which record; without it, all of them' }),
  })
  .meta({ id: 'ChallengeClaim' })

export const challengeDocument = z
  .strictObject({ kind: z.enum(challengeDocumentKinds), reference: line(200).meta({ maxLength: 200 }) })
  .meta({ id: 'ChallengeDocument' })

/** A record that the denial rests on, as the person it is about is told of it, 28 CFR 25.10(b). */
export const toldRecord = z
  .strictObject({
    record: z.int(),
    prohibition: z.string(),
    provisions: z.array(z.string()),
    keptBy: z.string().meta({ description: 'The agency that keeps the record, or the file that it stands in' }),
    source: z.enum(sourceNames),
  })
  .meta({ id: 'ToldRecord' })

export const challengeState = {
  status: z.enum(challengeStatuses),
  asked: z
    .strictObject({ dated: day, reasonsBy: day.optional() })
    .optional()
    .meta({ description: 'When it was asked why, and the last day for the reasons' }),
  identity: z.enum(identityProofs).optional(),
  reasonsGiven: instant.optional(),
  fingerprints: z.enum(['asked', 'agree', 'differ']).optional(),
  information: z.array(
    z.strictObject({ at: instant, determineBy: day, decided: z.boolean(), claims: z.array(challengeClaim) }),
  ),
  settled: z.array(z.strictObject({ record: z.int(), outcome: z.enum(recordOutcomes) })),
  decided: z
    .strictObject({
      outcome: z.enum(['sustained', 'overturned']),
      at: instant,
      answer: z.enum(['proceed', 'recheck']).optional(),
    })
    .optional(),
  told: z.strictObject({ how: z.enum(challengeTellings), at: instant }).optional(),
}

export const challengeView = z
  .strictObject({
    ntn,
    check: z.enum(transactionStatuses),
    deniedBy: z.enum(['national', 'poc']).optional(),
    ...challengeState,
    records: z.array(toldRecord),
    goTo: z.array(z.string()).meta({ description: 'To whom a person denied may go, 28 CFR 25.10(c)-(d)' }),
    delay: z
      .strictObject({ advisedFrom: day, finishBefore: day })
      .optional()
      .meta({ description: 'Of a check that is only delayed: when an appeal is advised, and by when it is over' }),
    letters: z.array(z.enum(letterKinds)),
  })
  .meta({ id: 'ChallengeFollowed' })
export type ChallengeView = z.output<typeof challengeView>

export const askWhy = endpoint({
  name: 'askWhy',
  method: 'POST',
  path: '/v1/challenges',
  says: 'Asks why a check was denied or delayed, 28 CFR 25.10(a). The answer is the same whatever is found: whoever the check is about hears by mail.',
  signIn: 'none',
  body: z.strictObject({ ntn, last: namePart(60), born: date }),
  answers: {
    202: z
      .strictObject({ received: z.literal(true), happened: z.string(), means: z.string(), next: z.string() })
      .meta({ id: 'WhyAsked' }),
  },
  refusals: ['too-many-tries', 'too-many-asked'],
})

export const followChallenge = endpoint({
  name: 'followChallenge',
  method: 'POST',
  path: '/v1/challenges/status',
  says: 'How a challenge stands and what was found, for whoever has the number and the secret out of the letter.',
  signIn: 'none',
  body: z.strictObject(opens),
  answers: { 200: challengeView },
  refusals: ['secret-not-right', 'too-many-tries', 'too-many-asked'],
})

export const stateClaim = endpoint({
  name: 'stateClaim',
  method: 'POST',
  path: '/v1/challenges/claims',
  says: 'Says what is wrong and what shows it, 28 CFR 25.10(c): sixty days run from here. What is said is sealed with the check.',
  signIn: 'none',
  body: z.strictObject({
    ...opens,
    claims: z.array(challengeClaim).min(1).max(mostClaims),
    statement: line(longestStatement).meta({ maxLength: longestStatement }),
    documents: z.array(challengeDocument).max(mostDocuments),
  }),
  answers: { 200: challengeView },
  refusals: ['secret-not-right', 'not-now', 'too-many-tries', 'too-many-asked'],
})

export const readChallengeLetter = endpoint({
  name: 'readChallengeLetter',
  method: 'POST',
  path: '/v1/challenges/letters',
  says: 'One letter in full: why, that the denial stands, or that it does not. Opening the last two is being told.',
  signIn: 'none',
  body: z.strictObject({ ...opens, kind: z.enum(letterKinds), ...letterAs }),
  media: ['application/json', 'application/pdf'],
  answers: {
    200: z
      .strictObject({
        kind: z.enum(letterKinds),
        ntn,
        happened: z.string(),
        means: z.string(),
        next: z.string(),
        records: z.array(toldRecord.omit({ source: true })),
        paper: letterPaper.meta({ description: 'The letter itself, in the words of its PDF' }),
      })
      .meta({ id: 'ChallengeLetter' }),
  },
  refusals: ['secret-not-right', 'not-now', 'too-many-tries', 'too-many-asked'],
})
