import { contradiction, perTurn, sequence } from '#ledger/log/sequence.ts'
import { olderThanSigned } from '#ledger/log/signed-before.ts'
import type { World } from '../world.ts'
import { codeOf, type Note } from './note.ts'

/** Numbers and signs the audit log, a turn at a time, and says how it stands. */
export type LogKeeper = Readonly<{
  /** True when more is waiting. Throws nothing: acts go on, and their leaves wait. */
  turn: () => Promise<boolean>
  /** Of the last turn. */
  gauges: () => Readonly<Record<string, number>>
}>

/**
 * A log that contradicts itself, or what its key has signed, is not tried again by this process: nothing more is numbered or signed
 * until a person has looked and started it anew. Anything else that fails is tried again at the next turn.
 */
export function keepLog(world: World, note: (note: Note) => void): LogKeeper {
  let stopped = false
  let failing = false
  let stands: Readonly<Record<string, number>> = {}

  async function look(): Promise<void> {
    const [{ size, signed }, waiting, witnessed] = await Promise.all([
      world.log.head(),
      world.log.waiting(),
      world.log.witnessed(),
    ])
    const unwitnessed = size - Math.max(0, ...witnessed.map(each => each.size))
    const age = signed === undefined ? {} : { log_checkpoint_seconds: secondsSince(signed.at, world) }
    stands = {
      log_size: size,
      log_signed: signed?.size ?? 0,
      log_waiting: waiting,
      log_unwitnessed: unwitnessed,
      ...age,
    }
  }

  return {
    async turn() {
      if (stopped) return false
      try {
        const numbered = await sequence(world)
        await look()
        failing = false
        return numbered === perTurn
      } catch (error) {
        stopped = [contradiction, olderThanSigned].includes(codeOf(error))
        if (stopped || !failing) note({ event: stopped ? 'log-stopped' : 'log-failed', error: codeOf(error) })
        failing = true
        return false
      }
    },
    gauges: () => ({ ...stands, log_stopped: stopped ? 1 : 0 }),
  }
}

const secondsSince = (at: string, { now }: World): number =>
  Math.max(0, Math.floor(Temporal.Instant.from(at).until(now()).total('seconds')))
