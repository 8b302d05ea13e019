import { parseReceiverUrl } from '#delivery/receiver-url.ts'
import { receiverSecret } from '#delivery/receiver-secret.ts'
import { headersOf } from '#delivery/signature.ts'
import type { Call, Callee, Called, NotCalled } from '../../call.ts'
import type { World } from '../../world.ts'
import { withDeadline } from '../sources/with-deadline.ts'
import { targetOf, type ReceiverRules, type Resolve } from './guard.ts'
import { post, type Answered, type Way } from './post.ts'
import { secondsOf } from './retry-after.ts'
import { notCalled } from './not-called.ts'

/** A receiver keeps that it was called, and answers; what it does about it, it does later. */
const deadline = 10_000

/** While an agency changes to a new secret there are two. */
const mostSecrets = 2

export type Webhook = Readonly<{
  rules: ReceiverRules
  way: Way
  keys: World['keys']
  now: World['now']
  resolve?: Resolve
  within?: number
}>

type ToReceiver = Call & Readonly<{ to: Extract<Callee, { channel: 'webhook' }> }>

/** Calls an agency's receiver, in the form of Standard Webhooks: signed, thin, once. */
export async function callReceiver(
  call: ToReceiver,
  { rules, way, keys, now, resolve, within = deadline }: Webhook,
): Promise<Called> {
  const url = parseReceiverUrl(call.to.url)
  if (url === undefined) return { accepted: false, because: 'forbidden-address' }
  // Nobody could tell it from a stranger's.
  if (call.to.secrets.length === 0) return { accepted: false, because: 'not-configured' }
  const called = await withDeadline(async (signal): Promise<Called> => {
    try {
      const target = await targetOf(url, rules, resolve)
      if (target === 'forbidden-address') return { accepted: false, because: target }
      const answered = await post(target, { url, ...(await signedOf(call, keys, now())) }, way, signal)
      return saidBy(answered, now())
    } catch (error) {
      return notCalled(error)
    }
  }, within)
  return typeof called === 'object' ? called : { accepted: false, because: called === 'late' ? 'late' : 'down' }
}

type Said = Readonly<{ type: string; at: string; notice: string; version: number }>

/** Nothing of a person, and no number of a check: what waits is read by whoever signs in. */
export const bodyOf = ({ type, at, notice, version }: Said): string =>
  JSON.stringify({ type, timestamp: at, data: { notice, version } })

async function signedOf(call: ToReceiver, keys: World['keys'], now: Temporal.Instant) {
  const { ori, secrets: names } = call.to
  const secrets = await Promise.all(names.slice(0, mostSecrets).map(name => receiverSecret(ori, name, keys)))
  const body = bodyOf(call)
  const timestamp = Math.floor(now.epochMilliseconds / 1000)
  const headers = headersOf({ id: call.id, timestamp, body }, secrets)
  return { body, headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'OpenNICS' } }
}

const byStatus: Readonly<Record<number, NotCalled>> = { 408: 'late', 410: 'gone', 429: 'busy', 503: 'busy' }

function saidBy({ status, retryAfter }: Answered, now: Temporal.Instant): Called {
  if (status >= 200 && status < 300) return { accepted: true, evidence: 'webhook-accepted' }
  const because = byStatus[status] ?? (status >= 500 ? 'down' : status >= 400 ? 'refused' : 'redirected')
  const again = because === 'busy' ? secondsOf(retryAfter, now) : undefined
  return { accepted: false, because, code: String(status), ...(again === undefined ? {} : { again }) }
}
