import type { Notice } from '#law/lives/notice.ts'
import { urgingOf } from '#law/notices/urging.ts'
import type { NoticeNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { pageOperators } from './page-operators.ts'

/**
 * 18 U.S.C. 925B(b): nobody has read a notice. By its hours it is called by every channel, put before a person, and an alarm, so that the
 * twenty-four hours of the law are kept. What is held waits for its release, which owes this anew.
 */
export async function urgeNotice(due: Due, world: World): Promise<void> {
  const seen = await world.find.notice(due.subject as NoticeNumber)
  if (seen === undefined || !(await isOwed(seen.state, world)))
    return void (await write({ by: system, steps: [], settles: due }, world))
  const { deniedAt, urged, notice } = seen.state
  const at = world.now().toString()
  const { now, next } = urgingOf({ deniedAt, now: at, urged })
  const steps = now.map(step => ({ life: 'notice', id: notice, seen, event: { type: 'urged', step, at } }) as const)
  const owed = next === undefined ? { settles: due } : { postpones: { due, until: next } }
  const { outcome } = await write({ by: system, steps, ...owed }, world)
  // Read a moment ago: nobody is paged for nothing. Otherwise it is taken up again.
  if (outcome !== 'kept') return
  const page = { number: notice, deniedAt }
  if (now.includes('legal-alarm')) await pageOperators({ why: 'notice-alarm', ...page }, world)
  else if (now.includes('person-paged')) await pageOperators({ why: 'notice-unread', ...page }, world)
}

async function isOwed({ status, ntn }: Notice, { find }: World): Promise<boolean> {
  if (status !== 'waiting') return false
  const check = await find.transaction(ntn, { audience: 'system' })
  return check?.state.status === 'denied' && check.state.police?.held === undefined
}
