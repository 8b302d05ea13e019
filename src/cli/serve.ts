import { pino } from 'pino'
import { readConfig, type Config } from '#real/config.ts'
import { serverOf } from '#store/lock.ts'
import type { Given } from './command.ts'
import { freePort } from './free-port.ts'
import { declined, exits, present, tell, type Outcome } from './output.ts'
import { besideTraining } from './sandbox/beside-training.ts'
import { keptWish } from './sandbox/wish-file.ts'
import { serveSystem } from './serve-system.ts'
import { openSystem } from './system.ts'
import { untilStopped } from './until-stopped.ts'

const [stdout, stderr] = [1, 2]

/**
 * `nics serve`: serves what is there until it is stopped. Its log goes to standard output, or with `--json` to standard error,
 * where the one document says the address.
 */
export async function serveCommand({ options }: Given): Promise<Outcome | undefined> {
  const json = options['json'] === true
  const config = withSources(readConfig(process.env), options['source'])
  const wish = config.mode === 'sandbox' ? keptWish(config.dataDir) : undefined
  if (config.mode === 'sandbox' && wish === undefined)
    return declined('unavailable', `There is no training system in ${config.dataDir}. \`npm start\` makes one.`)
  if (config.agency.address === undefined)
    return declined(
      'unavailable',
      'Set NICS_AGENCY_NAME and NICS_AGENCY_ADDRESS: who is denied must be told whom to ask (28 CFR 25.10(a)).',
    )
  // A server over this very directory is named by whoever opens the system; another port would not help.
  const isServed = serverOf(config.dataDir) !== undefined
  if (!isServed && (await freePort(config.host, config.port, 1)) === undefined)
    return declined('unavailable', `Port ${config.port} is taken. Set NICS_PORT to another.`)
  const beside = besideTraining(config, isServed ? undefined : wish)
  try {
    const system = await openSystem(config, { places: beside.places })
    const log = pino.destination(json ? stderr : stdout)
    const linePort = linePortOf(options['line'], config)
    const { url, line, stop } = await serveSystem(system, config, {
      ...(linePort === undefined ? {} : { linePort }),
      ...{ port: config.port, log, mayReject: shareOf(options['mayReject']) },
      ...(typeof options['drop'] === 'string' ? { drop: options['drop'] } : {}),
    })
    if (json)
      present(
        { status: exits.ok, document: { url, ...(line === undefined ? {} : { line }), pid: process.pid }, page: '' },
        { json },
      )
    else tell(line === undefined ? `Serving at ${url}` : `Serving at ${url}, and points of contact at ${line}`)
    await untilStopped()
    await stop()
  } finally {
    await beside.stop()
  }
  return undefined
}

/** What is connected on the command line stands beside what the environment names. */
function withSources(config: Config, named: Given['options'][string]): Config {
  const { at, ...sources } = config.sources
  return typeof named === 'object' ? { ...config, sources: { ...sources, at: [...at, ...named] } } : config
}

function linePortOf(text: unknown, { line }: Config): number | undefined {
  if (text === undefined) return line.port
  const port = Number(text)
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) throw new Error('--line is a port, 0 to 65535.')
  return port
}

/** A share of the rows, from 0 to 1. */
function shareOf(text: unknown): number {
  const share = text === undefined ? 0 : Number(text)
  if (!(share >= 0 && share <= 1)) throw new Error('--may-reject is a share of the rows, such as 0.01.')
  return share
}
