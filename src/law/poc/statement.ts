import { pocOutcomes, type PocCounts, type PocOutcome } from '../lives/poc-words.ts'
import { cfr } from '../cite.ts'
import type { Transaction } from '../lives/transaction.ts'
import { isTransfer } from '../purpose.ts'
import { pocRule } from '../ruling.ts'

type Counted = Pick<Transaction, 'status' | 'assigned' | 'poc'>

export function pocOutcome({ status, assigned, poc }: Counted): PocOutcome {
  if (status !== 'with-poc') return ended[status] ?? 'undetermined'
  if (poc?.reported.at(-1) === 'poc-open') return 'open'
  if (!isTransfer(assigned.purpose)) return 'permit'
  return poc?.responses.some(({ kind }) => kind !== 'partial') === true ? 'undetermined' : 'held'
}

/** Whether it was forgotten since changes nothing of what it came to. */
const ended: Readonly<Partial<Record<Transaction['status'], PocOutcome>>> = {
  proceed: 'proceed',
  denied: 'denied',
  overturned: 'overturned',
  cancelled: 'cancelled',
  presumed: 'presumed',
}

const none: PocCounts = {
  ...{ issued: 0, contradicted: 0 },
  ...{ proceed: 0, denied: 0, overturned: 0, cancelled: 0 },
  ...{ presumed: 0, open: 0, undetermined: 0, held: 0, permit: 0 },
}

/** How many checks came to the same, and whether a message contradicted what was presumed or said of them. */
export type PocTally = Readonly<{ outcome: PocOutcome; contradicted: boolean; count: number }>

/** The numbers of a day, of which all but `issued` and `contradicted` together are `issued`. */
export function pocStatement(tallied: readonly PocTally[]): PocCounts {
  return tallied.reduce(
    (counts, { outcome, contradicted, count }) => ({
      ...counts,
      issued: counts.issued + count,
      contradicted: counts.contradicted + (contradicted ? count : 0),
      [outcome]: counts[outcome] + count,
    }),
    none,
  )
}

/** Whether every number that was issued is found under exactly one of what it came to. */
export const addsUp = (counts: PocCounts): boolean =>
  pocOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0) === counts.issued

/**
 * Whether both sides say the same of one check. A Proceed of the same day is reported by nobody and presumed by us, so that a point
 * of contact that lists it as its Proceed has it as we do (25.6(h)).
 */
export const isAlike = (ours: PocOutcome, theirs: PocOutcome): boolean =>
  ours === theirs || (ours === 'presumed' && theirs === 'proceed')

/** Numbers that the two sides do not have alike: Proceeds that were presumed and told as one, where they are not told apart there. */
export function pocDifferences(ours: PocCounts, theirs: PocCounts): readonly (keyof PocCounts)[] {
  const mine = theirs.presumed > 0 ? ours : { ...ours, proceed: ours.proceed + ours.presumed, presumed: 0 }
  return (Object.keys(none) as (keyof PocCounts)[]).filter(name => mine[name] !== theirs[name])
}

type Given = { ours: Partial<PocCounts>; theirs: Partial<PocCounts> }

export const dayCompared = pocRule({
  id: 'poc-day-compared',
  title: 'Both sides of a point of contact’s day are compared',
  cites: [cfr(28, '25.6(h)')],
  says: 'Every check that a point of contact began on an operational day is counted under exactly one of what it came to, and where the point of contact counts otherwise the numbers that differ are named.',
  since: '2004-07-20',
  answers: ['alike', 'differ'],
  decide: ({ ours, theirs }: Given) => {
    const differ = pocDifferences({ ...none, ...ours }, { ...none, ...theirs })
    return differ.length === 0 ? 'alike' : { answer: 'differ', differ }
  },
  examples: [
    {
      name: 'forty checks, three denied on both sides',
      given: { ours: { issued: 40, denied: 3, presumed: 37 }, theirs: { issued: 40, denied: 3, presumed: 37 } },
      expect: 'alike',
    },
    {
      name: 'a denial that was never sent is presumed a Proceed here and denied there',
      given: { ours: { issued: 40, denied: 2, presumed: 38 }, theirs: { issued: 40, denied: 3, presumed: 37 } },
      expect: { answer: 'differ', differ: ['denied', 'presumed'] },
    },
    {
      name: 'it counts as its Proceeds what nobody had to report: those are presumed here',
      given: { ours: { issued: 40, denied: 3, presumed: 37 }, theirs: { issued: 40, denied: 3, proceed: 37 } },
      expect: 'alike',
    },
  ],
})
