import type { Category } from './categories.ts'
import type { Cites } from './cite.ts'
import type { Policies } from './policies.ts'
import type { IsoDate } from './words.ts'

/** Three answers, always: what a rule can say about one record. `missing` is the examiner's work list. */
export type Conclusion =
  | Readonly<{ answer: 'prohibits'; because: string }>
  | Readonly<{ answer: 'allows'; because: string }>
  | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

export const conclusionAnswers = ['prohibits', 'allows', 'unresolved'] as const satisfies Conclusion['answer'][]

export const prohibits = (because: string): Conclusion => ({ answer: 'prohibits', because })
export const allows = (because: string): Conclusion => ({ answer: 'allows', because })
export const unresolved = (...missing: string[]): Conclusion => ({ answer: 'unresolved', missing })

/**
 * The three relations that 18 U.S.C. 922(t)(2) names, which the law keeps apart: 922(g) and (n) bar the person from receiving,
 * 922(d) bars anyone from selling to the person, and State, local or Tribal law may bar either.
 */
export const relations = ['receive', 'sellTo', 'stateLaw'] as const
export type Relation = (typeof relations)[number]

/** For a ground that 922(g) or (n) names and 922(d) repeats. */
export const bothWays = ['receive', 'sellTo'] as const satisfies Relation[]

/**
 * What a rule may look at besides the record: the legal day of the determination, the transferee's age in whole years on the
 * day of contact, from which a hold is counted, and what the operator chose where the law leaves a choice.
 */
export type Circumstances = Readonly<{
  on: IsoDate
  age?: number
  saleState?: string
  residence?: string
  policies?: Policies
}>

/** One question at a time: would this person's receiving, would selling to the person, violate? */
export type Under = Circumstances & Readonly<{ under: Relation }>

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
export const ruleKinds = [
  ...(['prohibitor', 'clock', 'purpose', 'poc'] as const),
  ...(['contribution', 'retention', 'notice', 'duty'] as const),
] as const
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
    /** The category codes of the NICS Indices that such a record carries; none where no record shows it. */
    categories: readonly Category[]
    /** Under which of the three relations it is asked. What it says may differ between them. */
    relations: readonly [Relation, ...Relation[]]
    /** The answers it can give, where they are not all three. */
    answers?: readonly Conclusion['answer'][]
    facts: FactTable<Facts>
    decide: (facts: Facts, circumstances: Under) => Conclusion
    examples: readonly RuleExample<Facts>[]
  }>

/** `circumstances` is what the example supposes besides the day. The answer is that of all relations together. */
export type RuleExample<Facts> = Example<Facts, Conclusion['answer']> &
  Readonly<{ circumstances?: Omit<Circumstances, 'on'> }>

/** Names the kind, so that a rule reads as one object. */
export const rule = <Facts>(written: Omit<Rule<Facts>, 'kind'>): Rule<Facts> => ({ kind: 'prohibitor', ...written })

/** Whether a rule governs on a legal day. */
export const governs = ({ since, until }: Pick<Provision, 'since' | 'until'>, on: string): boolean =>
  since <= on && (until === undefined || on <= until)
