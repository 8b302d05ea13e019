import type { Nri, Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due, EntryRow } from '#ledger/rows.ts'
import { write, type Written } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { caseFile } from './case-file.ts'
import { everyStamped } from './every-stamped.ts'
import { touchEach } from './touch-each.ts'

/** A page of changes. */
const perPage = 500
/** Changes that one turn looks at; the rest follow in the next, which is due at once. */
const pagesPerTurn = 10

/**
 * 28 CFR 25.5(a): records have changed. Each change since the last look is held against every open check, and those that it touches owe
 * another search: one whose record is gone goes on to an examiner with nothing in its way, and one that a new record may be about
 * has it found. Many debts are paid by one look.
 */
export async function lookAtChecks(due: Due, world: World): Promise<void> {
  const seen = await world.find.watch()
  const from = seen?.state.position ?? (await beginning(due, world))
  // Read before the open checks are: what is kept later is looked at by the debt that it brings.
  const { rows, position } = await changesAfter(from, world)
  if (position <= from) return settle(due, world)
  await catchUp(world)
  const touched = new Set(rows.flatMap(row => [...world.standing.touchedBy(row)]))
  await touchEach(touched, ntn => markChanged(ntn, world))
  const event = { type: 'looked', position, touched: touched.size } as const
  const step = { life: 'watch', id: 'indices', seen, event } as const
  const more = rows.length === perPage * pagesPerTurn
  const paid = more ? { postpones: { due, until: world.now() } } : { settles: due }
  // Where another process looked at the same time its word stands, and this debt is leased again.
  await write({ by: system, steps: [step], ...paid }, world)
}

/** The first look there ever was begins with the change that called for it: what had been kept before was searched by every check. */
async function beginning({ subject }: Due, { find }: World): Promise<number> {
  const row = await find.entryRow(subject as Nri)
  return (row?.position ?? (await find.position())) - 1
}

async function changesAfter(
  from: number,
  { find }: World,
): Promise<Readonly<{ rows: readonly EntryRow[]; position: number }>> {
  const target = await find.position()
  const rows: EntryRow[] = []
  let position = from
  for (let page = 0; page < pagesPerTurn && position < target; page += 1) {
    const next = await find.entriesAfter(position, perPage)
    rows.push(...next)
    // An entry that has changed since stands further on, and leaves its place empty.
    position = next.length < perPage ? target : (next.at(-1)?.position ?? target)
  }
  return { rows, position: Math.max(position, rows.at(-1)?.position ?? from) }
}

/** Brings the open checks in memory to those that are open now, as each was last searched. */
async function catchUp(world: World): Promise<void> {
  const { standing, find } = world
  const open = await everyStamped(find.open)
  standing.keepOnly(new Set(open.map(({ ntn }) => ntn)))
  for (const { ntn, stamp } of open) {
    if (standing.knows(ntn, stamp ?? '')) continue
    const by = { by: system, purpose: 'hold records that change against open checks' }
    const file = await caseFile(ntn, by, world)
    if (file === undefined) continue
    const own = file.hits.hits.flatMap(({ record: { source, id } }) => (source === 'indices' ? [id as Nri] : []))
    standing.put(ntn, stamp ?? '', { description: file.transferee.description, entries: own })
  }
}

/** One that was answered meanwhile is not open any more, and nothing is owed about it. */
async function markChanged(ntn: Ntn, world: World): Promise<Written | undefined> {
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  if (seen === undefined || !['researching', 'delayed', 'lapsed'].includes(seen.state.status)) return undefined
  const step = { life: 'transaction', id: ntn, seen, event: { type: 'record-changed' } } as const
  return write({ by: system, steps: [step] }, world)
}

async function settle(due: Due, world: World): Promise<void> {
  await write({ by: system, steps: [], settles: due }, world)
}
