import { resolve } from 'node:path'
import type { DestinationStream } from 'pino'
import { beginToLook } from '#check/look-at-checks.ts'
import { takeUpLaw } from '#check/take-up-law.ts'
import type { Config } from '#real/config.ts'
import { keepLog } from '#real/log-keeper.ts'
import { followUps } from '#real/nation/follow-up.ts'
import { watchSources, type Watch } from '#real/sources/watch.ts'
import { startWorker } from '#real/worker.ts'
import { adoptEpochs } from '#retention/adopt-epochs.ts'
import { requireOneTime } from '#retention/require-one-time.ts'
import { codeOf } from '#real/note.ts'
import { requirePrivate, watchDrop } from '#server/drop/watch.ts'
import { createLog, createNotes } from '#server/log.ts'
import { serveLine } from '#server/line/serve-line.ts'
import { createServer, houseOf } from '#server/server.ts'
import { serverDefaults } from '#server/settings.ts'
import { wakeSearches } from '#work/wake-searches.ts'
import { builtPage } from './build-page.ts'
import { lineSettings } from './line-settings.ts'
import { owedNumbers } from './nation-numbers.ts'
import { onCrash } from './on-crash.ts'
import { sourceNumbers } from './source-numbers.ts'
import type { System } from './system.ts'
import { present } from '../present.ts'

/** `line` is where the line of points of contact answers, where there is one. */
export type Served = Readonly<{ url: string; line?: string; stop: () => Promise<void> }>

/** Answers that were begun are finished; what takes longer than this is cut off, and can be asked again by its key. */
const finishWithin = 10_000

export type Serving = Readonly<{
  port: number
  linePort?: number
  log: DestinationStream
  drop?: string
  mayReject?: number
}>

/** Opens the doors of a system on a port and sets its worker to work. `stop` closes both, then the system. */
export async function serveSystem(system: System, config: Config, serving: Serving): Promise<Served> {
  try {
    return await serve(system, config, serving)
  } catch (error) {
    await system.close()
    throw error
  }
}

async function serve(system: System, config: Config, serving: Serving): Promise<Served> {
  const { port, linePort, log, drop, mayReject = 0 } = serving
  const { world, listeners, gauges } = system
  const { agency, atfOffice, oneTimeLinks, secure, behindProxy, witnesses, host } = config
  const pages = builtPage()
  const settings = {
    ...{ ...serverDefaults, agency, oneTimeLinks, secure, behindProxy, witnesses },
    ...present({ atfOffice, pages }),
  }
  // Before anybody is answered: that nothing stands here that was destroyed, that every key has its end, and by which texts of the law.
  if (drop !== undefined) requirePrivate(drop)
  await requireOneTime(world)
  await adoptEpochs(world)
  await takeUpLaw(world)
  await beginToLook(world)
  const note = createNotes(log)
  const calm = onCrash(note)
  const auditLog = keepLog(world, note)
  const imported = (): number => (world.agencies.edition() === undefined ? 0 : 1)
  const ours = () => ({ ...gauges(), ...auditLog.gauges(), agencies_imported: imported() })
  const all = async () => ({ ...ours(), ...(await owedNumbers(world)) })
  const sources = () => sourceNumbers(system.accounts, world.now())
  const parts = { world, listeners, settings, gauges: all, sources, calls: system.calls, log: createLog(log) }
  const house = houseOf(parts)
  const app = createServer(parts, house)
  const lineAt = linePort === undefined ? undefined : lineSettings(config, linePort)
  await app.listen({ host, port })
  const line = lineAt === undefined ? undefined : await serveLine(house, lineAt)
  system.hear(note)
  if (imported() === 0) note({ event: 'agencies-missing' })
  const worker = startWorker(world, note, auditLog)
  const watch = watchFiles(system, note)
  followNation(system, note)
  const failed = (error: unknown): void => note({ event: 'drop-failed', error: codeOf(error) })
  const dropped = drop === undefined ? undefined : watchDrop({ directory: drop, mayReject, world, failed })
  const url = addressOf(host, app.server.address())
  system.announce(url, drop === undefined ? undefined : resolve(drop))
  return {
    url,
    ...(line === undefined ? {} : { line: `${reachable(host)}:${line.port}` }),
    async stop() {
      const cutOff = setTimeout(() => app.server.closeAllConnections(), finishWithin)
      await Promise.all([app.close(), line?.stop()])
      clearTimeout(cutOff)
      await dropped?.stop()
      await Promise.all([watch.stop(), worker.stop()])
      await system.close()
      calm()
    },
  }
}

/** Whatever a file of others held up is searched as soon as it is back. */
const watchFiles = ({ watched, world }: System, note: ReturnType<typeof createNotes>): Watch =>
  watchSources({
    sources: watched,
    cameBack: async () => void (await wakeSearches(world)),
    failed: error => note({ event: 'wake-failed', error: codeOf(error) }),
  })

/** What the nation sends a point of contact unasked wakes the search that waits for it. */
function followNation({ hearNation, world }: System, note: ReturnType<typeof createNotes>): void {
  const follow = followUps(world)
  hearNation(
    pushed => void follow(pushed).catch((error: unknown) => note({ event: 'wake-failed', error: codeOf(error) })),
  )
}

/** An address that works on this machine, also where every interface is listened on. */
function addressOf(
  host: string,
  address: ReturnType<Awaited<ReturnType<typeof createServer>>['server']['address']>,
): string {
  if (address === null || typeof address === 'string') throw new Error('defect: a server that listens has a port')
  return `http://${reachable(host)}:${address.port}`
}

function reachable(host: string): string {
  const here = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return here.includes(':') ? `[${here}]` : here
}
