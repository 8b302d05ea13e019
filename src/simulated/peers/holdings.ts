import { keepers } from '#contract/source/keepers.ts'
import type { RecordSent } from '#contract/source/ask.ts'
import type { State } from '#law/words.ts'
import type { SyntheticRecord } from '../nation/records.ts'
import type { PeerName } from './behaviour.ts'

/** A record of another's file, with the word for the file that it stands in. */
export type Held = Pick<RecordSent, 'file' | 'id' | 'category' | 'facts'> &
  Pick<SyntheticRecord, 'description'> &
  Readonly<{ ori?: string; paidByGrant?: true }>

/** What a peer's file holds of one nation; of the file of a state, whose it is. */
export const holdingsOf = (name: PeerName, records: readonly SyntheticRecord[], state?: State): readonly Held[] =>
  records.filter(holds[name](state)).map(record => heldBy(name, record))

const homeIs =
  (name: PeerName) =>
  () =>
  ({ home }: SyntheticRecord): boolean =>
    home === name

/**
 * The immigration files hold whoever is in the country unlawfully, whichever other file knows of it too. A state's hold the histories of its
 * own courts, of which III is told, and with them what bars by the state's law alone.
 */
const holds: Readonly<Record<PeerName, (state?: State) => (record: SyntheticRecord) => boolean>> = {
  ncic: homeIs('ncic'),
  iii: homeIs('iii'),
  iaq:
    () =>
    ({ category }) =>
      category === 'E',
  state(state) {
    if (state === undefined) throw new Error('defect: a state’s file is of one state')
    return ({ home, ori, category }) => ori.startsWith(state) && (home === 'iii' || category === 'J')
  },
}

/** In which of a keeper's files a record of this category stands. Every other stands in its first. */
const fileOf: Readonly<Partial<Record<PeerName, Readonly<Record<string, string>>>>> = {
  ncic: { B: 'wanted-person', E: 'immigration-violator', H: 'protection-order' },
  state: { J: 'state-prohibition' },
}

function heldBy(name: PeerName, { id, category, ori, description, facts }: SyntheticRecord): Held {
  const [first = ''] = Object.keys(keepers[name].files)
  const file = fileOf[name]?.[category] ?? first
  return { file, id, category, ori, description, facts: facts as Held['facts'] }
}
