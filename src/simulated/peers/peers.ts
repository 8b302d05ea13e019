import type { SourceRecord } from '#match/record.ts'
import type { SyntheticRecord } from '../nation/records.ts'
import type { Behaviour, PeerName } from './behaviour.ts'
import { createPeer, type Peer } from './peer.ts'

/** NCIC, III and the immigration files over one nation's records; each asks `behaviourOf` what to do about a question. */
export function createPeers(
  records: readonly SyntheticRecord[],
  behaviourOf: (name: PeerName) => Behaviour,
): Readonly<Record<PeerName, Peer>> {
  const peer = (name: PeerName): Peer => createPeer(recordsOf(name, records), () => behaviourOf(name))
  return { ncic: peer('ncic'), iii: peer('iii'), iaq: peer('iaq') }
}

/** The immigration files hold whoever is in the country unlawfully, whichever other file knows of it too. */
const holds: Readonly<Record<PeerName, (record: SyntheticRecord) => boolean>> = {
  ncic: ({ home }) => home === 'ncic',
  iii: ({ home }) => home === 'iii',
  iaq: ({ category }) => category === 'E',
}

const recordsOf = (name: PeerName, records: readonly SyntheticRecord[]): readonly SourceRecord[] =>
  records
    .filter(holds[name])
    .map(({ id, category, ori, description, facts }) => ({ source: name, id, category, ori, description, facts }))
