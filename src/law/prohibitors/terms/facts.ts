import { parseDate } from '../../numbers.ts'
import type { Fact } from '../../rule.ts'

/** What a table of facts can be told: each of them, or nothing about it. Unknown is said by leaving it out. */
export type Stated<Table> = { readonly [Name in keyof Table]?: Table[Name] extends Fact<infer Value> ? Value : never }

/** Wide enough for an age in years or a count of convictions; anything larger was misread. */
const mostCounted = 1000

export const yesNo = (ask: string): Fact<boolean> => ({
  ask,
  expects: 'true or false',
  is: value => typeof value === 'boolean',
})

export const count = (ask: string): Fact<number> => ({
  ask,
  expects: 'a whole number',
  is: (value): value is number => isWhole(value) && value >= 0 && value <= mostCounted,
})

const isWhole = (value: unknown): value is number => Number.isInteger(value)

export const day = (ask: string): Fact<string> => ({
  ask,
  expects: 'a date, YYYY-MM-DD',
  is: (value): value is string => typeof value === 'string' && parseDate(value) !== undefined,
})

export const oneOf = <const Value extends string>(ask: string, values: readonly Value[]): Fact<Value> => ({
  ask,
  expects: values.join(', '),
  is: (value): value is Value => values.some(known => known === value),
})

/** How to ask for those of the named facts that nobody has stated, in the order in which they are named. */
export const unstated = <Name extends string>(
  table: Readonly<Record<Name, Fact>>,
  facts: Readonly<Partial<Record<NoInfer<Name>, unknown>>>,
  ...names: readonly NoInfer<Name>[]
): readonly string[] => names.filter(name => facts[name] === undefined).map(name => table[name].ask)

/** For examples: the same record, with one thing that was known about it unknown. */
export function without<Facts extends object, Name extends keyof Facts>(facts: Facts, name: Name): Omit<Facts, Name> {
  const { [name]: _unknown, ...known } = facts
  return known
}
