import { isKeptKey } from '#law/retention/key-backup.ts'
import { lengthOf } from '#law/retention/epochs.ts'
import type { Replay } from '../world.ts'
import type { KeyRow } from './rows.ts'

export type Journaled = Readonly<{
  wraps: readonly KeyRow[]
  gone: readonly Readonly<{ epoch: string; ntn: string }>[]
}>

/**
 * What an older database is told. A tombstone stands before the destruction that it announces; where an examiner denied the same check
 * in that moment, its keys passed to the family of denials and it was not destroyed, so that the family outweighs the tombstone: a denied
 * record is never destroyed by mistake (28 CFR 25.9(b)(1)(i)).
 */
export function replayOf({ wraps, gone }: Journaled): Replay {
  const denied = new Set(wraps.filter(({ epoch }) => isKeptKey(epoch)).map(({ ntn }) => ntn as string))
  const of = (length: 'hours' | 'day') =>
    gone
      .filter(({ epoch, ntn }) => !isKeptKey(epoch) && lengthOf(epoch) === length && !denied.has(ntn))
      .map(({ ntn }) => ntn)
  // Of a family stands only who left the voluntary appeal file.
  const left = gone.filter(({ epoch }) => isKeptKey(epoch)).map(({ ntn }) => ntn)
  const byNumber = Map.groupBy(wraps, ({ ntn }) => ntn)
  return {
    records: new Set(of('day')),
    identities: new Set([...of('hours'), ...left]),
    wraps: ntn => byNumber.get(ntn) ?? [],
  }
}
