import { keepers } from '#contract/source/keepers.ts'
import type { RecordSent } from '#contract/source/ask.ts'
import type { SyntheticRecord } from '../nation/records.ts'
import type { PeerName } from './behaviour.ts'

/** A record of another's file, with the word for the file that it stands in. */
export type Held = Pick<RecordSent, 'file' | 'id' | 'category' | 'facts'> &
  Pick<SyntheticRecord, 'description'> &
  Readonly<{ ori?: string; paidByGrant?: true }>

/** What a peer's file holds of one nation. */
export const holdingsOf = (name: PeerName, records: readonly SyntheticRecord[]): readonly Held[] =>
  records.filter(record => holds(name, record)).map(record => heldBy(name, record))

/** The immigration files hold whoever is in the country unlawfully, whichever other file knows of it too. */
const holds = (name: PeerName, { home, category }: SyntheticRecord): boolean =>
  name === 'iaq' ? category === 'E' : home === name

/** In which file of NCIC a record of this category stands. Of the other keepers each has one file. */
const ncicFiles: Readonly<Record<string, string>> = {
  B: 'wanted-person',
  E: 'immigration-violator',
  H: 'protection-order',
}

function heldBy(name: PeerName, { id, category, ori, description, facts }: SyntheticRecord): Held {
  const [only = ''] = Object.keys(keepers[name].files)
  const file = (name === 'ncic' ? ncicFiles[category] : only) ?? only
  return { file, id, category, ori, description, facts: facts as Held['facts'] }
}
