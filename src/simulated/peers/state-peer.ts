import type { State } from '#law/words.ts'
import type { SyntheticRecord } from '../nation/records.ts'
import { createPeer, type Peer } from './peer.ts'

/**
 * The file of one state, which its point of contact searches: the histories of its own courts, of which III is told, and with them what
 * bars by the state's law alone.
 */
export const statePeer = (records: readonly SyntheticRecord[], state: State): Peer =>
  createPeer(
    records
      .filter(({ home, ori, category }) => ori.startsWith(state) && (home === 'iii' || category === 'J'))
      .map(({ id, category, ori, description, facts }) => ({ source: 'state', id, category, ori, description, facts })),
  )
