import { notifyPoliceBy } from '#law/clocks/police-notice.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Notice } from '#law/lives/notice.ts'
import type { NoticeNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { callRecipient, type CalledNow } from './call-recipient.ts'
import { jittered } from './pause.ts'

/** Until the next try where no channel took the call, doubled each time up to the longest. */
const firstPauseSeconds = 60
const longestPauseSeconds = 1_800
/** Where one did, somebody is there and has not read it; after the limit of the law it is for a person, and we go on seldom. */
const remindEverySeconds = 7_200
const afterLimitSeconds = 21_600

/**
 * 18 U.S.C. 925B(b): calls the recipient to its notice, again and again until it was told. A call is no telling, so that what was
 * called ends nothing. While an investigation would be compromised nobody is called, and the release of the notice owes this anew.
 */
export async function deliverNotice(due: Due, world: World): Promise<void> {
  const seen = await world.find.notice(due.subject as NoticeNumber)
  if (seen === undefined || !(await mayBeCalled(seen.state, world))) return settle(due, world)
  const contact = await world.find.agencyContact(seen.state.ori)
  const called = await callRecipient({ notice: seen.state, what: 'notice' }, contact?.state, world)
  await keep(seen, called, due, pauseAfter(seen.state, called, due, world), world)
}

/** The denial stands, nobody has read of it, and nothing holds it. */
async function mayBeCalled({ status, ntn }: Notice, { find }: World): Promise<boolean> {
  if (status !== 'waiting') return false
  const check = await find.transaction(ntn, { audience: 'system' })
  return check?.state.status === 'denied' && check.state.police?.held === undefined
}

/** 925B(c): the same of a correction, which waits for nothing. */
export async function deliverCorrection(due: Due, world: World): Promise<void> {
  const seen = await world.find.notice(due.subject as NoticeNumber)
  if (seen?.state.status !== 'correcting') return settle(due, world)
  const contact = await world.find.agencyContact(seen.state.ori)
  const called = await callRecipient({ notice: seen.state, what: 'correction' }, contact?.state, world)
  await keep(seen, called, due, pauseAfter(seen.state, called, due, world), world)
}

function pauseAfter(
  { deniedAt, status }: Notice,
  called: readonly CalledNow[],
  { attempts }: Due,
  world: World,
): number {
  const limit = notifyPoliceBy(Temporal.Instant.from(deniedAt))
  if (status === 'waiting' && Temporal.Instant.compare(world.now(), limit) > 0)
    return jittered(afterLimitSeconds, world)
  if (called.some(({ accepted }) => accepted)) return jittered(remindEverySeconds, world)
  return jittered(Math.min(firstPauseSeconds * 2 ** Math.max(0, attempts - 1), longestPauseSeconds), world)
}

/** Where it was read while it was called, the reading stands, and the debt with it is gone. */
async function keep(
  seen: Seen<'notice'>,
  called: readonly CalledNow[],
  due: Due,
  seconds: number,
  world: World,
): Promise<void> {
  const id = seen.state.notice
  const steps = called.map(event => ({ life: 'notice', id, seen, event }) as const)
  await write({ by: system, steps, postpones: { due, until: world.now().add({ seconds }) } }, world)
}

async function settle(due: Due, world: World): Promise<void> {
  await write({ by: system, steps: [], settles: due }, world)
}
