import type { FastifyRequest } from 'fastify'
import { verifyClient, whose } from '#access/session.ts'
import { verifyLicensee, type Credential } from '#access/verify.ts'
import type { SignIn } from '#contract/endpoint.ts'
import { parseFfl } from '#law/numbers.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Licensee } from '#law/lives/licensee.ts'
import type { Audience } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { House } from './house.ts'
import type { ServerSettings } from './settings.ts'

/** Who is signed in, and as whom what they do is kept. */
export type SignedIn = Readonly<{
  licensee: Readonly<{ by: Actor; audience: Audience; credential: Credential; licensee: Licensee }>
  person: Readonly<{ by: Actor; audience: Audience; caller: Caller; session: string }>
  agency: Readonly<{ by: Actor; audience: Audience; caller: Caller }>
  none: Readonly<{ by: undefined; audience: undefined }>
}>

export type SignInRefusal = 'not-signed-in' | 'sign-in-failed' | 'license-not-in-force'

/** 28 CFR 25.8: finds out who is asking, in the way that the endpoint asks for. */
export const signIns: {
  readonly [Way in SignIn]: (request: FastifyRequest, house: House) => Promise<SignedIn[Way] | Refusal<SignInRefusal>>
} = {
  licensee: signInLicensee,
  person: signInPerson,
  agency: signInAgency,
  none: async () => ({ by: undefined, audience: undefined }),
}

async function signInLicensee(
  request: FastifyRequest,
  { world }: House,
): Promise<SignedIn['licensee'] | Refusal<SignInRefusal>> {
  const sent = basicOf(request)
  if (sent === undefined) return refuse('not-signed-in')
  const ffl = parseFfl(sent.name)
  if (ffl === undefined) return refuse('sign-in-failed')
  const credential = { ffl, codeWord: sent.secret }
  const licensee = await verifyLicensee(credential, world)
  if (isRefusal(licensee)) return licensee
  return { by: { audience: 'licensee', id: ffl }, audience: 'licensee', credential, licensee }
}

/** An agency's machine by its client key; or a person of the agency, who has none, by a session. */
async function signInAgency(
  request: FastifyRequest,
  house: House,
): Promise<SignedIn['agency'] | Refusal<SignInRefusal>> {
  const { world } = house
  const sent = basicOf(request)
  if (sent === undefined) return signInPerson(request, house)
  const caller = await verifyClient(sent.name, sent.secret, world)
  return isRefusal(caller) ? caller : { ...asCaller(caller), caller }
}

async function signInPerson(
  request: FastifyRequest,
  { world, settings }: House,
): Promise<SignedIn['person'] | Refusal<SignInRefusal>> {
  const session = request.cookies[sessionCookie(settings)]
  if (session === undefined) return refuse('not-signed-in')
  const caller = await whose(session, world)
  return isRefusal(caller) ? caller : { ...asCaller(caller), caller, session }
}

const asCaller = ({ audience, id }: Caller) => ({ by: { audience, id }, audience })

/** A browser keeps `__Host-` to this host and to TLS; without TLS, which is for this machine alone, it would not take it. */
export const sessionCookie = ({ secure }: Pick<ServerSettings, 'secure'>): string =>
  secure ? '__Host-nics-session' : 'nics-session'

/** Longer than any number, client name or secret that we gave out. */
const longestCredential = 400

/** RFC 7617. Neither part is looked at here. */
export function basicOf({ headers }: FastifyRequest): Readonly<{ name: string; secret: string }> | undefined {
  const { authorization = '' } = headers
  const encoded = /^basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1]
  if (encoded === undefined || encoded.length > longestCredential) return undefined
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? undefined : { name: text.slice(0, colon), secret: text.slice(colon + 1) }
}
