import { spanOfOperationalDay } from '#law/clocks/operational-day.ts'
import type { PocDay } from '#law/lives/poc-day.ts'
import type { PocCounts } from '#law/lives/poc-words.ts'
import { pocStatement } from '#law/poc/statement.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * 28 CFR 25.6(h): before the operational day ends, counts the checks of which nothing was reported, and tells the point of contact, who
 * reads them as it reads every day of its own. Of a day that is over nobody can be warned any more.
 */
export async function warnPoc(due: Due, world: World): Promise<void> {
  const seen = await world.find.pocDay(due.subject)
  const now = world.now()
  const isOver = seen === undefined || Temporal.Instant.compare(seen.state.endsAt, now) <= 0
  if (isOver || seen.state.warned !== undefined)
    return void (await write({ by: system, steps: [], settles: due }, world))
  const { ori, day } = seen.state
  const { undetermined, held } = await countsOf(seen.state, world)
  const event = { type: 'warned', undetermined, ...(held === 0 ? {} : { held }), at: now.toString() } as const
  const { outcome } = await write(
    { by: system, steps: [{ life: 'poc-day', id: due.subject, seen, event }], settles: due },
    world,
  )
  if (outcome === 'kept' && undetermined + held > 0) await world.send({ to: { ori }, day, kind: 'day' })
}

async function countsOf({ ori, day, endsAt }: PocDay, { find }: World): Promise<PocCounts> {
  const span = spanOfOperationalDay(Temporal.PlainDate.from(day))
  return pocStatement(await find.pocTallies(ori, { from: span?.from.toString() ?? endsAt, until: endsAt }))
}
