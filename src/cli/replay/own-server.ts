import { join } from 'node:path'
import { pino } from 'pino'
import { firstDay } from '#law/clocks/contact-time.ts'
import { watchedClock, type Clock } from '#real/clock.ts'
import type { World } from '../../world.ts'
import { showProgress } from '../progress.ts'
import { settleNation } from '../sandbox/settle-nation.ts'
import { serveSystem } from '../serve-system.ts'
import { openSystem } from '../system.ts'
import type { Dealer } from './dealers-file.ts'
import { ownAskers, type Enrolled } from './own-askers.ts'
import { clientKeyIn, ownCallers, ownNation } from './own-nation.ts'
import { makePlace } from './own-place.ts'
import { recordsKept } from './records-kept.ts'
import type { Target } from './target.ts'

export type OwnServer = Readonly<{ month: string; seed: string; people: number; dealers: readonly Dealer[] }>

/**
 * Starts a real server for one replay: HTTP on the loopback interface, its own empty database (PGlite in a temporary directory, or
 * a new database on the PostgreSQL of DATABASE_URL), its own nation, and a clock that shows the month. `close` leaves nothing.
 */
export async function startOwnServer({ month, seed, people, dealers }: OwnServer): Promise<Target> {
  const now = middleOf(month)
  const nation = ownNation({ seed, people, on: now.toZonedDateTimeISO('UTC').toPlainDate(), dealers })
  const { config, leave } = await makePlace()
  let close = leave
  const forget = onSignal(() => close())
  try {
    const system = await openSystem(config, { nation, clock: clockFrom(now) })
    close = () => inTurn(system.close, leave)
    const { world } = system
    const enrolled = { nation, callers: ownCallers(nation), seed }
    await settle(enrolled, world)
    const log = pino.destination({ dest: join(config.dataDir, 'server.log'), mode: 0o600 })
    const { url, stop } = await serveSystem(system, config, { port: 0, log })
    close = () => inTurn(stop, leave)
    const askers = await ownAskers(enrolled, url, world)
    const recordOf = await recordsKept(nation, world)
    const numbers = async (): Promise<number> => (await world.find.counts())['numbers'] ?? 0
    return { url, now, nation, ...askers, recordOf, numbers, close: () => close().finally(forget) }
  } catch (error) {
    await close().finally(forget)
    throw error
  }
}

/** In the middle of the month, at an hour that is the same day from Guam to Samoa and for hours to come. */
function middleOf(month: string): Temporal.Instant {
  const middle = `${month}-15`
  return Temporal.Instant.from(`${middle < firstDay ? firstDay : middle}T12:00:00Z`)
}

/** The machine's own clock, moved as far as the month lies back. It goes on as time does. */
function clockFrom(begins: Temporal.Instant): Clock {
  const back = begins.since(Temporal.Now.instant())
  return watchedClock({ wall: () => Temporal.Now.instant().add(back), steady: () => performance.now() })
}

async function settle({ nation, callers, seed }: Enrolled, world: World): Promise<void> {
  const progress = showProgress(`Making a nation of ${nation.people.length.toLocaleString('en-US')} people`)
  const clientKeyOf = async (caller: (typeof callers)[number]): Promise<string> => clientKeyIn(seed, caller)
  await settleNation({ nation, callers, clientKeyOf, onProgress: progress.at }, world)
  progress.done(`${nation.licensees.length} licensees, ${nation.records.length} records`)
}

async function inTurn(first: () => Promise<void>, whatever: () => Promise<void>): Promise<void> {
  try {
    await first()
  } finally {
    await whatever()
  }
}

/** The exit code of a program that a signal ended. */
const interrupted = 130

/** Whoever interrupts a replay finds nothing of it left either. Returns what takes the listener away again. */
function onSignal(close: () => Promise<void>): () => void {
  const end = (): void => void close().finally(() => process.exit(interrupted))
  process.once('SIGINT', end).once('SIGTERM', end)
  return () => void process.off('SIGINT', end).off('SIGTERM', end)
}
