import type { Seen } from '#law/lives/lives.ts'
import type { Figure } from '#law/lives/report-year.ts'
import { isPlace } from '#law/districts/district-of.ts'
import { denialCategories } from '#law/notices/denial-category.ts'
import { nation } from '#law/notices/small-counts.ts'
import { allCategories } from '#law/notices/denial-counts.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Pointer, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** Keeps what the program office was told of a year by ATF, prosecutors and courts: the last is what is reported, and all of it is kept. */
export const tellFigures = (
  { year, figures }: Readonly<{ year: number; figures: readonly Figure[] }>,
  by: Actor,
  world: World,
): Promise<Seen<'report-year'> | Refusal<'not-as-described' | 'stale'>> =>
  again(async () => {
    const wrong = figures.flatMap(mistakesIn)
    if (wrong.length > 0) return refuse('not-as-described', wrong)
    const id = String(year)
    const seen = await world.find.reportYear(id)
    const event = { type: 'figures-told', year, figures, by: by.id, at: world.now().toString() } as const
    const written = await write({ by, steps: [{ life: 'report-year', id, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('report-year', id) : undefined
  })

function mistakesIn({ district, category }: Figure, at: number): readonly Pointer[] {
  const isCategory = category === allCategories || denialCategories.includes(category)
  return [
    ...(district === nation || isPlace(district)
      ? []
      : [{ pointer: `/figures/${at}/district`, code: 'not-a-district' }]),
    ...(isCategory ? [] : [{ pointer: `/figures/${at}/category`, code: 'not-a-category' }]),
  ]
}
