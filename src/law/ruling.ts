import type { Example, Provision, RuleKind } from './rule.ts'

/** What a ruling takes and answers: plain data, so that its examples can be printed as they stand. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

export type RulingKind = Exclude<RuleKind, 'prohibitor'>

/**
 * A rule of any kind but a prohibitor: from plain facts, dates written as text, to a plain answer. Written as a method, so that
 * rulings of different facts stand in one list; each is given only what its own examples give, which `ruling` checks.
 */
export type Ruling = Provision<RulingKind> &
  Readonly<{
    /** The closed set that it answers from. Its examples show each. A value that was computed is `given`. */
    answers: readonly string[]
    decide(given: Json): Json
    examples: readonly Example<Json, Json>[]
  }>

/** A date or an amount is computed rather than chosen. */
const computed = ['given'] as const

type Written<Given extends Json, Answer extends Json> = Omit<Provision, 'kind'> &
  Readonly<{
    answers?: readonly string[]
    decide: (given: Given) => Answer
    examples: readonly Example<NoInfer<Given>, NoInfer<Answer>>[]
  }>

/** Checks that what a ruling takes and answers is what its examples give and expect. */
const ruling =
  (kind: RulingKind) =>
  <Given extends Json, Answer extends Json>(written: Written<Given, Answer>): Ruling => ({
    kind,
    answers: computed,
    ...written,
  })

export const clock = ruling('clock')
export const purposeRule = ruling('purpose')
export const pocRule = ruling('poc')
export const contributionRule = ruling('contribution')
export const retentionRule = ruling('retention')
export const noticeRule = ruling('notice')
export const dutyRule = ruling('duty')

/** One of a closed set, with the reason, in words that whoever is refused may read. */
export type Answered<Answer extends string> = Readonly<{ answer: Answer; because: string }>

/** What a computed value leaves open, by the name of the member that says so: a refusal outweighs a gap in what is known. */
const left = ['never', 'unknown'] as const

/** Which answer of a ruling's closed set a value is: the word itself, the word it carries, or that something was computed. */
export function answerOf(value: Json): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return 'given'
  if ('answer' in value && typeof value.answer === 'string') return value.answer
  const members = Object.values(value)
  return left.find(name => members.some(member => has(name, member))) ?? 'given'
}

const has = (name: string, member: unknown): boolean => typeof member === 'object' && member !== null && name in member
