import type { NamedAs } from './given.ts'
import peoples from './data/peoples.json' with { type: 'json' }
import { listedIn, type Listed } from './listed.ts'
import { weighted, type Draw } from './weighted.ts'

export type PeopleName = keyof typeof peoples

/** One people's names, and how to draw from them. */
export type People = Readonly<{
  surnames: readonly Listed[]
  given: Readonly<Record<NamedAs, readonly Listed[]>>
  surname: Draw<string>
  givenName: Readonly<Record<NamedAs, Draw<string>>>
}>

export const peopleOf = (name: PeopleName): People => table[name]

const table = Object.fromEntries(Object.entries(peoples).map(([name, lists]) => [name, people(lists)])) as Record<
  PeopleName,
  People
>

function people({ last, F, M }: Readonly<Record<'last' | NamedAs, string>>): People {
  const [surnames, given] = [listedIn(last), { F: listedIn(F), M: listedIn(M) }]
  return { surnames, given, surname: draw(surnames), givenName: { F: draw(given.F), M: draw(given.M) } }
}

function draw(names: readonly Listed[]): Draw<string> {
  return weighted(names.map(({ name, weight }) => [name, weight]))
}
