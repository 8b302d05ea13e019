import table from './data/nicknames.json' with { type: 'json' }

const nicknamesOf: Names = new Map(
  Object.entries(table).map(([formal, nicknames]) => [formal, new Set(nicknames.split(' '))]),
)
const formalNamesOf = inverted(nicknamesOf)
const none: ReadonlySet<string> = new Set()
type Names = ReadonlyMap<string, ReadonlySet<string>>

/** Every other first name that the bearer of this one may be called by, or be written down under. */
export function variants(first: string): ReadonlySet<string> {
  const formal = formalNamesOf.get(first) ?? none
  const siblings = [...formal].flatMap(name => [...(nicknamesOf.get(name) ?? none)])
  const all = new Set([...(nicknamesOf.get(first) ?? none), ...formal, ...siblings])
  all.delete(first)
  return all
}

/** One name is a nickname of the other, in either direction: William and Bill. */
export const isNickname = (one: string, other: string): boolean =>
  (nicknamesOf.get(one) ?? none).has(other) || (nicknamesOf.get(other) ?? none).has(one)

/** Both are nicknames of one formal name: Bill and Will. */
export const shareFormalName = (one: string, other: string): boolean =>
  !(formalNamesOf.get(one) ?? none).isDisjointFrom(formalNamesOf.get(other) ?? none)

function inverted(map: Names): Names {
  const other = new Map<string, Set<string>>()
  for (const [formal, nicknames] of map) {
    for (const nickname of nicknames) other.set(nickname, (other.get(nickname) ?? new Set()).add(formal))
  }
  return other
}
