import type { Certificate, Counts } from '../lives/epoch.ts'
import { cfr } from '../cite.ts'
import { retentionRule } from '../ruling.ts'

/** As the standard calls it, so that an inspector finds what was done. */
export const eraseMethod = 'cryptographic erase (NIST SP 800-88r2)'

/** A group of fewer is not told apart: with the dates of the numbers it would say what became of single transactions. */
const fewest = 10

/**
 * What may be told for ever of how many an epoch covered. How many of them were destroyed and how many stood on is told where both are
 * enough: where nearly all went, or nearly none, each of them would be known to be allowed or to be open.
 */
export function countsOf({ destroyed, standing, greatestLag }: Counted): Counts {
  const covered = destroyed + standing
  return destroyed < fewest || standing < fewest
    ? { covered, greatestLag }
    : { covered, survivors: standing, greatestLag }
}

type Counted = { destroyed: number; standing: number; greatestLag: number }

/** The text that is signed: the members in this order. */
export const certificateText = (certificate: Certificate): string =>
  `OpenNICS certificate of destruction\n${JSON.stringify(certificate, [...members])}\n`

const members: readonly (keyof Certificate)[] = [
  ...(['epoch', 'fingerprint', 'opened', 'closed', 'destroyed', 'method'] as const),
  ...(['covered', 'survivors', 'greatestLag'] as const),
]

export const certificateCounts = retentionRule({
  id: 'certificate-counts',
  title: 'A certificate of destruction counts, and tells of nobody',
  cites: [cfr(28, '25.9(b)(1)(ii)-(iii)'), cfr(28, '25.9(c)')],
  says: 'How many transactions the key of an epoch covered is certified for ever, and how many of them stood on only where at least ten did and at least ten did not, so that no number and date can be joined to what became of it.',
  since: '2004-07-20',
  decide: (given: Counted) => ({ ...countsOf(given) }),
  examples: [
    {
      name: 'many of both',
      given: { destroyed: 8120, standing: 431, greatestLag: 4 },
      expect: { covered: 8551, survivors: 431, greatestLag: 4 },
    },
    {
      name: 'all but nine were destroyed',
      given: { destroyed: 60, standing: 9, greatestLag: 2 },
      expect: { covered: 69, greatestLag: 2 },
    },
    {
      name: 'a night in which nobody was allowed',
      given: { destroyed: 0, standing: 25, greatestLag: 0 },
      expect: { covered: 25, greatestLag: 0 },
    },
    {
      name: 'ten of each',
      given: { destroyed: 10, standing: 10, greatestLag: 1 },
      expect: { covered: 20, survivors: 10, greatestLag: 1 },
    },
  ],
})
