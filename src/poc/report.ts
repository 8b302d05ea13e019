import type { PocMessageKind } from '#law/lives/poc-words.ts'
import type { PocReceipt } from '#law/lives/between-poc.ts'
import type { TransactionEvent } from '#law/lives/transaction.ts'
import { receive, type Receipt } from '#law/poc/life.ts'
import { pocStandingOf } from '#law/poc/standing.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** 28 CFR 25.6(h): what a point of contact says of a check that it began. */
export type Report = Readonly<{
  ntn: Ntn
  ori: Ori
  by: Actor
  /** When its licensee was told; absent of open, of which nobody was. */
  toldAt?: string
  message: PocMessageKind
  /** Of a denial: by which rules the records bar. */
  prohibitors?: readonly string[]
  sellToAlone?: true
}>

export type Reported = Readonly<{ ntn: Ntn; message: PocMessageKind; receipt: Receipt }>

/**
 * Takes a determination message as `law/poc/life` says: what moves the record is an event, and everything else leaves a leaf, so that
 * the log has every message that came (25.6(h)). One that comes twice or late ends in the same record.
 */
export const report = (said: Report, world: World): Promise<Reported | Refusal<'unknown-number' | 'not-now'>> =>
  again(async () => {
    const { ntn, ori, by, message } = said
    const seen = await world.find.transaction(ntn, { ori })
    if (seen?.state.assigned.determines !== 'poc') return refuse('unknown-number')
    const standing = pocStandingOf(seen.state)
    if (standing === 'cancelled') return refuse('not-now')
    const receipt = receive(standing, message)
    const reported = { ntn, message, receipt }
    const event = eventOf(said, receipt, world)
    const change =
      event === undefined
        ? { steps: [], marks: [{ subject: ntn, body: { type: 'poc-message', message, receipt: receipt.answer, ori } }] }
        : { steps: [{ life: 'transaction', id: ntn, seen, event } as const] }
    const { outcome } = await write({ by, ...change }, world)
    return outcome === 'kept' ? reported : undefined
  })

/** Undefined where the message moves nothing. */
function eventOf(
  { message, toldAt, prohibitors, sellToAlone }: Report,
  { answer }: Receipt,
  world: World,
): TransactionEvent | undefined {
  if (!isMoving(answer)) return undefined
  const at = world.now().toString()
  const said = { receipt: answer, at }
  if (message === 'poc-open') return { type: message, ...said }
  const told = { ...said, toldAt: toldAt ?? at }
  if (message !== 'poc-denial') return { type: message, ...told }
  return { type: message, ...told, prohibitors: prohibitors ?? [], ...(sellToAlone && { sellToAlone }) }
}

const isMoving = (answer: Receipt['answer']): answer is PocReceipt =>
  answer === 'accepted' || answer === 'late' || answer === 'contradicts'
