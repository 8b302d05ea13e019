import type { z } from 'zod'

/** How a caller says who they are: license number and code word, a session, a client key, or not at all. */
export const signIns = ['licensee', 'person', 'agency', 'none'] as const
export type SignIn = (typeof signIns)[number]

/**
 * One thing that somebody outside may ask, as a value: how it is asked, what comes back, and every way in which it may be
 * declined. The server, the API description and the tests are all read from it.
 */
export type Endpoint = Readonly<{
  /** Names the endpoint in the API description, in logs and in security leaves. */
  name: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Parameters in braces: `/v1/checks/{ntn}`. */
  path: `/${string}`
  /** One sentence for whoever calls it. */
  says: string
  signIn: SignIn
  /** The act of `access/may.ts` that the caller must be granted. None where nobody signs in, or everybody who did may. */
  act?: string
  /** Needs an Idempotency-Key, so that a repeated request is not a second check. */
  keyed?: true
  /** Needs If-Match, so that nobody decides on what another has changed. */
  versioned?: true
  params?: z.ZodType
  /** The last parameter takes the rest of the path, slashes and all. */
  deep?: true
  /** What is sent is one text message (docs/messages.md), and so is what is answered, a refusal too. */
  wire?: true
  query?: z.ZodType
  body?: z.ZodType
  /** Types of a body that is read as it comes, by whoever carries it out, instead of a described one. */
  sends?: readonly string[]
  /** How many bytes a body may have, where more is sent than anything else may be. */
  largest?: number
  /** By status. A body that has a member more than its schema is never sent. */
  answers: Readonly<Record<number, z.ZodType>>
  /** What the answer is written as, where it is not JSON alone. */
  media?: readonly (
    | 'application/json'
    | 'text/event-stream'
    | 'text/html'
    | 'text/plain'
    | 'text/csv'
    | 'application/octet-stream'
    | 'application/pdf'
  )[]
  /** Codes of `refusal.ts`, beside those that its sign-in, key, version and body bring with them. */
  refusals: readonly string[]
}>

/** Keeps the exact types of what is written, so that whoever carries it out is held to them. */
export const endpoint = <const Written extends Endpoint>(written: Written): Written => written
