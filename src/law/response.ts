import { outreachBodies, type OutreachAnswer, type OutreachBody } from './lives/transaction.ts'
import type { Conclusion } from './rule.ts'
import type { SourceName } from './words.ts'

/** One hit as it bears on the answer: what its rule says, and whether a person has said whose record it is. */
export type Finding = Readonly<{ hit: number; conclusion: Conclusion; same?: boolean }>

export type Known = Readonly<{
  silent: readonly SourceName[]
  findings: readonly Finding[]
  under21: boolean
  outreach: Readonly<Partial<Record<OutreachBody, OutreachAnswer>>>
}>

/** What stands between this check and a Proceed, as an examiner's work list. Empty means that nothing does. */
export type Obstacle =
  | Readonly<{ kind: 'silent-source'; source: SourceName }>
  | Readonly<{ kind: 'hit'; hit: number; conclusion: Conclusion }>
  | Readonly<{ kind: 'outreach'; body: OutreachBody }>

/**
 * 28 CFR 25.6(c)(1)(iv): with no obstacle the answer is Proceed, with any it is Delayed. Denied is not here, because the
 * machine alone never denies. A record somebody found to be another person's is no obstacle; one whose rule allows is none.
 */
export function obstacles({ silent, findings, under21, outreach }: Known): readonly Obstacle[] {
  const hits = findings.filter(({ same, conclusion }) => same !== false && conclusion.answer !== 'allows')
  // 34 U.S.C. 40901(l)(1): three bodies are asked about a transferee under 21, and only their answers end the wait. A record
  // that one of them reports becomes a hit of its own.
  const unasked = under21 ? outreachBodies.filter(body => outreach[body] === undefined) : []
  return [
    ...silent.map(source => ({ kind: 'silent-source', source }) as const),
    ...hits.map(({ hit, conclusion }) => ({ kind: 'hit', hit, conclusion }) as const),
    ...unasked.map(body => ({ kind: 'outreach', body }) as const),
  ]
}

export const machineAnswer = (known: Known): 'proceed' | 'delayed' =>
  obstacles(known).length === 0 ? 'proceed' : 'delayed'

/** 25.2 "Denied": a record that a person confirmed as the transferee's, and a rule that prohibits on it. */
export const grounds = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ same, conclusion }) => same === true && conclusion.answer === 'prohibits')
