import type { Choice } from './field.tsx'

/** A closed set in its own order, under the words of the catalog; a value without a word cannot be listed. */
export const listed = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  values.map((value): Choice => ({ value, label: words[value] }))

/** The entries of a catalog's table, in its order. */
export const choicesOf = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }))
