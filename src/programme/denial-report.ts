import { districts } from '#law/districts/district-of.ts'
import { figureKey, toldFigures, type ReportYear, type ToldFigure } from '#law/lives/report-year.ts'
import { denialCategories, unnamed } from '#law/notices/denial-category.ts'
import { allCategories, countedFigures, type CountedFigure } from '#law/notices/denial-counts.ts'
import { nation, withheldOf, type Cell } from '#law/notices/small-counts.ts'
import type { World } from '../world.ts'
import { countDenials, countKey, type Counted } from './count-denials.ts'
import { districtFinder, type CountiesBy } from './district-finder.ts'

/** A number; or that nobody told it, which is no zero; or that so few are not published. */
export type Shown = number | 'not-told' | 'withheld'
export type FigureName = CountedFigure | ToldFigure
export type Row = Readonly<{ category: string; figures: Readonly<Record<FigureName, Shown>> }>
export type OfDistrict = Readonly<{ district: string; isDistrict: boolean; rows: readonly Row[] }>

export type DenialReport = Readonly<{
  year: number
  /** Whether the year is over, so that nothing is added to it but what falls. */
  isOver: boolean
  published: boolean
  pocDenialsTold: boolean
  countiesBy: CountiesBy
  districts: readonly OfDistrict[]
  nation: OfDistrict
  told: ReportYear['figures']
}>

export const figureNames: readonly FigureName[] = [...countedFigures, ...toldFigures]
const categories = [...denialCategories, unnamed, allCategories]

/**
 * 18 U.S.C. 925C: what Congress is told of a year. Counted from the denials as they are kept and from what was counted of those that
 * fell; what ATF, prosecutors and courts did is what the program office was told. Published, it withholds what is few, by that policy.
 */
export async function denialReport(
  { year, published }: Readonly<{ year: number; published: boolean }>,
  world: World,
): Promise<DenialReport> {
  const told = (await world.find.reportYear(String(year)))?.state.figures ?? {}
  const { find, by: countiesBy } = await districtFinder(world)
  const counted = await countDenials(year, find, world)
  const { policies } = world.settings
  const places = placesOf(counted, told)
  const figures = valuesOf(places, counted, told)
  const withholds = published && policies['small-counts-published'] === 'withheld'
  const shown = withholds ? withoutFew(figures, places) : figures
  const of = (district: string): OfDistrict => ({
    district,
    isDistrict: districts.includes(district),
    rows: categories
      .map(category => ({ category, figures: rowOf(district, category, shown) }))
      .filter(
        ({ category, figures: row }) => category === allCategories || figureNames.some(name => isSome(row[name])),
      ),
  })
  return {
    ...{ year, published: withholds, isOver: world.now().toZonedDateTimeISO(lastZone).year > year },
    pocDenialsTold: policies['police-notice-of-poc-denials'] === 'other-authorities',
    countiesBy,
    districts: places.map(of),
    nation: of(nation),
    told: published ? {} : told,
  }
}

/** Where a year of the nation ends last. */
const lastZone = 'Pacific/Pago_Pago'

const isSome = (figure: Shown): boolean => figure !== 0 && figure !== 'not-told'

/** Every district, and those states of which a denial could not be placed in one. */
function placesOf(counted: Counted, told: ReportYear['figures']): readonly string[] {
  const named = [
    ...[...counted.keys()].map(key => key.split(' ')[1]),
    ...Object.keys(told).map(key => key.split(' ')[0]),
  ]
  const places = named.flatMap(place => (place === undefined || place === nation ? [] : [place]))
  return [...new Set([...districts, ...places])].toSorted()
}

type Values = ReadonlyMap<string, Shown>
const valueKey = (what: FigureName, district: string, category: string): string => `${what} ${district} ${category}`

function valuesOf(places: readonly string[], counted: Counted, told: ReportYear['figures']): Values {
  const values = new Map<string, Shown>()
  for (const category of categories) {
    for (const what of countedFigures) {
      const counts = places.map(place => counted.get(countKey(what, place, category)) ?? 0)
      for (const [at, count] of counts.entries()) values.set(valueKey(what, places[at] ?? '', category), count)
      values.set(valueKey(what, nation, category), sum(counts))
    }
    for (const what of toldFigures) {
      const counts = places.map(district => told[figureKey({ district, category, what })]?.count)
      for (const [at, count] of counts.entries())
        values.set(valueKey(what, places[at] ?? '', category), count ?? 'not-told')
      const whole = told[figureKey({ district: nation, category, what })]?.count
      values.set(valueKey(what, nation, category), whole ?? sumOfAll(counts))
    }
  }
  return values
}

/** A sum of what some districts told would be read as that of the nation. */
function sumOfAll(counts: readonly (number | undefined)[]): Shown {
  const known = counts.filter(count => count !== undefined)
  return known.length === counts.length ? sum(known) : 'not-told'
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

function rowOf(district: string, category: string, values: Values): Row['figures'] {
  const of = (what: FigureName) => [what, values.get(valueKey(what, district, category)) ?? 0] as const
  return Object.fromEntries(figureNames.map(of)) as Row['figures']
}

function withoutFew(values: Values, places: readonly string[]): Values {
  const shown = new Map(values)
  for (const what of figureNames) {
    const cells: Cell[] = [...places, nation].flatMap(district =>
      categories.flatMap(category => {
        const count = values.get(valueKey(what, district, category))
        return typeof count === 'number' ? [{ district, category, count }] : []
      }),
    )
    for (const name of withheldOf(cells)) shown.set(`${what} ${name}`, 'withheld')
  }
  return shown
}
