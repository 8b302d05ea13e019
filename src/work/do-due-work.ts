import { irreversible, toDeniedFile, type DutyKind } from '#law/duties/kinds.ts'
import { forgetAnswered } from '#check/forget-answered.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { dutyActs } from './acts.ts'

/** How many debts one turn leases: few enough to be done well within the lease. */
const perTurn = 50

export const carriedOut = Object.keys(dutyActs) as readonly DutyKind[]

/** So late a debt is paid only by a worker that stood still, or one that has too much to do. */
const overdueAfter = Temporal.Duration.from({ hours: 1 })

export type Turn = Readonly<{
  done: number
  /** How many were paid over an hour late, and by how many seconds the latest. */
  overdue: Readonly<{ count: number; greatest: number }>
  failed: readonly Readonly<{ kind: DutyKind; subject: string; error: unknown }>[]
}>

/**
 * One turn of the worker: leases what is due, the earliest first, and carries each out. One that fails keeps its debt, which is
 * leased again later; it stops none of the others.
 */
export async function doDueWork(world: World): Promise<Turn> {
  const due = await world.claim(payable(world), world.now(), perTurn)
  const failed: { kind: DutyKind; subject: string; error: unknown }[] = []
  for (const each of due) {
    const error = await attempt(each, world)
    if (error !== undefined) failed.push({ kind: each.kind, subject: each.subject, error })
  }
  await forgetAnswered(world)
  return { done: due.length - failed.length, overdue: overdueOf(due, world.now()), failed }
}

function overdueOf(due: readonly Due[], now: Temporal.Instant): Turn['overdue'] {
  const late = due.map(({ at }) => at.until(now)).filter(each => Temporal.Duration.compare(each, overdueAfter) > 0)
  return { count: late.length, greatest: Math.max(0, ...late.map(each => Math.floor(each.total('seconds')))) }
}

/**
 * By a doubtful clock nothing that cannot be undone falls due. It is not even looked at, so that no doubtful time is written down
 * for when to look again: a clock that was days ahead and is put right would have put a destruction off by days. Nor is what is owed to a
 * file that nobody has set: every denial there is would be looked at in vain, again and again, before what can be paid.
 */
const payable = ({ clocksAgree, deniedFile }: World): readonly DutyKind[] => {
  const waiting = [...(clocksAgree() ? [] : irreversible), ...(deniedFile === undefined ? toDeniedFile : [])]
  return carriedOut.filter(kind => !waiting.includes(kind))
}

async function attempt(due: Due, world: World): Promise<unknown> {
  const act = dutyActs[due.kind]
  if (act === undefined) return new Error(`nothing carries out ${due.kind}`)
  try {
    await act(due, world)
    return undefined
  } catch (error) {
    return error ?? new Error('failed without saying why')
  }
}
