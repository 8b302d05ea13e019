import { outreachBodies, type OutreachAnswer, type OutreachBody } from './lives/outreach-words.ts'
import type { Transaction } from './lives/transaction.ts'
import type { Conclusion } from './rule.ts'
import type { SourceName } from './words.ts'

/** One hit as it bears on the answer: what its rule says, and whether a person has said whose record it is. */
export type Finding = Readonly<{ hit: number; conclusion: Conclusion; same?: boolean }>

export type Known = Readonly<{
  silent: readonly SourceName[]
  /** The immigration files had to be asked about an alien of whom no number was given. */
  alienNumberMissing: boolean
  findings: readonly Finding[]
  under21: boolean
  outreach: Readonly<Partial<Record<OutreachBody, OutreachAnswer>>>
}>

/** What stands between this check and a Proceed, as an examiner's work list. Empty means that nothing does. */
export type Obstacle =
  | Readonly<{ kind: 'silent-source'; source: SourceName }>
  | Readonly<{ kind: 'alien-number' }>
  | Readonly<{ kind: 'hit'; hit: number; conclusion: Conclusion }>
  | Readonly<{ kind: 'outreach'; body: OutreachBody }>

/**
 * 28 CFR 25.6(c)(1)(iv): with no obstacle the answer is Proceed, with any it is Delayed. Denied is not here, because the
 * machine alone never denies. A record somebody found to be another person's is no obstacle; one whose rule allows is none.
 */
export function obstacles({ silent, alienNumberMissing, findings, under21, outreach }: Known): readonly Obstacle[] {
  const hits = findings.filter(({ same, conclusion }) => same !== false && conclusion.answer !== 'allows')
  // 34 U.S.C. 40901(l)(1): three bodies are asked about a transferee under 21, and only their answers end the wait. A record
  // that one of them reports becomes a hit of its own.
  const unasked = under21 ? outreachBodies.filter(body => outreach[body] === undefined) : []
  return [
    ...silent.map(source => ({ kind: 'silent-source', source }) as const),
    ...(alienNumberMissing ? [{ kind: 'alien-number' } as const] : []),
    ...hits.map(({ hit, conclusion }) => ({ kind: 'hit', hit, conclusion }) as const),
    ...unasked.map(body => ({ kind: 'outreach', body }) as const),
  ]
}

export const machineAnswer = (known: Known): 'proceed' | 'delayed' =>
  obstacles(known).length === 0 ? 'proceed' : 'delayed'

/**
 * The same for a check while which a record changed. What clears then goes on to an examiner: that a record is gone is somebody's word,
 * which may be a mistake.
 */
export const machineSays = (
  known: Known,
  { recordChanged }: Pick<Transaction, 'recordChanged'>,
): 'proceed' | 'delayed' => (recordChanged ? 'delayed' : machineAnswer(known))

/**
 * What an examiner, too, has to settle before a Proceed: everything but the missing number. 28 CFR 25.7(a) makes it no condition of
 * an answer; who has none could be given no answer at all, and a check that nobody may answer lapses, which lets a firearm go with
 * nobody having looked. So the machine waits, and a person judges whether what the immigration files answered to the name and
 * the date of birth is enough. Files that have not answered stand in the examiner's way as in the machine's.
 */
export const toSettle = (known: Known): readonly Obstacle[] =>
  obstacles(known).filter(({ kind }) => kind !== 'alien-number')

/** 25.2 "Denied": a record that a person confirmed as the transferee's, and a rule that prohibits on it. */
export const grounds = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ same, conclusion }) => same === true && conclusion.answer === 'prohibits')
