import type { Typed } from './ask-form.ts'

/** The box of one thing among some that are ticked each by itself. */
export const boxOf = (name: string, value: string): string => `${name}-${value}`

/** Those that are ticked, in their order. A form keeps a box as true or false. */
export const tickedIn = <Value extends string>(name: string, all: readonly Value[], values: Typed): readonly Value[] =>
  all.filter(value => String(values[boxOf(name, value)]) === 'true')
