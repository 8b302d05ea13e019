import { z } from 'zod'
import { letterKinds, mailable } from '#law/lives/mailing.ts'
import { day, instant } from './check-view.ts'
import { listedChallenge } from './challenges.ts'
import { endpoint } from './endpoint.ts'
import { challengeNumber, date, ntn } from './numbers.ts'
import { code } from './text.ts'

/** As many of one kind as are put into envelopes in a day. */
export const mostWaiting = 200

const waitingLetter = z
  .strictObject({
    challenge: challengeNumber,
    ntn,
    letter: z.enum(mailable),
    since: instant,
    by: day
      .optional()
      .meta({ description: 'The last day for it; absent where it is owed at once and no day is named' }),
    late: z.boolean(),
    waitsFor: z
      .enum(['address', 'identity', 'determination'])
      .optional()
      .meta({ description: 'What has to come before it can be mailed' }),
    of: instant.optional().meta({ description: 'When it was made; absent while there is none' }),
  })
  .meta({ id: 'WaitingLetter' })

const waitingLetters = z
  .strictObject({
    letters: z.array(waitingLetter),
    waiting: z
      .strictObject({ address: z.int(), identity: z.int(), determination: z.int() })
      .meta({ description: 'How many wait for what, listed or not' }),
    more: z.boolean().meta({ description: 'More may be owed than was looked at: mail these, and ask again' }),
  })
  .meta({ id: 'WaitingLetters' })
export type WaitingLettersView = z.output<typeof waitingLetters>

export const listLetters = endpoint({
  name: 'listLetters',
  method: 'GET',
  path: '/v1/examiner/letters',
  says: 'Letters that are owed to persons and were not mailed: what can be mailed first, then the nearest limit. Numbers and days, and nobody by name.',
  signIn: 'person',
  act: 'keep-challenges',
  answers: { 200: waitingLetters },
  refusals: [],
})

const of = { signIn: 'person', act: 'keep-challenges' } as const
const ofChallenge = z.strictObject({ challenge: challengeNumber })

export const printChallengeLetter = endpoint({
  ...of,
  name: 'printChallengeLetter',
  method: 'GET',
  path: '/v1/examiner/challenges/{challenge}/letters/{letter}',
  says: 'One letter to the person, as a PDF to print. It is logged, and pays nothing: that it was mailed is said apart. The secret has a letter of its own.',
  params: ofChallenge.extend({ letter: z.enum(letterKinds) }),
  query: z.strictObject({ language: z.enum(['en', 'es']).optional() }),
  answers: { 200: z.instanceof(Uint8Array) },
  media: ['application/pdf'],
  refusals: ['unknown-number', 'not-now'],
})

export const mailChallengeLetter = endpoint({
  ...of,
  name: 'mailChallengeLetter',
  method: 'POST',
  path: '/v1/examiner/challenges/{challenge}/mailings',
  says: 'Says that a letter was put into the mail, on which day, and by which number of the post where it has one. That pays what was owed.',
  params: ofChallenge,
  body: z.strictObject({
    letter: z.enum(mailable),
    on: date,
    evidence: code(/^[A-Za-z0-9][A-Za-z0-9 .-]{0,39}$/)
      .optional()
      .meta({ description: 'The post’s number of a registered or certified letter' }),
    of: z.iso.datetime().optional().meta({
      description: 'When the letter that was mailed was made: declined as stale where another took its place',
    }),
  }),
  answers: { 200: listedChallenge },
  refusals: ['unknown-number', 'not-now', 'stale'],
})
