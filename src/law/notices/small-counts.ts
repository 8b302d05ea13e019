import { usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'

/** A count of one figure, by its district and category. `all` and `nation` are sums, which come out of the others. */
export type Cell = Readonly<{ district: string; category: string; count: number }>

/** A count of so few may be read as one person by whoever knows that there was one. */
const fewest = 1
const mostWithheld = 4
/** What is withheld to protect another is looked at again; each time at least one more is, so that this comes to an end. */
const mostPasses = 200

const nameOf = ({ district, category }: Cell): string => `${district} ${category}`
export const nation = 'nation'
const sums = { district: nation, category: 'all' } as const

/**
 * Which cells are not shown: each of one to four, and in every row and column where one alone is withheld the smallest other, or their
 * sum, because the one could else be computed from the rest.
 */
export function withheldOf(cells: readonly Cell[]): ReadonlySet<string> {
  const withheld = new Set(cells.filter(({ count }) => count >= fewest && count <= mostWithheld).map(nameOf))
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const more = (['district', 'category'] as const).flatMap(along =>
      [...Map.groupBy(cells, cell => cell[along]).values()].flatMap(line =>
        alone(line, along === 'district' ? 'category' : 'district', withheld),
      ),
    )
    if (more.length === 0) return withheld
    for (const cell of more) withheld.add(nameOf(cell))
  }
  return new Set(cells.map(nameOf))
}

/** One that stands alone in its line gets another beside it: its smallest neighbour, and else the sum of the line. */
function alone(line: readonly Cell[], across: 'district' | 'category', withheld: ReadonlySet<string>): readonly Cell[] {
  const isSum = (cell: Cell): boolean => cell[across] === sums[across]
  const some = line.filter(cell => cell.count > 0)
  if (some.filter(cell => withheld.has(nameOf(cell))).length !== 1) return []
  const shown = some.filter(cell => !withheld.has(nameOf(cell)))
  const [smallest] = shown.filter(cell => !isSum(cell)).toSorted((one, other) => one.count - other.count)
  const beside = smallest ?? shown.find(isSum)
  return beside === undefined ? [] : [beside]
}

export const smallCounts = noticeRule({
  id: 'small-counts',
  title: 'Which counts of denials are not published',
  cites: [usc(18, '925C')],
  says: 'What is published beside the report to Congress withholds every count of one to four, and where one alone is withheld among others the smallest of them too, so that it cannot be computed; zero is shown.',
  since: '2022-03-15',
  decide: ({ cells }: { cells: readonly Cell[] }) => ({ withheld: [...withheldOf(cells)].toSorted() }),
  examples: [
    {
      name: 'ten and more: everything is shown',
      given: {
        cells: [
          { district: 'CO', category: 'fugitive', count: 10 },
          { district: 'CO', category: 'all', count: 10 },
        ],
      },
      expect: { withheld: [] },
    },
    {
      name: 'two beside forty and sixty: the forty could give the two away',
      given: {
        cells: [
          { district: 'CO', category: 'fugitive', count: 2 },
          { district: 'CO', category: 'indictment', count: 40 },
          { district: 'CO', category: 'felony-conviction', count: 60 },
          { district: 'CO', category: 'all', count: 102 },
        ],
      },
      expect: { withheld: ['CO fugitive', 'CO indictment'] },
    },
    {
      name: 'the only one of its district: its sum goes with it',
      given: {
        cells: [
          { district: 'CO', category: 'fugitive', count: 3 },
          { district: 'CO', category: 'all', count: 3 },
        ],
      },
      expect: { withheld: ['CO all', 'CO fugitive'] },
    },
    {
      name: 'none',
      given: { cells: [{ district: 'CO', category: 'all', count: 0 }] },
      expect: { withheld: [] },
    },
  ],
})
