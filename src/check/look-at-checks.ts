import type { Nri, Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import { write, type Written } from '#ledger/write.ts'
import type { Stood, World } from '../world.ts'
import { caseFile } from './case-file.ts'
import { everyStamped } from './every-stamped.ts'
import { touchEach } from './touch-each.ts'

/** A page of changes is looked at in one go, while nobody else is answered: some milliseconds. */
const perPage = 100
/** What one turn looks at; the rest follows in the next, which is due at once. */
const pagesPerTurn = 50

/**
 * 28 CFR 25.5(a): records have changed. Each change since the last look is held against every open check, and those that it touches owe
 * another search: one whose record is gone goes on to an examiner with nothing in its way, and one that a new record may be about
 * has it found. Many debts are paid by one look.
 */
export async function lookAtChecks(due: Due, world: World): Promise<void> {
  const seen = await world.find.watch()
  const from = seen?.state.position ?? 0
  // Read before the open checks are: what is kept later is looked at by the debt that it brings.
  const target = await world.find.position()
  if (target <= from) return settle(due, world)
  await rememberOpen(world)
  const { touched, position } = await touchedAfter(from, target, world)
  await touchEach(touched, ntn => markChanged(ntn, world))
  for (const ntn of touched) world.standing.outdated(ntn)
  const step = {
    life: 'watch',
    id: 'indices',
    seen,
    event: { type: 'looked', position, touched: touched.size },
  } as const
  const paid = position < target ? { postpones: { due, until: world.now() } } : { settles: due }
  // Where another process looked at the same time its word stands, and this debt is leased again.
  await write({ by: system, steps: [step], ...paid }, world)
}

/** A program that runs for the first time looks at what changes from then on: what was kept before, every check has searched. */
export async function beginToLook(world: World): Promise<void> {
  const position = await world.find.position()
  if (position === 0 || (await world.find.watch()) !== undefined) return
  const event = { type: 'looked', position, touched: 0 } as const
  await write({ by: system, steps: [{ life: 'watch', id: 'indices', seen: undefined, event }] }, world)
}

async function touchedAfter(
  from: number,
  target: number,
  { find, standing }: World,
): Promise<Readonly<{ touched: ReadonlySet<Ntn>; position: number }>> {
  const touched = new Set<Ntn>()
  // Where no check is open nothing is touched, and nobody has to be opened to say so: a batch of a million is.
  if (standing.size() === 0) return { touched, position: target }
  let position = from
  for (let page = 0; page < pagesPerTurn && position < target; page += 1) {
    const rows = await find.entriesAfter(position, perPage)
    for (const row of rows) for (const ntn of standing.touchedBy(row)) touched.add(ntn)
    const last = rows.at(-1)?.position ?? target
    // An entry that has changed since stands further on, and leaves its place empty.
    position = rows.length < perPage ? Math.max(target, last) : last
  }
  return { touched, position }
}

/** Brings the open checks in memory to those that are open now, as each was last searched. */
export async function rememberOpen(world: World): Promise<void> {
  const { standing, find } = world
  const open = await everyStamped(find.open)
  standing.keepOnly(new Set(open.map(({ ntn }) => ntn)), world.now())
  for (const { ntn, stamp } of open) {
    if (standing.knows(ntn, stamp ?? '')) continue
    // One that cannot be opened is touched by whatever changes, and stops no other.
    const of = await stoodOf(ntn, world).catch(() => undefined)
    standing.put(ntn, stamp ?? '', of)
  }
}

async function stoodOf(ntn: Ntn, world: World): Promise<Stood | undefined> {
  const file = await caseFile(ntn, { by: system, purpose: 'hold records that change against open checks' }, world)
  if (file === undefined) return undefined
  const own = file.hits.hits.filter(({ record: { source } }) => source === 'indices')
  const entries = new Map(own.map(({ record }) => [record.id as Nri, canonical(record)]))
  return { description: file.transferee.description, entries }
}

/** One that was answered meanwhile is not open any more; and one whose search is owed already will find it. */
async function markChanged(ntn: Ntn, world: World): Promise<Written | undefined> {
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  if (seen === undefined || !['researching', 'delayed', 'lapsed'].includes(seen.state.status)) return undefined
  if (seen.state.recordChanged && seen.state.silent.includes('indices')) return undefined
  const step = { life: 'transaction', id: ntn, seen, event: { type: 'record-changed' } } as const
  return write({ by: system, steps: [step] }, world)
}

async function settle(due: Due, world: World): Promise<void> {
  await write({ by: system, steps: [], settles: due }, world)
}
