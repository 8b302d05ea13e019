import type { OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { weighted } from '../nation/weighted.ts'
import { actors } from './actors.ts'
import { documentedSteps, namedHappenings } from './happenings.ts'
import { heal } from './heal.ts'
import { invariants } from './invariants/all.ts'
import { seenByLicensees } from './invariants/seen-by-licensees.ts'
import type { Actor } from './play.ts'
import { setStage, type Stage, type Tampering, type Violation } from './stage.ts'

export type Simulation = Readonly<{
  seed: number
  steps: number
  /** What a licensee is shown of a check, where whoever calls knows it: this folder knows no way in. */
  view?: (check: Transaction, calendar: OfficeCalendar) => unknown
  /** A faulty piece, so that a test sees that we see it. */
  tampering?: Tampering
  /** Hears how many steps are done. */
  onStep?: (done: number) => void
}>

export type Simulated = Readonly<{
  seed: number
  /** As many as were done: it ends with the first that violates anything. */
  steps: number
  /** Of everything that happened. The same seed and steps give the same. */
  hash: string
  violations: readonly Violation[]
  happened: Readonly<Record<string, number>>
  /** Named kinds of event that never happened, where there were steps enough. */
  missing: readonly string[]
  /** The last lines of the journal. */
  last: readonly string[]
}>

/** Plays the whole system from a seed: one actor a step, every invariant after every commit, and nothing owed at the end. */
export async function simulate(simulation: Simulation): Promise<Simulated> {
  const { seed, steps, view, tampering = {}, onStep } = simulation
  const watches = view === undefined ? invariants : [...invariants, seenByLicensees(view)]
  const stage = await setStage(seed, watches, tampering)
  const draw = weighted([...actors, ...(tampering.actors ?? [])].map((actor): [Actor, number] => [actor, actor.weight]))
  let done = 0
  while (done < steps && stage.violations().length === 0) {
    done += 1
    await stage.perform(done, draw(stage.random))
    onStep?.(done)
  }
  if (stage.violations().length === 0) await heal(stage, done)
  return report(seed, steps, done, stage)
}

function report(seed: number, wanted: number, steps: number, { journal, violations, happened }: Stage): Simulated {
  const counts = happened()
  const enough = wanted >= documentedSteps && violations().length === 0
  return {
    seed,
    steps,
    hash: journal.hash(),
    violations: violations(),
    happened: counts,
    missing: enough ? namedHappenings.filter(name => counts[name] === undefined) : [],
    last: journal.last(),
  }
}
