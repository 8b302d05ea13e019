import type { Category } from './categories.ts'
import type { Cites } from './cite.ts'
import type { IsoDate } from './words.ts'

/** Three answers, always: what a rule can say about one record. `missing` is the examiner's work list. */
export type Conclusion =
  | Readonly<{ answer: 'prohibits'; because: string }>
  | Readonly<{ answer: 'allows'; because: string }>
  | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

export const prohibits = (because: string): Conclusion => ({ answer: 'prohibits', because })
export const allows = (because: string): Conclusion => ({ answer: 'allows', because })
export const unresolved = (...missing: string[]): Conclusion => ({ answer: 'unresolved', missing })

/**
 * What a rule may look at besides the record: the legal day of the determination, and the transferee's age in whole years
 * on the day of contact, from which a hold is counted.
 */
export type Circumstances = Readonly<{ on: IsoDate; age?: number; saleState?: string; residence?: string }>

/** One fact that a source or an examiner may state about a record: how to ask for it, and what value can be read. */
export type Fact<Value = unknown> = Readonly<{
  /** What is asked for, as the examiner's work list says it when it is missing. */
  ask: string
  /** What an answer looks like, for a person: `a date, YYYY-MM-DD`. */
  expects: string
  is: (value: unknown) => value is Value
}>

/** Every fact that a rule looks at, by name. A fact that is not in the table cannot matter to the rule. */
export type FactTable<Facts> = { readonly [Name in keyof Facts]-?: Fact<Exclude<Facts[Name], undefined>> }

export type Example<Given, Answer> = Readonly<{ name: string; given: Given; expect: Answer; on?: string }>

/** The kinds of rule in the one registry. */
export const ruleKinds = ['prohibitor', 'clock', 'purpose', 'closure', 'retention', 'duty'] as const
export type RuleKind = (typeof ruleKinds)[number]

/** What every rule of law carries, whatever it decides. */
export type Provision<Kind extends RuleKind = RuleKind> = Readonly<{
  kind: Kind
  id: string
  title: string
  cites: Cites
  /** One sentence, in our own words. */
  says: string
  /** First and last day on which this text of the rule governs. */
  since: string
  until?: string
}>

/** A prohibitor: decides about one record of one category of 18 U.S.C. 922(g), (n) or (d). */
export type Rule<Facts> = Provision<'prohibitor'> &
  Readonly<{
    /** The category code of the NICS Indices that such a record carries. */
    category: Category
    facts: FactTable<Facts>
    decide: (facts: Facts, circumstances: Circumstances) => Conclusion
    examples: readonly RuleExample<Facts>[]
  }>

/** `circumstances` is what the example supposes besides the day. */
export type RuleExample<Facts> = Example<Facts, Conclusion['answer']> &
  Readonly<{ circumstances?: Omit<Circumstances, 'on'> }>

/** Names the kind, so that a rule reads as one object. */
export const rule = <Facts>(written: Omit<Rule<Facts>, 'kind'>): Rule<Facts> => ({ kind: 'prohibitor', ...written })

/** What the example of a clock may hold, so that it can be printed as it stands. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/**
 * A clock: from plain facts, dates written as text, to plain dates. Written as a method, so that clocks of different facts
 * stand in one list; each is given only what its own examples give, which `clock` checks.
 */
export type ClockRule = Provision<'clock'> &
  Readonly<{ decide(given: Json): Json; examples: readonly Example<Json, Json>[] }>

/** Checks that what a clock takes and answers is what its examples give and expect. */
export const clock = <Given extends Json, Answer extends Json>(
  written: Omit<Provision<'clock'>, 'kind'> &
    Readonly<{ decide: (given: Given) => Answer; examples: readonly Example<NoInfer<Given>, NoInfer<Answer>>[] }>,
): ClockRule => ({ kind: 'clock', ...written })

/** Whether a rule governs on a legal day. */
export const governs = ({ since, until }: Pick<Provision, 'since' | 'until'>, on: string): boolean =>
  since <= on && (until === undefined || on <= until)
