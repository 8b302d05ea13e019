import type { Nri, Ntn } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import { buildIndex, type PersonIndex } from '#match/index.ts'
import type { EntryRow } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import type { Stood, Standing } from '../world.ts'

/** More open checks than one record was ever found to touch; the rest is found when the examiner opens them. */
const mostTouched = 1_000

/** `of` is absent for a check that could not be opened: whatever changes may be about it. */
type Known = Readonly<{ stamp: string | undefined; of: Stood | undefined }>

/**
 * Who the open checks are about and which entries they found, in this process's memory and nowhere else: so that a record that changes
 * is held against all of them at once, and nobody has to be opened for each. It begins empty. When checks are answered what is left is
 * put in order anew, so that nothing of those stays in it.
 */
export function createStanding(): Standing {
  let index = buildIndex([])
  let asOf: Temporal.Instant | undefined
  const known = new Map<Ntn, Known>()
  const checksOf = new Map<Nri, Set<Ntn>>()

  function forget(ntn: Ntn): void {
    index.remove(ntn)
    for (const nri of known.get(ntn)?.of?.entries.keys() ?? []) {
      const checks = checksOf.get(nri)
      checks?.delete(ntn)
      if (checks?.size === 0) checksOf.delete(nri)
    }
    known.delete(ntn)
  }

  return {
    knows: (ntn, stamp) => known.get(ntn)?.stamp === stamp,
    put(ntn, stamp, of) {
      forget(ntn)
      known.set(ntn, { stamp, of })
      if (of === undefined) return
      index.put(ntn, of.description)
      for (const nri of of.entries.keys()) checksOf.set(nri, (checksOf.get(nri) ?? new Set()).add(ntn))
    },
    outdated(ntn) {
      const before = known.get(ntn)
      if (before !== undefined) known.set(ntn, { ...before, stamp: undefined })
    },
    asOf: () => asOf,
    keepOnly(open, moment) {
      asOf = moment
      const gone = [...known.keys()].filter(ntn => !open.has(ntn))
      if (gone.length === 0) return
      for (const ntn of gone) forget(ntn)
      index = buildIndex([...known].flatMap(([id, { of }]) => (of === undefined ? [] : [{ id, ...of }])))
    },
    touchedBy: entry =>
      new Set([
        ...unopened(),
        ...[...found(entry), ...alike(entry, index)].filter(ntn => isNews(entry, known.get(ntn)?.of)),
      ]),
    size: () => known.size,
  }

  function unopened(): readonly Ntn[] {
    return [...known].flatMap(([ntn, { of }]) => (of === undefined ? [ntn] : []))
  }

  function found({ nri }: EntryRow): Iterable<Ntn> {
    return checksOf.get(nri) ?? []
  }
}

function alike({ inForce, record }: EntryRow, index: PersonIndex): readonly Ntn[] {
  const about: Description | undefined = inForce ? record.description : undefined
  return about === undefined ? [] : index.search(about, { limit: mostTouched }).map(({ id }) => id as Ntn)
}

/** A check that has found the entry as it stands was searched after it changed. */
const isNews = ({ nri, inForce, record }: EntryRow, of: Stood | undefined): boolean =>
  !inForce || of?.entries.get(nri) !== canonical(record)
