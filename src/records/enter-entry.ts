import type { Seen } from '#law/lives/lives.ts'
import type { EntryEvent } from '#law/lives/entry.ts'
import { makeNri, nriRandomBytes } from '#law/numbers.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { rejected } from './rejected.ts'

/** One person prohibited, as an agency contributes it: its own number for the record, the category and what its rule needs. */
export type Contribution = Readonly<{
  ori: Ori
  ari: string
  category: string
  description: Description
  facts: Readonly<Record<string, unknown>>
  expires?: string
}>

/** How many entries one change carries at the most, so that no commit holds the position row for long. */
export const entriesPerChange = 500

/** 28 CFR 25.4, 25.5(a): enters one record into the Indices, unless it can be seen to be wrong. Search sees it at once. */
export async function enterEntry(
  contribution: Contribution,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<'record-invalid'>> {
  const entered = await enterEntries([contribution], by, world)
  return isRefusal(entered) ? entered : (entered[0] ?? defect('one contribution makes one entry'))
}

/** Enters several at once: kept whole, or not at all, so that one which is wrong keeps all out. At most `entriesPerChange`. */
export async function enterEntries(
  contributions: readonly Contribution[],
  by: Actor,
  world: World,
): Promise<readonly Seen<'entry'>[] | Refusal<'record-invalid'>> {
  if (contributions.length > entriesPerChange) defect(`a change carries at most ${entriesPerChange} entries`)
  const now = world.now()
  const wrong = contributions.flatMap(contribution => rejected(contribution, now))
  if (wrong.length > 0) return refuse('record-invalid', wrong)
  const numbered = contributions.map(contribution => ({ nri: makeNri(world.random(nriRandomBytes)), contribution }))
  const written = await write({ by, ...changeOf(numbered) }, world)
  if (written.outcome !== 'kept') defect('new entries meet nobody else')
  return numbered.map(({ nri }) => written.seen('entry', nri))
}

type Numbered = Readonly<{ nri: Nri; contribution: Contribution }>

const changeOf = (numbered: readonly Numbered[]): Pick<Change, 'steps' | 'entries'> => ({
  steps: numbered.map(
    ({ nri, contribution }) =>
      ({ life: 'entry', id: nri, seen: undefined, event: entered(nri, contribution) }) as const,
  ),
  entries: numbered.map(({ nri, contribution: { category, ori, description, facts } }) => ({
    nri,
    inForce: true,
    record: { source: 'indices', id: nri, category, ori, description, facts },
  })),
})

const entered = (nri: Nri, { ori, ari, category, expires }: Contribution): EntryEvent => ({
  type: 'entered',
  nri,
  ori,
  ari,
  category,
  ...(expires === undefined ? {} : { expires }),
})
