import { verify, type Credential, type VerifyRefusal } from '#access/verify.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { TransactionEvent, Word } from '#law/lives/transaction.ts'
import type { Purpose } from '#law/purpose.ts'
import { machineSays, obstacles } from '#law/response.ts'
import type { FirearmType } from '#law/words.ts'
import type { Actor, Step } from '#ledger/change.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import { assign, type AssignRefusal } from '#search/assign.ts'
import { noHits } from '#search/hit.ts'
import { known, momentOf } from '#search/screen.ts'
import { search, type Searched } from '#search/search.ts'
import type { Transferee } from '#search/transferee.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { retrieve } from './retrieve.ts'

/** A licensee's inquiry, sent by the licensee or read over the telephone to a representative. */
export type Inquiry = Readonly<{
  by: Credential
  through: 'licensee' | 'representative'
  /** The representative, where one typed it: what a person does is kept under that person. */
  enteredBy?: string
  purpose: Purpose
  firearm: FirearmType
  transferee: Transferee
  /** The Idempotency-Key: the same inquiry under the same key is the same check. */
  key: string
}>

type Check = Seen<'transaction'>
export type InitiateRefusal = VerifyRefusal | AssignRefusal

/**
 * 28 CFR 25.6(c)(1): verify, assign a number, search, respond. In that order, and nothing else. The answer is the transaction
 * as it stands; an inquiry that is repeated gets the transaction of the first.
 */
export async function initiateCheck(inquiry: Inquiry, world: World): Promise<Check | Refusal<InitiateRefusal>> {
  const { through, purpose, firearm, transferee, key } = inquiry
  const verified = await verify({ ...inquiry, born: transferee.description.born }, world) //                 (i)
  if (isRefusal(verified)) return verified
  const { ffl, premises } = verified.licensee
  const by: Actor = { audience: through, id: inquiry.enteredBy ?? ffl }
  const { state: saleState, zone } = premises
  const terms = { ffl, through, purpose, firearm, saleState, zone, under21: verified.under21 }
  const assigned = await assign({ by, key, transferee, contact: verified.contact, terms }, world) //        (ii) first write
  if (isRefusal(assigned)) return assigned
  if (isRepeated(assigned)) return asItStands(assigned, by, world)
  const searched = await search(assigned.state, transferee, noHits, world) //          (iii) silence is an answer, not Proceed
  return (await respond({ by, seen: assigned, searched, telling: 'answer' }, world)) ?? asItStands(assigned, by, world) // (iv) second write
}

/**
 * The inquiry was answered before, or the worker finished the search in our stead, or somebody cancelled: whoever asks hears
 * how the check stands, and what is news is kept as told before it is. A representative says the first answer again and
 * nothing that came after it (25.8(g)).
 */
export async function asItStands(
  { state: { ntn } }: Check,
  by: Actor,
  world: World,
): Promise<Check | Refusal<'unknown-number'>> {
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  if (seen === undefined) return refuse('unknown-number')
  const mayHear = by.audience !== 'representative' || (seen.state.told.length === 0 && isFirstWord(seen))
  return mayHear ? retrieve({ ntn, by, scope: { audience: 'system' }, through: 'answer' }, world) : seen
}

/** Proceed and Delayed are all that a representative can be the first to say. */
const isFirstWord = ({ state: { status } }: Check): boolean => ['proceed', 'delayed', 'lapsed'].includes(status)

/** Our own first write is sequence 1 and has not been answered; anything later is another's. */
const isRepeated = ({ state, seq }: Check): boolean => seq > 1 || state.status !== 'researching'

export type Responding = Readonly<{
  by: Actor
  seen: Check
  searched: Searched
  /** Nothing was asked: what was known is only put before the texts in force now. */
  screened?: true
  /** How the answer is being told, where somebody is waiting for it. */
  telling?: string
  settles?: Due
}>

/**
 * The second write: what the search found, sealed, and the answer. With nothing in the way it is Proceed; otherwise Delayed, at
 * once or, where examiners may answer while the licensee waits, when that time is over. Undefined when another act came first.
 */
export async function respond(
  { by, seen, searched, screened, telling, settles }: Responding,
  world: World,
): Promise<Check | undefined> {
  const { ntn } = seen.state
  const moment = momentOf(world)
  const found = known(seen.state, searched, moment)
  const answer = answerTo(seen.state, machineSays(found, seen.state), world)
  const unsettled = obstacles(found).filter(({ kind }) => kind === 'hit').length
  const { answered, silent, hits, nation } = searched
  const under = nation === undefined ? {} : { nation }
  const at = moment.now.toString()
  const events: readonly TransactionEvent[] = [
    screened
      ? { type: 'screened', unsettled, at }
      : { type: 'searched', answered, silent, hits: hits.hits.length, unsettled, at, ...under },
    ...answer,
    ...(telling === undefined ? [] : [toldOf(answer, telling, moment.now)]),
  ]
  const written = await write(
    {
      by,
      steps: events.map((event): Step => ({ life: 'transaction', id: ntn, seen, event })),
      ...(hits.last === 0 || screened ? {} : { seal: [{ ntn, what: 'hits', plain: hits }] }),
      ...(settles === undefined ? {} : { settles }),
    },
    world,
  )
  return written.outcome === 'kept' ? written.seen('transaction', ntn) : undefined
}

/** Before the period ran out the machine may answer; once an examiner has claimed the check, it only adds findings. */
function answerTo(
  { status, claim, assigned }: Check['state'],
  machine: 'proceed' | 'delayed',
  { settings }: World,
): readonly Answering[] {
  const open = status === 'researching' || status === 'delayed'
  if (machine === 'proceed') return open && claim === undefined ? [{ type: 'proceeded' }] : []
  // At the telephone there is no Researching to say.
  const waits = assigned.through !== 'representative' && Temporal.Duration.from(settings.examinerWait).sign > 0
  return status === 'researching' && !waits ? [{ type: 'delayed' }] : []
}

type Answering = Readonly<{ type: 'proceeded' }> | Readonly<{ type: 'delayed' }>
const wordOf = { proceeded: 'proceed', delayed: 'delayed' } as const satisfies Record<Answering['type'], Word>

const toldOf = ([answer]: readonly Answering[], through: string, now: Temporal.Instant): TransactionEvent => ({
  type: 'told',
  word: answer === undefined ? 'researching' : wordOf[answer.type],
  through,
  at: now.toString(),
})
