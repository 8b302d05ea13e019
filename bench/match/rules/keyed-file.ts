import type { Race, Sex } from '#law/words.ts'
import type { Description, Name } from '#match/description.ts'
import { mostReturned, type Engine, type EngineName, type Recorded } from '../engine.ts'
import { heldBytes } from '../held.ts'

/** What a rule may look at once the key agrees. */
export type Row = Readonly<{ id: string; born: string; sex: Sex | undefined; race: Race | undefined }>

/** Rows under a key of name and date, and what else must be so of a row. Nothing is ranked: the rules know no better or worse. */
export type Rule = Readonly<{
  name: EngineName
  keyOf: (name: Name, born: string) => string
  agrees: (asked: Description, row: Row) => boolean
}>

/**
 * A rule that a national file publishes, carried out in plain maps in this process: faster than the file itself is, so
 * that what we are compared with is the rule and not its machine. Every alias on a record, and every name of an inquiry, is a key.
 * A rule that needs a date of birth finds nobody without one.
 */
export function createKeyedFile({ name, keyOf, agrees }: Rule): Engine {
  const rows = new Map<string, Row[]>()
  const before = heldBytes()

  function put({ id, description: { names, born, sex, race } }: Recorded): void {
    if (born === undefined) return
    const row: Row = { id, born, sex, race }
    for (const key of new Set(names.map(one => keyOf(one, born)))) {
      const there = rows.get(key)
      if (there === undefined) rows.set(key, [row])
      else there.push(row)
    }
  }

  return {
    name,
    build(records) {
      for (const record of records) put(record)
    },
    search(asked) {
      const { names, born } = asked
      if (born === undefined) return []
      const found = new Set<string>()
      for (const key of new Set(names.map(one => keyOf(one, born)))) {
        for (const row of rows.get(key) ?? []) if (agrees(asked, row)) found.add(row.id)
      }
      return [...found].slice(0, mostReturned)
    },
    bytes: () => heldBytes() - before,
    close: () => rows.clear(),
  }
}

/** Including the sex of the person restricts a search to it; an inquiry that does not know it is not restricted. */
export const sexAgrees = (asked: Sex | undefined, recorded: Sex | undefined): boolean =>
  asked === undefined || asked === 'U' || asked === recorded
