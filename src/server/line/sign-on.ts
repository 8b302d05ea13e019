import type { TLSSocket } from 'node:tls'
import { may } from '#access/may.ts'
import { verifyClient } from '#access/session.ts'
import { isFaults } from '#contract/wire/frame.ts'
import { readLineMessage } from '#contract/wire/line-messages.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Ori } from '#law/words.ts'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { House } from '../house.ts'

/** An agency's machine that may send messages, and whose number is known. */
export type SignedOn = Readonly<{ caller: Caller; ori: Ori }>

type SignOnRefusal = 'not-signed-in' | 'sign-in-failed' | 'too-many-tries' | 'may-not' | 'message-unreadable'

/** 28 CFR 25.8: client id and key, as over HTTP; a sign-on that fails counts against the address as one there does. */
export async function signOn(
  text: string,
  address: string,
  { world, failures }: House,
): Promise<SignedOn | Refusal<SignOnRefusal>> {
  if (!text.startsWith('SON.')) return refuse('not-signed-in')
  const message = readLineMessage(text)
  if (isFaults(message)) return refuse('message-unreadable', message.faults)
  if (failures.waits(address) !== undefined) return refuse('too-many-tries')
  const { client, secret } = message.body as Readonly<{ client: string; secret: string }>
  const caller = await verifyClient(client, secret, world)
  // Of many that were tried at once, those beyond the limit are not told which of them was right.
  if (failures.waits(address) !== undefined) return refuse('too-many-tries')
  if (!isRefusal(caller)) return mayUse(caller)
  failures.count(address)
  return caller
}

/** By a certificate of the authority that the operator chose: its common name is the client id. */
export async function byCertificate(
  socket: TLSSocket,
  { world }: House,
): Promise<SignedOn | Refusal<'may-not' | 'sign-in-failed'>> {
  const name = socket.getPeerCertificate().subject?.CN
  const found = typeof name === 'string' ? await world.find.caller(name) : undefined
  return found?.state.enabled === true ? mayUse(found.state) : refuse('sign-in-failed')
}

/** Whoever was enrolled may have been disabled since. */
export async function stillMay({ caller: { id } }: SignedOn, { world }: House): Promise<boolean> {
  return (await world.find.caller(id))?.state.enabled === true
}

const mayUse = (caller: Caller): SignedOn | Refusal<'may-not'> =>
  caller.ori !== undefined && caller.keyDigest !== undefined && may(caller.audience, 'send-message') !== undefined
    ? { caller, ori: caller.ori }
    : refuse('may-not')
