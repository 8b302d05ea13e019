import { pocMessageKeys, pocMessageKinds } from '#law/lives/poc-words.ts'
import { may, type Act } from '#access/may.ts'
import { cancellationBody, determinationBody, inquiryBody, named, recordBody } from '#contract/poc-messages.ts'
import { pocAnswer, readPocRecord, receipt } from '#contract/poc.ts'
import { writePocAnswer } from '#contract/wire/poc-answers.ts'
import { atPocFields, type PocKey, type PocMessage } from '#contract/wire/poc-messages.ts'
import { cancel } from '#check/cancel.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Ntn, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { answerAsItStands, type PocAnswer } from '#poc/answer.ts'
import { inquire } from '#poc/inquire.ts'
import { readRecord } from '#poc/read-record.ts'
import type { z } from 'zod'
import { isRefusal, refuse, type Pointer, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { reportSaid } from './report-said.ts'
import { pocAnswerView, receiptView, recordInFull } from './poc-view.ts'
import { pointersInto } from './pointers.ts'
import { present } from '../present.ts'
import { readTransferee } from './transferee.ts'

/** Who sends, and over which door the answer goes back. */
export type PocSender = Readonly<{ caller: Caller; ori: Ori; by: Actor; through: string }>

type Refusing = Refusal<
  | (
      | 'message-unreadable'
      | 'may-not'
      | 'not-as-described'
      | 'unknown-number'
      | 'not-now'
      | 'stale'
      | 'record-not-named'
    )
  | ('purpose-not-yours' | 'not-your-kind' | 'licensee-not-verified' | 'stn-in-use' | 'key-reused' | 'not-in-operation')
>

/** 28 CFR 25.6(d)-(h) by text messages: the same acts as by the API, in another manner. Says the answer as it is sent. */
export async function carryOutPocMessage(
  message: PocMessage,
  sender: PocSender,
  world: World,
): Promise<string | Refusing> {
  const { key } = message
  if (may(sender.caller.audience, acts[key]) === undefined) return refuse('may-not')
  const came = await carriers[key](message, sender, world)
  if (typeof came === 'string') return came
  return came.pointers === undefined ? came : { ...came, pointers: atPocFields(came.pointers, key) }
}

const acts: Readonly<Record<PocKey, Act>> = {
  QN: 'ask-as-poc',
  QNP: 'ask-as-poc',
  QNR: 'read-poc-answer',
  NLN: 'report-determination',
  NDN: 'report-determination',
  NPN: 'report-determination',
  NON: 'report-determination',
  NXN: 'cancel',
}

type Carrier = (message: PocMessage, sender: PocSender, world: World) => Promise<string | Refusing>

const carriers: Readonly<Record<PocKey, Carrier>> = {
  QN: inquireBy,
  QNP: inquireBy,
  QNR: readBy,
  NLN: reportBy,
  NDN: reportBy,
  NPN: reportBy,
  NON: reportBy,
  NXN: takeBackBy,
}

/** The sender's own number of the message, with the state's of the transaction, tells whether it was sent before. */
async function inquireBy({ key: ask, request, body }: PocMessage, { caller, ori, through }: PocSender, world: World) {
  if (request === undefined) return unread([{ pointer: '/request', code: 'missing' }])
  const asked = held(inquiryBody, { ...body, ask })
  if (isRefusal(asked)) return asked
  const transferee = readTransferee(asked.transferee, world)
  if (isRefusal(transferee)) return transferee
  const { transferee: _, licensee, ...rest } = asked
  const from = { caller, key: `message:${request}:${asked.stn ?? ''}`, transferee, through }
  const answer = await inquire({ ...from, ...present({ ...rest, askedFor: licensee }) }, world)
  return isRefusal(answer) ? answer : writeResponse(answer, { ori, request })
}

async function readBy({ request, body }: PocMessage, sender: PocSender, world: World) {
  const asked = await aboutOne(recordBody, body, sender, world)
  if (isRefusal(asked)) return asked
  const { ntn, said } = asked
  const { ori, by, through } = sender
  if (said.record === undefined) {
    const answer = await answerAsItStands({ ntn, ori, by, through }, world)
    return isRefusal(answer) ? answer : writeResponse(answer, { ori, ...present({ request }) })
  }
  const hit = await readRecord({ ntn, ori, by, record: said.record }, world)
  if (isRefusal(hit)) return hit
  const record = readPocRecord.answers[200].parse(recordInFull(hit))
  return writePocAnswer({ key: 'RCD', ori, body: { request, ntn, ...record } })
}

async function reportBy({ key, request, body }: PocMessage, sender: PocSender, world: World) {
  const { caller, ori, by } = sender
  if (caller.state === undefined) return refuse('unknown-number')
  const message = pocMessageKinds.find(kind => pocMessageKeys[kind] === key)
  const asked = await aboutOne(determinationBody, { ...body, message }, sender, world)
  if (isRefusal(asked)) return asked
  const { ntn, stn, said } = asked
  const reported = await reportSaid(said, { ntn, ori, by, state: caller.state }, world)
  if (isRefusal(reported)) return reported
  return writePocAnswer({ key: 'RCT', ori, body: { request, stn, ...receipt.parse(receiptView(reported)) } })
}

async function takeBackBy({ request, body }: PocMessage, sender: PocSender, world: World) {
  const asked = await aboutOne(cancellationBody, body, sender, world)
  if (isRefusal(asked)) return asked
  const { ntn, said } = asked
  const { ori, by, through } = sender
  const done = await cancel({ ntn, by, scope: { ori }, reason: said.reason, through }, world)
  if (isRefusal(done)) return done
  const answer = await answerAsItStands({ ntn, ori, by, through }, world)
  return isRefusal(answer) ? answer : writeResponse(answer, { ori, ...present({ request }) })
}

/** A response as it is sent, held to the contract. */
export const writeResponse = (
  answer: PocAnswer,
  { ori, ...more }: Readonly<{ ori: Ori; request?: string; push?: string }>,
): string =>
  writePocAnswer({
    ...{ key: 'RSP', ori, body: { ...more, ...pocAnswer.parse(pocAnswerView(answer)) } },
    ...(more.push === undefined ? {} : { unsolicited: true }),
  })

type About<Said> = Readonly<{ ntn: Ntn; stn?: string; said: Said }>

/** What is said of one check, and of which: by our number, or by the state's own. */
async function aboutOne<Schema extends z.ZodType>(
  schema: Schema,
  { ntn, stn, ...rest }: PocMessage['body'],
  { ori }: PocSender,
  world: World,
): Promise<About<z.output<Schema>> | Refusal<'message-unreadable' | 'unknown-number'>> {
  const which = held(named, { ntn, stn })
  const said = held(schema, rest)
  if (isRefusal(which) || isRefusal(said)) return bothOf(which, said)
  const found = which.ntn ?? (await world.find.transactionOfStn(ori, which.stn ?? ''))
  if (found === undefined) return refuse('unknown-number')
  return { ntn: found, said, ...present({ stn: which.stn }) }
}

const bothOf = (...all: readonly unknown[]) =>
  unread(all.flatMap(each => (isRefusal(each) && each.pointers !== undefined ? each.pointers : [])))

const unread = (pointers: readonly Pointer[]): Refusal<'message-unreadable'> => refuse('message-unreadable', pointers)

function held<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.output<Schema> | Refusal<'message-unreadable'> {
  const read = schema.safeParse(body)
  return read.success ? read.data : unread(pointersInto(schema, '')(read.error.issues, body))
}
