import type { Description, Name } from '#match/description.ts'
import type { Notify, Person } from './person.ts'
import type { Column } from './header.ts'

/** As many as the engine compares. */
const mostNames = 50

/** Every column but the names, and what of a description it is. */
const others = {
  ...{ born: 'born', sex: 'sex', race: 'race', state: 'state', ssn: 'ssn', birthplace: 'birthplace' },
  ...{ height: 'heightInches', weight: 'weightPounds' },
} as const satisfies Readonly<Partial<Record<Column, keyof Description>>>

/** One more row of somebody: another name of theirs. Everything else stays as the first row says that knows it. */
export function aliasOf(before: Person | undefined, { id, description }: Person, notify: Notify): Person {
  if (before === undefined) return { id, description }
  const { description: first } = before
  for (const [column, field] of Object.entries(others)) {
    const [was, is] = [first[field], description[field]]
    if (was !== undefined && is !== undefined && was !== is) notify(column as Column, 'said-before')
  }
  return { id, description: { ...description, ...first, names: withName(first.names, description.names[0], notify) } }
}

/** A name that is there already adds nothing, and beyond the limit none is looked at. */
function withName(names: Description['names'], name: Name, notify: Notify): Description['names'] {
  if (names.some(one => isSame(one, name))) return names
  if (names.length < mostNames) return [...names, name]
  notify('last', 'too-many-names')
  return names
}

const isSame = (one: Name, other: Name): boolean =>
  one.last === other.last && one.first === other.first && one.middle === other.middle && one.suffix === other.suffix
