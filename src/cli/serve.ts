import { pino } from 'pino'
import { readConfig, type Config } from '#real/config.ts'
import { serverOf } from '#store/lock.ts'
import type { Given } from './command.ts'
import { freePort } from './free-port.ts'
import { declined, exits, present, tell, type Outcome } from './output.ts'
import { openServed } from './open-served.ts'
import { roleIn } from './role-options.ts'
import { keptWish, requireOwn, wishedIn, type KeptWish } from './sandbox/wish-file.ts'
import { serveSystem } from './serve-system.ts'
import { untilStopped } from './until-stopped.ts'

const [stdout, stderr] = [1, 2]

/**
 * `nics serve`: serves what is there until it is stopped. Its log goes to standard output, or with `--json` to standard error,
 * where the one document says the address.
 */
export async function serveCommand({ options }: Given): Promise<Outcome | undefined> {
  const json = options['json'] === true
  const env = { ...process.env, ...roleIn(options) }
  const config = withSources(readConfig(env), options['source'])
  const wish = config.mode === 'sandbox' ? wishFor(config) : undefined
  const cannot = whyNot(config, wish) ?? (await isPortTaken(config))
  if (cannot !== undefined) return declined('unavailable', cannot)
  const { system, signIn, rest } = await openServed(config, wish)
  try {
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
    else
      tell(
        (await signIn(url)) +
          (line === undefined ? `Serving at ${url}` : `Serving at ${url}, and points of contact at ${line}`),
      )
    await untilStopped()
    await stop()
  } finally {
    await rest()
  }
  return undefined
}

/** A point of contact makes its own training system: `npm start` makes none for it. */
function wishFor(config: Config): KeptWish | undefined {
  const kept = keptWish(config.dataDir)
  if (kept !== undefined) requireOwn(kept, config)
  const { here } = config
  return kept ?? (here.role === 'poc' ? wishedIn(process.env, Temporal.Now.plainDateISO('UTC'), here) : undefined)
}

function whyNot({ mode, dataDir, agency }: Config, wish: KeptWish | undefined): string | undefined {
  if (mode === 'sandbox' && wish === undefined)
    return `There is no training system in ${dataDir}. \`npm start\` makes one.`
  return agency.address === undefined
    ? 'Set NICS_AGENCY_NAME and NICS_AGENCY_ADDRESS: who is denied must be told whom to ask (28 CFR 25.10(a)).'
    : undefined
}

async function isPortTaken({ dataDir, host, port }: Config): Promise<string | undefined> {
  // A server over this very directory is named by whoever opens the system; another port would not help.
  const isServed = serverOf(dataDir) !== undefined
  return !isServed && (await freePort(host, port, 1)) === undefined
    ? `Port ${port} is taken. Set NICS_PORT to another.`
    : undefined
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
