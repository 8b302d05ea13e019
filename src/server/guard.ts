import type { FastifyRequest } from 'fastify'
import type { Endpoint } from '#contract/endpoint.ts'
import type { House } from './house.ts'

/** Whether somebody could guess a secret here: a code word, a client key or a link. A session's is too long to be guessed. */
export const triesSecret = ({ signIn, refusals }: Endpoint): boolean =>
  signIn === 'licensee' || signIn === 'agency' || refusals.includes('too-many-tries')

/**
 * A browser adds the cookie to whatever any page sends, so what changes something must come from a page of ours. Browsers say
 * where a request comes from, and a page cannot change what they say; what says nothing is no browser.
 */
export function isFromOurPage(
  { signIn, method, refusals }: Endpoint,
  { headers, host }: FastifyRequest,
  { settings }: House,
): boolean {
  const usesCookie = signIn === 'person' || signIn === 'agency' || refusals.includes('too-many-tries')
  if (method === 'GET' || !usesCookie) return true
  const { origin, 'sec-fetch-site': site } = headers
  if (origin !== undefined) return origin === `${settings.secure ? 'https' : 'http'}://${host}`
  return site === undefined || site === 'same-origin' || site === 'none'
}
