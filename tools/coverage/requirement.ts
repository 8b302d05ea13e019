import type { RequirementId } from './ids.ts'

/** Why nothing in a program can carry it out: a building, a budget, a court, a form that somebody else keeps. */
export type NotSoftware = Readonly<{ notSoftware: string }>
/** What is missing until the program carries it out. */
export type NotYet = Readonly<{ notYet: string }>

/** The rules, by name, or pure functions of `src/law`, `file.ts name`, that say what it asks. */
export type Ruled = Readonly<{ rules: readonly string[]; functions: readonly string[] }> | NotSoftware | NotYet

/** The file of the act that carries it out today, and the test, which names the requirement, that would fail without it. */
export type Acted =
  | Readonly<{ by: readonly string[]; tests: readonly string[]; butNotYet?: string }>
  | NotSoftware
  | NotYet

export type Requirement = Readonly<{
  /** What it asks, in our own words, on one line. */
  asks: string
  ruled: Ruled
  acted: Acted
}>

/** One part of the law's requirements. */
export type Requirements = Readonly<Partial<Record<RequirementId, Requirement>>>

export const rules = (...named: string[]): Ruled => ({ rules: named, functions: [] })
/** Paths from `src/law`, with the name of the function: `response.ts obstacles`. */
export const functions = (...named: string[]): Ruled => ({ rules: [], functions: named })
/** Paths from `src` of acts, and from `test` of tests. `butNotYet` names the part that is missing. */
export const acted = (
  by: string | readonly string[],
  tests: string | readonly string[],
  butNotYet?: string,
): Acted => ({
  by: [by].flat(),
  tests: [tests].flat(),
  ...(butNotYet === undefined ? {} : { butNotYet }),
})
export const notSoftware = (because: string): NotSoftware => ({ notSoftware: because })
export const notYet = (missing: string): NotYet => ({ notYet: missing })
