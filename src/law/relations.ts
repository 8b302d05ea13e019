import { defaultPolicies } from './policies.ts'
import { allows, unresolved, type Circumstances, type Conclusion, type Relation } from './rule.ts'

/** What each relation asks of a person, by the provision that asks it. */
export const relationNames: Readonly<Record<Relation, string>> = {
  receive: 'receiving, 922(g) and (n)',
  sellTo: 'selling to the person, 922(d)',
  stateLaw: 'State, local or Tribal law',
}

/** What one rule says under each relation that it is asked under. */
export type ByRelation = Readonly<Partial<Record<Relation, Conclusion>>>

const under21 = 21

/**
 * 18 U.S.C. 922(t)(2): one relation that is shown is enough, and only when none is left open is nothing in the way. A ground
 * that 922(d) alone gives is one for which the system answers under 21 only: 922(t)(1)(C) names 922(d), and (B) does not.
 */
export function together(by: ByRelation, { age, policies = defaultPolicies }: Circumstances): Conclusion {
  const barred = by.receive?.answer === 'prohibits' ? by.receive : by.stateLaw
  if (barred?.answer === 'prohibits') return barred
  const sellTo = by.sellTo?.answer === 'prohibits' ? aloneUnder922d(by.sellTo, age, policies) : by.sellTo
  if (sellTo?.answer === 'prohibits') return sellTo
  const all = [by.receive, sellTo, by.stateLaw].filter(each => each !== undefined)
  const missing = all.flatMap(each => (each.answer === 'unresolved' ? each.missing : []))
  return missing.length > 0 ? unresolved(...new Set(missing)) : (all[0] ?? allows('no relation is barred'))
}

function aloneUnder922d(
  sellTo: Conclusion,
  age: Circumstances['age'],
  policies: NonNullable<Circumstances['policies']>,
): Conclusion {
  if (policies['sell-to-alone'] === 'denies') return sellTo
  if (age === undefined) return unresolved("the transferee's age on the day of contact")
  return age < under21
    ? sellTo
    : unresolved("an examiner's decision, under a named policy, on a ground that 922(d) alone gives")
}

/** Whether 922(d) is the only relation that bars, which 925B does not name. */
export const isSellToAlone = (by: ByRelation): boolean =>
  by.sellTo?.answer === 'prohibits' && by.receive?.answer !== 'prohibits' && by.stateLaw?.answer !== 'prohibits'
