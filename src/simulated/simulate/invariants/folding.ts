import { folds, type LifeName, type StateOf } from '#law/lives/lives.ts'
import type { LifeRow } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import type { Evidence, MakeWatch } from '../evidence.ts'

/** What was kept stays kept: every event is there, in order, and every life is the fold of its events and nothing else. */
export const folding: MakeWatch = evidence => {
  const states = new Map<string, unknown>()
  const { events, lives } = evidence.sim.store.tables

  function compare(life: LifeName, subject: string): void {
    const stored = lives.get(subject, life)
    const own = states.get(`${life} ${subject}`)
    const agrees = stored !== undefined && canonical(JSON.parse(stored.state)) === canonical(asKept(own))
    if (!agrees) evidence.violated('folds', `${life} ${subject} is not the fold of its events`)
  }

  return {
    kept(rows) {
      const destroyed = new Set<string>(rows.destroys.filter(({ what }) => what === 'record').map(({ ntn }) => ntn))
      // The last correction of a check that is gone goes with being read, and what is said to be out of a file with the check.
      if (rows.destroys.some(({ what }) => what !== 'identity'))
        for (const row of rows.lives) if (goes(row)) destroyed.add(row.subject)
      for (const { life, subject, seq, body } of rows.events) {
        if (destroyed.has(subject)) continue
        const there = events.get(subject, `${life} ${seq}`)
        if (there === undefined || canonical(there.body) !== canonical(asKept(body))) {
          evidence.violated('folds', `${life} ${subject}: event ${seq} was kept and is not there`)
        }
        const name = `${life} ${subject}`
        if (there !== undefined) states.set(name, foldOf(life)(states.get(name), there.body))
      }
      for (const { life, subject } of rows.lives) if (!destroyed.has(subject)) compare(life, subject)
    },
    ended: () => everythingThere(evidence),
  }
}

/** A filing that is to be removed outlives its check. */
const goes = ({ life, state }: LifeRow): boolean =>
  life === 'notice' || (life === 'filing' && (state as StateOf<'filing'>).status !== 'removing')

const foldOf = (life: LifeName) => folds[life] as (state: unknown, event: unknown) => unknown

const asKept = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

/** What was once kept of a check that stands, at the end too. */
function everythingThere({ cases, sim, violated }: Evidence): void {
  const { events } = sim.store.tables
  for (const { ntn, events: known, recordDestroyed } of cases.values()) {
    if (recordDestroyed) continue
    const there = events.of(ntn).length
    if (there !== known.length) violated('folds', `${ntn}: ${known.length} events were kept and ${there} are there`)
  }
}
