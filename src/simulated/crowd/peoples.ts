import peoples from './data/peoples.json' with { type: 'json' }
import type { NamedAs } from './given.ts'
import { listedIn, type Listed } from './listed.ts'
import { weighted, type Draw } from './weighted.ts'

export type PeopleName = keyof typeof peoples

/** A list of names: to draw from, and how each is written in its own country. */
export type Names = Readonly<{ draw: Draw<string>; native: ReadonlyMap<string, string> }>

/** One people's names. */
export type People = Readonly<{ surname: Names; given: Readonly<Record<NamedAs, Names>> }>

export const peopleOf = (name: PeopleName): People => table[name]

const table = Object.fromEntries(
  Object.entries(peoples).map(([name, { last, F, M }]) => [
    name,
    { surname: names(listedIn(last)), given: { F: names(listedIn(F)), M: names(listedIn(M)) } },
  ]),
) as Record<PeopleName, People>

function names(list: readonly Listed[]): Names {
  return {
    draw: weighted(list.map(({ name, weight }) => [name, weight])),
    native: new Map(list.map(({ name, native }) => [name, native])),
  }
}
