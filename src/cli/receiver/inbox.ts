import { z } from 'zod'
import { isSignedBy } from '#delivery/signature.ts'

/** One request as it came. The body is every byte of it: what was signed is that, and not what it means. */
export type Came = Readonly<{ headers: Readonly<Record<string, string | readonly string[] | undefined>>; body: string }>

/** `opened`: something waits that was not known to wait; `known`: that was said before; `ignored`: signed, and nothing that concerns us. */
export type Did = 'opened' | 'known' | 'ignored'
export type Judged =
  | Readonly<{ status: 200; did: Did; id: string; type: string; notice?: string; version?: number }>
  | Readonly<{ status: 400 | 401; because: 'not-signed' | 'too-old' | 'wrong-signature' | 'not-a-call' }>

/** The five minutes of Standard Webhooks: what is older may be somebody's who has kept a copy. */
const tolerance = 300
/** A call is tried again for a day; nobody is called so often in it. */
const mostKnown = 10_000

const call = z.object({
  type: z.string(),
  timestamp: z.string(),
  data: z.object({ notice: z.string(), version: z.int().min(1) }),
})
const other = z.object({ type: z.string() })
const ours: readonly string[] = ['notice-waits', 'correction-waits']

/**
 * What a receiver has to do, whole: believe nothing that is not signed, nothing that is old, and do once what comes twice, in whatever order.
 * Two secrets may be current. What it opens, an agency's own program then reads from the system.
 */
export function openInbox(secrets: readonly string[], now: () => Temporal.Instant): (came: Came) => Judged {
  const ids = new Set<string>()
  const versions = new Map<string, number>()

  return ({ headers, body }) => {
    const [id, sentAt, signatures] = [headers['webhook-id'], headers['webhook-timestamp'], headers['webhook-signature']]
    if (typeof id !== 'string' || typeof sentAt !== 'string' || typeof signatures !== 'string')
      return { status: 401, because: 'not-signed' }
    const timestamp = Number(sentAt)
    if (!/^\d{1,12}$/.test(sentAt) || Math.abs(now().epochMilliseconds / 1000 - timestamp) > tolerance)
      return { status: 401, because: 'too-old' }
    if (!secrets.some(secret => isSignedBy(secret, { id, timestamp, body }, signatures)))
      return { status: 401, because: 'wrong-signature' }
    const said = read(body)
    if (said === undefined) return { status: 400, because: 'not-a-call' }
    // A type that comes to be later is no reason to send it for a day.
    if (!('data' in said)) return { status: 200, did: 'ignored', id, type: said.type }
    const { notice, version } = said.data
    const isKnown = ids.has(id) || version <= (versions.get(notice) ?? 0)
    keep(ids, id)
    if (!isKnown) keep(versions, notice, version)
    return { status: 200, did: isKnown ? 'known' : 'opened', id, type: said.type, notice, version }
  }
}

function read(body: string): z.infer<typeof call> | z.infer<typeof other> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    const { data: named } = other.safeParse(value)
    if (named === undefined || !ours.includes(named.type)) return named
    return call.safeParse(value).data
  } catch {
    return undefined
  }
}

/** The oldest goes where there are too many. */
function keep(all: Set<string>, key: string): void
function keep(all: Map<string, number>, key: string, value: number): void
function keep(all: Set<string> | Map<string, number>, key: string, value = 0): void {
  all.delete(key)
  if (all instanceof Set) all.add(key)
  else all.set(key, value)
  const [oldest] = all.keys()
  if (all.size > mostKnown && oldest !== undefined) all.delete(oldest)
}
