import { keepersOf } from '#contract/source/keepers.ts'
import type { Here } from '#law/here.ts'
import type { SourceRecord } from '#match/record.ts'
import type { SyntheticRecord } from '../nation/records.ts'
import type { PeerName } from './behaviour.ts'
import { holdingsOf } from './holdings.ts'
import { createPeer, type Peer } from './peer.ts'

/** The files of others that whoever we are asks, over one nation's records, in this process. */
export const createPeers = (
  records: readonly SyntheticRecord[],
  here: Here = { role: 'national' },
): Readonly<Partial<Record<PeerName, Peer>>> =>
  Object.fromEntries(keepersOf(here.role).map(name => [name, createPeer(recordsOf(name, records, here))]))

function recordsOf(name: PeerName, records: readonly SyntheticRecord[], here: Here): readonly SourceRecord[] {
  const held = holdingsOf(name, records, here.role === 'poc' ? here.state : undefined)
  return held.map(({ file: _file, ...record }) => ({ source: name, ...record }))
}
