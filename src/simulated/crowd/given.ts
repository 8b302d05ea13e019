import type { Chance } from './chance.ts'
import { coined } from './coined.ts'
import given from './data/given.json' with { type: 'json' }
import { likeness } from './likeness.ts'
import { byDecade } from './listed.ts'
import { weighted, weightedBy, type Draw } from './weighted.ts'

export type NamedAs = 'F' | 'M'

const firstDecade = 1930
const decades = 8
const coinedName = {
  F: coined(byDecade(given.F).map(({ name }) => name)),
  M: coined(byDecade(given.M).map(({ name }) => name)),
}
const drawsOf = { F: drawsByDecade('F'), M: drawsByDecade('M') }

/**
 * What Americans born in a year are called. Names have their decades: those who share a birth date share a first name more
 * often than chance would have it, which whoever multiplies the two likelihoods does not see.
 */
export function givenName(as: NamedAs, year: number, random: Chance): string {
  const decade = Math.min(Math.max(Math.floor((year - firstDecade) / 10), 0), decades - 1)
  return drawsOf[as][decade]?.(random) ?? ''
}

/** Middle names are fewer, and older: half of them are one of a few that hardly anybody is called by. */
export function middleName(as: NamedAs, year: number, random: Chance): string {
  return random.chance(usualMiddle[as].share) ? usualMiddle[as].draw(random) : givenName(as, year - generation, random)
}

const generation = 30

const usualMiddle = {
  F: {
    share: 0.38,
    draw: weightedBy({
      ...{ MARIE: 22, ANN: 20, LYNN: 18, ELIZABETH: 8, JEAN: 8, NICOLE: 8, RENEE: 7, MICHELLE: 6, LOUISE: 6, ROSE: 6 },
      ...{ ANNE: 6, JANE: 5, KAY: 5, SUE: 5, LEE: 4, GRACE: 4, DENISE: 4, MAE: 4, DAWN: 3, ELAINE: 3, DIANE: 3 },
    }),
  },
  M: {
    share: 0.32,
    draw: weightedBy({
      ...{ LEE: 14, MICHAEL: 12, JAMES: 12, ALLEN: 10, JOSEPH: 9, EDWARD: 9, WAYNE: 8, RAY: 7, ALAN: 6, SCOTT: 6 },
      ...{ THOMAS: 7, WILLIAM: 8, JOHN: 7, DAVID: 6, LYNN: 3, EUGENE: 4, DEAN: 4, PAUL: 5, CHARLES: 5, ANTHONY: 4 },
    }),
  },
} as const

/** What the table leaves out of a decade is borne by few: a name like its names. */
function drawsByDecade(as: NamedAs): readonly Draw<string>[] {
  const names = byDecade(given[as])
  return Array.from({ length: decades }, (_, decade) => {
    const listed = weighted(names.map(({ name, weights }) => [name, (weights[decade] ?? 0) ** likeness]))
    const share = names.reduce((sum, { weights }) => sum + (weights[decade] ?? 0), 0) / 100_000
    return random => (random.next() < share ? listed(random) : coinedName[as](random))
  })
}

export const angloGiven = { F: byDecade(given.F).map(({ name }) => name), M: byDecade(given.M).map(({ name }) => name) }
