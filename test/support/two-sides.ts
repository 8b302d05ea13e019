import type { Transaction } from '#law/lives/transaction.ts'
import type { PocOutcome } from '#law/lives/poc-words.ts'
import { pocDifferences, pocOutcome, pocStatement } from '#law/poc/statement.ts'

/** What a state's point of contact and the nation have of one day, each by its own records. */
export type Sides = Readonly<{ ours: readonly Transaction[]; theirs: readonly Transaction[] }>

/**
 * Everything in which two sides of one day are not alike, number by number: a check that the nation does not have or has twice, one that
 * the state does not know, an outcome or a message that one side alone has.
 */
export function disagreements({ ours, theirs }: Sides): readonly string[] {
  const there = Map.groupBy(theirs, ({ assigned: { stn = '' } }) => stn.slice(0, ownLength))
  const known = new Set<string>(ours.map(({ ntn }) => ntn))
  const unknown = [...there.keys()].filter(stn => !known.has(stn))
  const expected = ours.map(check => ({ check, outcome: outcomeOf(check) }))
  const counted = pocStatement(
    theirs.map(check => ({ outcome: pocOutcome(check), contradicted: check.poc?.contradicted === true, count: 1 })),
  )
  const should = pocStatement(expected.map(({ outcome }) => ({ outcome, contradicted: false, count: 1 })))
  return [
    ...unknown.map(stn => `the nation has ${stn || 'a check without a number'} of a state that never gave it`),
    ...expected.flatMap(({ check, outcome }) => faultsOf(check, outcome, there.get(check.ntn) ?? [])),
    ...pocDifferences({ ...should, contradicted: counted.contradicted }, counted),
  ]
}

/** Our numbers are of one length; what follows says which inquiry of one check it is. */
const ownLength = 14

function faultsOf(ours: Transaction, outcome: PocOutcome, theirs: readonly Transaction[]): readonly string[] {
  const [one] = theirs
  if (one === undefined || theirs.length > 1) return [`${ours.ntn} is ${theirs.length} checks of the nation`]
  return [
    ...(ours.nation?.ntn === one.ntn ? [] : [`${ours.ntn} has another number there`]),
    ...(pocOutcome(one) === outcome ? [] : [`${ours.ntn} is ${outcome} and ${pocOutcome(one)} there`]),
    ...(String(ours.nation?.told) === String(one.poc?.reported ?? [])
      ? []
      : [`${ours.ntn} told ${String(ours.nation?.told)}, and ${String(one.poc?.reported)} arrived`]),
  ]
}

/**
 * What the nation must have it as when the day is over: a Proceed that nobody reported is presumed, and nothing else is. One that its
 * licensee has not come for is still open, because nobody was told.
 */
function outcomeOf({ status, nation, told }: Transaction): PocOutcome {
  if (status === 'denied' || status === 'cancelled') return status
  const wasOpen = nation?.told.includes('poc-open') === true
  if (status === 'proceed' && told.some(({ word }) => word === 'proceed')) return wasOpen ? 'proceed' : 'presumed'
  return 'open'
}
