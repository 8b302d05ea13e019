import { z } from 'zod'
import { audiences } from '#law/words.ts'
import { endpoint } from './endpoint.ts'
import { state } from './numbers.ts'
import { code } from './text.ts'

/** Who is signed in, and as what. */
const sessionView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    audience: z.enum(audiences),
    ori: z.string().optional(),
    state: state.optional(),
    /** Of an agency: what is there for it. One may both give records and be told of denials. */
    pages: z.array(z.enum(['records', 'notices'])).optional(),
  })
  .meta({ id: 'Session' })

export const signIn = endpoint({
  name: 'signIn',
  method: 'POST',
  path: '/v1/session',
  says: 'Uses a one-time link up and opens a session, which a cookie keeps. Never in production.',
  signIn: 'none',
  body: z.strictObject({ link: code(/^[A-Za-z0-9_-]{43}$/) }),
  answers: { 200: sessionView },
  refusals: ['sign-in-failed', 'may-not', 'not-signed-in', 'too-many-tries'],
})

export const readSession = endpoint({
  name: 'readSession',
  method: 'GET',
  path: '/v1/session',
  says: 'Who is signed in: a person by a session, or an agency’s machine by its key.',
  signIn: 'agency',
  answers: { 200: sessionView },
  refusals: [],
})

export const signOut = endpoint({
  name: 'signOut',
  method: 'DELETE',
  path: '/v1/session',
  says: 'Ends the session at once.',
  signIn: 'person',
  answers: { 204: z.undefined() },
  refusals: [],
})
