import { parseEmailAddress } from '#delivery/email-address.ts'
import type { Call, Callee, Called, NotCalled } from '../../call.ts'
import { codeOf } from '../note.ts'
import { withDeadline } from '../sources/with-deadline.ts'
import { emailOf, type Sender } from './email-text.ts'
import { notCalled } from './not-called.ts'
import { atMailServer, type MailServer } from './smtp.ts'

/** A mail server makes strangers wait before it greets them, and looks at a message before it takes it. */
const deadline = 30_000

export type Email = Readonly<{ server: MailServer; sender: Sender; within?: number }>
type ToAddress = Call & Readonly<{ to: Extract<Callee, { channel: 'email' }> }>

/** Writes to an agency that something waits. Accepted is what the mail server has taken; whether anybody reads it nobody can say. */
export async function callByEmail(call: ToAddress, { server, sender, within = deadline }: Email): Promise<Called> {
  const to = parseEmailAddress(call.to.address)
  if (to === undefined) return { accepted: false, because: 'forbidden-address' }
  const called = await withDeadline(async (signal): Promise<Called> => {
    try {
      const message = await emailOf(call, to, sender)
      await atMailServer(server, line => line.send(sender.from, to, message), signal)
      return { accepted: true, evidence: 'email-sent' }
    } catch (error) {
      return refusedBy(error)
    }
  }, within)
  return typeof called === 'object' ? called : { accepted: false, because: called === 'late' ? 'late' : 'down' }
}

/** Connects and signs on, and sends nothing. Undefined where it went well. */
export async function whyNoEmail(
  server: MailServer,
  within: number = deadline,
): Promise<Extract<Called, { accepted: false }> | undefined> {
  const tried = await withDeadline(async signal => {
    try {
      await atMailServer(server, async () => undefined, signal)
      return undefined
    } catch (error) {
      return refusedBy(error)
    }
  }, within)
  return typeof tried === 'string' ? { accepted: false, because: tried === 'late' ? 'late' : 'down' } : tried
}

/** What the library calls its errors, where the server gave no number. */
const byCode: Readonly<Record<string, NotCalled>> = {
  // Who we are at the mail server is ours to set up.
  EAUTH: 'not-configured',
  ENOAUTH: 'not-configured',
  ETLS: 'untrusted',
  ETIMEDOUT: 'late',
}

function refusedBy(error: unknown): Extract<Called, { accepted: false }> {
  const { code, originalCode, responseCode } = (error instanceof Error ? error : {}) as Partial<
    Record<'code' | 'originalCode', string>
  > & {
    responseCode?: number
  }
  const own = byCode[code ?? '']
  const says = typeof responseCode === 'number' ? String(responseCode) : (originalCode ?? codeOf(error))
  if (own !== undefined) return { accepted: false, because: own, code: says }
  if (typeof responseCode !== 'number') return notCalled(Object.assign(new Error('not sent'), { code: says }))
  // RFC 5321, 4.2.1: what begins with 4 may go well another time; a server that lists us as new says so too.
  return { accepted: false, because: responseCode >= 500 ? 'refused' : 'busy', code: says }
}
