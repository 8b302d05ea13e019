import { meantBy, type DeniedKept, type EntrySent } from '#contract/source/denied.ts'
import type { Acknowledged, DeniedEntry, DeniedFile } from '../denied-file.ts'
import { deniedTransactions, type DeniedTransactions } from './peers/denied-transactions.ts'
import type { Random } from './random.ts'
import type { Mishaps } from './sources.ts'

/** The file, reached by a line that nobody has to wait for, and which loses words and acknowledgements. */
export type SimulatedDeniedFile = DeniedFile &
  Readonly<{ goDown: () => void; comeBack: () => void; file: DeniedTransactions }>

type Wish = Readonly<{ now: () => Temporal.Instant; random: Random; mishaps: () => Pick<Mishaps, 'late' | 'failed'> }>

export function simulatedDeniedFile({ now, random, mishaps }: Wish): SimulatedDeniedFile {
  const file = deniedTransactions()
  let down: Temporal.Instant | undefined

  /** `failed` never came there; of what is `late` only the acknowledgement is lost. */
  function told(sent: Pick<DeniedEntry, 'ntn' | 'order'>, entered: boolean, keep: () => DeniedKept): Acknowledged {
    if (down !== undefined) return { kind: 'silent', because: 'down' }
    const { late, failed } = mishaps()
    if (random.chance(failed)) return { kind: 'silent', because: 'failed' }
    const meant = meantBy(keep(), { ...sent, entered }) ?? ({ kind: 'silent', because: 'failed' } as const)
    return random.chance(late) ? { kind: 'silent', because: 'late' } : meant
  }

  return {
    file,
    enter: async entry => told(entry, true, () => file.enter(entry as unknown as EntrySent)),
    remove: async removal => told(removal, false, () => file.remove(removal)),
    downSince: async () => down,
    goDown() {
      down ??= now()
    },
    comeBack() {
      down = undefined
    },
  }
}
