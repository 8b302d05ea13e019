import type { Seen } from '#law/lives/lives.ts'
import type { Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import { isLeftOut } from '#law/poc/left-out.ts'
import { mayFollow, pocResponse, type PocResponse } from '#law/poc/response.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Step } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { write } from '#ledger/write.ts'
import { noHits, type Hit, type Hits } from '#search/hit.ts'
import { known, momentOf } from '#search/screen.ts'
import type { Searched } from '#search/search.ts'
import { obstacles } from '#law/response.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** What a point of contact is answered: the response, and the records found so far. Undefined once nobody is known any more. */
export type PocAnswer = Readonly<{ seen: Seen<'transaction'>; response: PocResponse; hits: readonly Hit[] | undefined }>

type First = Readonly<{ by: Actor; seen: Seen<'transaction'>; searched: Searched; through: string }>

/** The second write: what the search found, sealed, and that it was answered. Undefined where another act came first. */
export async function answerFirst(
  { by, seen, searched, through }: First,
  world: World,
): Promise<PocAnswer | undefined> {
  const { ntn } = seen.state
  const moment = momentOf(world)
  const { answered, silent, hits } = searched
  const found = known(seen.state, searched, moment)
  const unsettled = obstacles(found).filter(({ kind }) => kind === 'hit').length
  const at = moment.now.toString()
  const response = responseOf({ ...seen.state, answered }, hits)
  const events: readonly TransactionEvent[] = [
    { type: 'searched', answered, silent, hits: hits.hits.length, unsettled, at },
    { type: 'poc-answered', kind: response.kind, matches: response.matches, through, at },
  ]
  const written = await write(
    {
      by,
      steps: events.map((event): Step => ({ life: 'transaction', id: ntn, seen, event })),
      ...(hits.last === 0 ? {} : { seal: [{ ntn, what: 'hits', plain: hits }] }),
    },
    world,
  )
  if (written.outcome !== 'kept') return undefined
  return { seen: written.seen('transaction', ntn), response, hits: sent(seen.state, hits) }
}

export type OwnAnswer = Readonly<{ ntn: Ntn; ori: Ori; by: Actor; through: string }>

/**
 * 25.6(f): how the search for its own inquiry stands. Where that is the complete response, which follows a Partial one once, it is
 * kept as answered before it is sent.
 */
export const answerAsItStands = (
  { ntn, ori, by, through }: OwnAnswer,
  world: World,
): Promise<PocAnswer | Refusal<'unknown-number'>> =>
  again(async () => {
    const answer = await lookAtAnswer({ ntn, ori, by }, world)
    if (isRefusal(answer)) return answer
    const { seen, response } = answer
    const before = seen.state.poc?.responses.map(({ kind }) => kind) ?? []
    // What was destroyed meanwhile can be answered no more, and a Proceed that was presumed is not asked about again.
    if (seen.state.status !== 'with-poc' || mayFollow(before, response.kind) === 'refused') return answer
    const { kind, matches } = response
    const event = { type: 'poc-answered', kind, matches, through, at: world.now().toString() } as const
    const written = await write({ by, steps: [{ life: 'transaction', id: ntn, seen, event }] }, world)
    return written.outcome === 'kept' ? { ...answer, seen: written.seen('transaction', ntn) } : undefined
  })

/** The same, where nothing of it is said: who fetches one record has not been sent the response that is still to come. */
export async function lookAtAnswer(
  { ntn, ori, by }: Omit<OwnAnswer, 'through'>,
  world: World,
): Promise<PocAnswer | Refusal<'unknown-number'>> {
  const seen = await world.find.transaction(ntn, { ori })
  if (seen?.state.assigned.determines !== 'poc') return refuse('unknown-number')
  const hits = await foundOf(seen.state, by, world)
  const response = responseOf(seen.state, hits ?? noHits)
  if (hits !== undefined) return { seen, response, hits: sent(seen.state, hits) }
  // Records that were destroyed do not make it a check that found none.
  const last = seen.state.poc?.responses.at(-1)?.kind
  return { seen, response: last === undefined ? response : { ...response, kind: last }, hits: undefined }
}

/** Opened for the point of contact that inquired; each opening leaves a leaf. */
async function foundOf(check: Transaction, by: Actor, world: World): Promise<Hits | undefined> {
  if (check.identityDestroyed) return undefined
  const opened = await unseal(check.ntn, { what: 'hits', by, purpose: 'answer a point of contact' }, world)
  return (opened as Hits | undefined) ?? noHits
}

const responseOf = (check: Pick<Transaction, 'ntn' | 'assigned' | 'answered'>, hits: Hits): PocResponse =>
  pocResponse({
    ntn: check.ntn,
    required: check.assigned.asks,
    searched: check.answered,
    matches: sent(check, hits).length,
  })

/** By a QN orders that do not bar are left out. */
const sent = ({ assigned }: Pick<Transaction, 'assigned'>, { hits }: Hits): readonly Hit[] =>
  hits.filter(({ record: { category, facts } }) => {
    const brady = facts['brady']
    const key = assigned.leavesOut === undefined ? 'QNP' : 'QN'
    return !isLeftOut({ key, category, ...(typeof brady === 'string' ? { brady } : {}) })
  })

/** What a record is called in a response, by which it can be fetched: its source and its number among what was found. */
export const recordName = ({ record, number }: Hit): string => `${record.source}-${number}`
