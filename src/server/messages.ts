import { may, type Act } from '#access/may.ts'
import { messageBodies, sendMessage, type MessageBodies } from '#contract/messages.ts'
import {
  atFields,
  readEntryMessage,
  writeEntryAnswer,
  type EntryKey,
  type EntryMessage,
} from '#contract/wire/entry-messages.ts'
import { isFaults } from '#contract/wire/frame.ts'
import { pocKeys, readPocMessage, type PocMessage } from '#contract/wire/poc-messages.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Actor } from '#ledger/change.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { agencyRoute } from './agency-route.ts'
import { carryOut, type Came } from './message-acts.ts'
import { carryOutPocMessage } from './poc-messages.ts'
import { pointersInto } from './pointers.ts'
import type { Route } from './route.ts'

/** 28 CFR 25.4-25.6 by text messages: the same acts as by the API, in another manner. */
export const messageRoutes: readonly Route[] = [
  agencyRoute(sendMessage, async ({ body: text, by, caller }, { world }) => {
    const answer = await answerMessage(text, { by, caller, through: 'answer' }, world)
    return isRefusal(answer) ? answer : { status: 200, body: answer }
  }),
]

export type MessageSender = Readonly<{ by: Actor; caller: Caller; through: string }>

/** One message of an agency or a point of contact, and what it is answered, as it is sent. */
export async function answerMessage(text: string, { by, caller, through }: MessageSender, world: World) {
  const { audience, ori } = caller
  if (ori === undefined) return refuse('may-not')
  const isPocs = pocKeys.some(key => text.startsWith(`${key}.`))
  const message = isPocs ? readPocMessage(text) : readEntryMessage(text)
  if (isFaults(message)) return refuse('message-unreadable', message.faults)
  if (message.ori !== ori) return refuse('not-your-agency', [{ pointer: 'ORI', code: 'another-agency' }])
  if (isOfPoc(message)) return carryOutPocMessage(message, { caller, ori, by, through }, world)
  const { key } = message
  if (may(audience, acts[key]) === undefined) return refuse('may-not')
  const body = bodyOf(message)
  if (isRefusal(body)) return body
  const came = await carryOut({ key, body } as SaidMessage, { ori, by, world })
  return isRefusal(came) ? inFields(came, key) : writeEntryAnswer(answerTo(key, came, ori))
}

const isOfPoc = (message: EntryMessage | PocMessage): message is PocMessage => pocKeys.some(key => key === message.key)

/** Which act each message is. */
const acts: Readonly<Record<EntryKey, Act>> = {
  EDP: 'enter-record',
  MDP: 'modify-record',
  XDP: 'withdraw-record',
  EDS: 'modify-record',
  XDS: 'modify-record',
  DDP: 'read-record',
}

/** One message, held to its contract. */
export type SaidMessage = { [Key in EntryKey]: Readonly<{ key: Key; body: MessageBodies[Key] }> }[EntryKey]

function bodyOf({ key, body }: EntryMessage): MessageBodies[EntryKey] | Refusal<'message-unreadable'> {
  const schema = messageBodies[key]
  const read = schema.safeParse(body)
  if (read.success) return read.data
  return refuse('message-unreadable', atFields(pointersInto(schema, '')(read.error.issues, body), key))
}

const inFields = <Of extends Refusal>(refusal: Of, key: EntryKey): Of =>
  refusal.pointers === undefined ? refusal : { ...refusal, pointers: atFields(refusal.pointers, key) }

function answerTo(key: EntryKey, came: Came, ori: string) {
  if ('ari' in came) return { key: 'ACK', ori, body: { key, ari: came.ari, status: 'not-entered' } } as const
  const { nri, ari, status, on, reason, suspended, missing } = came.entry
  const because = suspended ?? reason
  const body = {
    ...{ key, nri, ari, status, missing },
    ...(on === undefined ? {} : { on }),
    ...(because === undefined ? {} : { because }),
    ...(came.record === undefined ? {} : { record: came.record }),
  }
  return { key: 'ACK', ori, body } as const
}
