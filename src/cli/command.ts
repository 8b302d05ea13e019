import type { Outcome } from './output.ts'

/** What was typed: options by their names in camelCase, present only where given, and arguments in order. */
export type Given = Readonly<{
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  args: readonly (string | undefined)[]
}>

export type CommandRow = Readonly<{
  /** Name and arguments as commander writes them. */
  usage: string
  about: string
  options?: readonly Readonly<{ flags: string; about: string; required?: true }>[]
  /** Shown under the options: what a person types first. */
  example?: string
  /** What a command needs is loaded when it is called, so that each starts at once. Nothing comes of one that has said it all. */
  run: (given: Given) => Promise<Outcome | undefined>
}>
