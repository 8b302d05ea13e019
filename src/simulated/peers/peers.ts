import { keeperNames } from '#contract/source/keepers.ts'
import type { SourceRecord } from '#match/record.ts'
import type { SyntheticRecord } from '../nation/records.ts'
import type { PeerName } from './behaviour.ts'
import { holdingsOf } from './holdings.ts'
import { createPeer, type Peer } from './peer.ts'

/** NCIC, III and the immigration files over one nation's records, in this process. */
export const createPeers = (records: readonly SyntheticRecord[]): Readonly<Record<PeerName, Peer>> =>
  Object.fromEntries(keeperNames.map(name => [name, createPeer(recordsOf(name, records))])) as Record<PeerName, Peer>

const recordsOf = (name: PeerName, records: readonly SyntheticRecord[]): readonly SourceRecord[] =>
  holdingsOf(name, records).map(({ file: _file, ...record }) => ({ source: name, ...record }))
