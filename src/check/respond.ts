import type { Seen } from '#law/lives/lives.ts'
import type { TransactionEvent, Word } from '#law/lives/transaction.ts'
import { machineSays, obstacles } from '#law/response.ts'
import type { Actor, Step } from '#ledger/change.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import { known, momentOf } from '#search/screen.ts'
import type { Searched } from '#search/search.ts'
import type { World } from '../world.ts'

type Check = Seen<'transaction'>

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
export function answerTo(
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
