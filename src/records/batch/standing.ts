import { mayBeFoundNeverValid, type Entry } from '#law/lives/entry.ts'
import { contributionOf, type Contribution } from '../contribution.ts'
import type { Known } from '../known.ts'

/**
 * How an agency's own number stands: never used, taken back before anything came, over (`over-for-good`: not even to be found
 * never valid), relieved, or the entry that it stands for with what is kept of it.
 */
export type Standing = 'new' | 'taken-back' | Over | Readonly<{ entry: Entry; record: Contribution }>

export type Over = 'over' | 'over-for-good' | 'relieved'

export function standingNow(known: Known | undefined): Standing {
  if (known === undefined) return 'new'
  if (known.nri === null) return 'taken-back'
  const { seen, row } = known
  return row.record === null
    ? overAs(seen.state)
    : { entry: seen.state, record: contributionOf(seen.state, row.record, row) }
}

function overAs(entry: Entry): Over {
  if (entry.status === 'relieved') return 'relieved'
  return mayBeFoundNeverValid(entry) ? 'over' : 'over-for-good'
}
