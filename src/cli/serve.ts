import { pino } from 'pino'
import { readConfig, type Config } from '#real/config.ts'
import { serverOf } from '#store/lock.ts'
import type { Given } from './command.ts'
import { freePort } from './free-port.ts'
import { declined, exits, present, tell, type Outcome } from './output.ts'
import { roleIn } from './role-options.ts'
import { openNation } from './sandbox/open-nation.ts'
import { signInPage, signIns } from './sandbox/welcome.ts'
import { keptWish, nationOf, requireOwn, wishedIn, type KeptWish } from './sandbox/wish-file.ts'
import { serveSystem } from './serve-system.ts'
import { openSystem, type System } from './system.ts'
import { untilStopped } from './until-stopped.ts'

const [stdout, stderr] = [1, 2]

/**
 * `nics serve`: serves what is there until it is stopped. Its log goes to standard output, or with `--json` to standard error,
 * where the one document says the address.
 */
export async function serveCommand({ options }: Given): Promise<Outcome | undefined> {
  const json = options['json'] === true
  const config = readConfig({ ...process.env, ...roleIn(options) })
  const wish = config.mode === 'sandbox' ? keptWish(config.dataDir) : undefined
  const cannot = whyNot(config, wish) ?? (await isPortTaken(config))
  if (cannot !== undefined) return declined('unavailable', cannot)
  const { system, signIn } = await openServed(config, wish)
  const log = pino.destination(json ? stderr : stdout)
  const { url, stop } = await serveSystem(system, config, {
    ...{ port: config.port, log, mayReject: shareOf(options['mayReject']) },
    ...(typeof options['drop'] === 'string' ? { drop: options['drop'] } : {}),
  })
  if (json) present({ status: exits.ok, document: { url, pid: process.pid }, page: '' }, { json })
  else tell(`${await signIn(url)}Serving at ${url}`)
  await untilStopped()
  await stop()
  return undefined
}

function whyNot({ mode, dataDir, agency, here }: Config, wish: KeptWish | undefined): string | undefined {
  // A point of contact makes its own training system, because there is nothing in it that a nation has to be made for.
  if (mode === 'sandbox' && wish === undefined && here.role === 'national')
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

type OpenServed = Readonly<{ system: System; signIn: (url: string) => Promise<string> }>

/** With a training system of a point of contact, whoever may sign in to it: nobody else shows them. */
async function openServed(config: Config, wish: KeptWish | undefined): Promise<OpenServed> {
  if (wish !== undefined) requireOwn(wish, config)
  if (config.mode === 'production' || config.here.role === 'national') {
    const system = await openSystem(config, wish === undefined ? undefined : nationOf(wish))
    return { system, signIn: async () => '' }
  }
  const today = Temporal.Now.plainDateISO('UTC')
  const { system, nation, callers } = await openNation(config, wishedIn(process.env, today, config.here))
  const licensee = nation.licensees.find(({ expires }) => today.toString() <= expires)
  return {
    system,
    signIn: async url =>
      licensee === undefined ? '' : signInPage(await signIns({ licensee, callers, url }, system.world)),
  }
}

/** A share of the rows, from 0 to 1. */
function shareOf(text: unknown): number {
  const share = text === undefined ? 0 : Number(text)
  if (!(share >= 0 && share <= 1)) throw new Error('--may-reject is a share of the rows, such as 0.01.')
  return share
}
