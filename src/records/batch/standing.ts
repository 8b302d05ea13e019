import type { Entry } from '#law/lives/entry.ts'
import { contributionOf, type Contribution } from '../contribution.ts'
import type { Known } from '../known.ts'

/**
 * How an agency's own number stands: never used, taken back before anything came, over, or the entry that it stands for with what is
 * kept of it.
 */
export type Standing = 'new' | 'taken-back' | 'over' | Readonly<{ entry: Entry; record: Contribution }>

export function standingNow(known: Known | undefined): Standing {
  if (known === undefined) return 'new'
  if (known.nri === null) return 'taken-back'
  const { seen, row } = known
  return row.record === null ? 'over' : { entry: seen.state, record: contributionOf(seen.state, row.record) }
}
