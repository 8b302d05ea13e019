import type { DeterminationSent } from '#contract/poc.ts'
import { parseCategory } from '#law/categories.ts'
import { legalDay } from '#law/clocks/legal-day.ts'
import { prohibitorsOf } from '#law/poc/grounds.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { IsoDate, Ntn, Ori, State } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { report, type Report, type Reported } from '#poc/report.ts'
import { present } from '../present.ts'
import { refuse, type Pointer, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

type About = Readonly<{ ntn: Ntn; ori: Ori; state: State; by: Actor }>
type Refusing = Refusal<'unknown-number' | 'not-now' | 'not-as-described'>

/** Reports a determination as it was sent, over whichever door. */
export async function reportSaid(
  said: DeterminationSent,
  { state, ...about }: About,
  world: World,
): Promise<Reported | Refusing> {
  const faults = [...untimely(said, world), ...unknownIn(said)]
  return faults.length > 0
    ? refuse('not-as-described', faults)
    : report({ ...about, ...saidBy(said, state, world) }, world)
}

const untimely = (said: DeterminationSent, { now }: World): readonly Pointer[] =>
  'toldAt' in said && said.toldAt !== undefined && Temporal.Instant.compare(said.toldAt, now()) > 0
    ? [{ pointer: '/toldAt', code: 'in-the-future' }]
    : []

const unknownIn = (said: DeterminationSent): readonly Pointer[] =>
  ('categories' in said ? said.categories : []).flatMap((text, at) =>
    parseCategory(text) === undefined ? [{ pointer: `/categories/${at}`, code: 'unknown-category' }] : [],
  )

/** A denial names categories; by which rules they bar is for the law of the day on which the licensee was told. */
function saidBy(said: DeterminationSent, state: State, { now }: World): Omit<Report, 'ntn' | 'ori' | 'by'> {
  if (said.message !== 'poc-denial') return present(said)
  const { categories, ...denial } = said
  const at = said.toldAt === undefined ? now() : Temporal.Instant.from(said.toldAt)
  const on = legalDay(at, jurisdictions[state].zone).toString() as IsoDate
  return {
    ...present(denial),
    prohibitors: prohibitorsOf(
      categories.flatMap(text => parseCategory(text) ?? []),
      on,
    ),
  }
}
