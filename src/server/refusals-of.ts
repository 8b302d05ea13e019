import type { Endpoint } from '#contract/endpoint.ts'
import type { RefusalCode } from '../refusals.ts'

/** Every code that an endpoint can be declined with: its own, and those that its sign-in, key, version and body bring. */
export function refusalsOf(endpoint: Endpoint): readonly RefusalCode[] {
  const { signIn, method, act, body, keyed, versioned, wire, refusals } = endpoint
  const brought: readonly (readonly [boolean, readonly RefusalCode[]])[] = [
    [true, ['not-as-described', 'unavailable', 'our-fault']],
    [body !== undefined, [wire === true ? 'message-unreadable' : 'not-json', 'too-large', 'unsupported-type']],
    [keyed === true, ['key-missing']],
    [versioned === true, ['version-missing', 'stale']],
    [signIn !== 'none', ['not-signed-in']],
    [signIn === 'licensee' || signIn === 'agency', ['sign-in-failed', 'too-many-tries']],
    [signIn === 'licensee', ['license-not-in-force']],
    [(signIn === 'person' || signIn === 'agency') && method !== 'GET', ['wrong-origin']],
    [act !== undefined, ['may-not']],
  ]
  const all = [...brought.flatMap(([holds, codes]) => (holds ? codes : [])), ...(refusals as readonly RefusalCode[])]
  return [...new Set(all)].toSorted()
}
