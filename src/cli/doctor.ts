import { readConfig, unread, type Config } from '#real/config.ts'
import { federalVariables, outreachVariable, policyVariable, settingVariable } from '#real/environment-settings.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { openKeysIn } from '#real/keys/keystore.ts'
import { serverOf } from '#store/lock.ts'
import { lookAtAgencies } from './doctor/agencies.ts'
import { lookAtCalendars } from './doctor/calendar.ts'
import { lookAtDeniedFile } from './doctor/denied-file.ts'
import { lookAtDrop } from './doctor/drop.ts'
import { broken, noted, ok, type Finding } from './doctor/finding.ts'
import { lookAtEmail, lookAtReceivers } from './doctor/email.ts'
import { lookAtIndex } from './doctor/index-numbers.ts'
import { lookAtItsLog } from './doctor/log.ts'
import { lookAtMachine } from './doctor/machine.ts'
import { lookAtEscrow } from './doctor/retention.ts'
import { lookAtSources } from './doctor/sources.ts'
import { lookAtStateRecords } from './doctor/state-records.ts'
import { lookAtStore } from './doctor/store.ts'
import { exits, type Outcome } from './output.ts'

/** `nics doctor`: looks at everything that an operator has to see to. Ends with 6 when something is broken. */
export async function doctorCommand(): Promise<Outcome> {
  const findings = await look()
  const healthy = findings.every(({ state }) => state !== 'broken')
  return {
    status: healthy ? exits.ok : exits.unavailable,
    document: { healthy, findings },
    page: page(findings),
  }
}

async function look(): Promise<readonly Finding[]> {
  let config: Config
  try {
    config = readConfig(process.env)
  } catch (error) {
    return [broken('configuration', error)]
  }
  const running = serverOf(config.dataDir)
  return [
    ok('program', `Node ${process.version}`),
    lookAtMode(config),
    ...lookAtStateRecords(config, Temporal.Now.plainDateISO('UTC')),
    ...lookAtSettings(config),
    ...lookAtMachine(config),
    ...unread(process.env).map(name => noted(name, 'is set, and nothing reads it')),
    await lookAtKeystore(config),
    lookAtEscrow(config),
    ...(running === undefined
      ? [noted('server', 'none runs over this data directory')]
      : [await lookAtServer(running.url), ...(await lookAtItsNumbers(running.url)), ...dropOf(running)]),
    // PGlite can be opened by one process alone, and the running server is that one.
    ...(running !== undefined && config.databaseUrl === undefined
      ? [noted('store', 'PGlite, in use by the server; stop it to look inside')]
      : await lookAtStore(config)),
    ...(await lookAtSources(config, running?.url)),
    ...lookAtDeniedFile(config),
    lookAtReceivers(config),
    await lookAtEmail(config),
    lookAtAgencies(config),
    lookAtCalendars(Temporal.Now.plainDateISO('UTC')),
  ]
}

const lookAtMode = ({ mode, oneTimeLinks, agency }: Config): Finding => {
  const who = agency.name
  return mode === 'sandbox'
    ? noted('mode', `training system with synthetic people, run by ${who}; not an official system`)
    : ok('mode', `production, run by ${who}; one-time links ${oneTimeLinks ? 'allowed' : 'refused'}`)
}

const lookAtSettings = ({
  settings: { policies, outreachByPocs, federal, ...periods },
}: Config): readonly Finding[] => [
  ...Object.entries(periods).map(([name, value]) => ok(settingVariable(name), value)),
  ok(outreachVariable, Object.keys(outreachByPocs).join(', ') || 'no state: the system asks the bodies itself'),
  ...Object.entries(policies).map(([name, choice]) => ok(policyVariable(name), choice)),
  ...(Object.keys(federalVariables) as (keyof typeof federalVariables)[]).map(name => lookAtNamed(name, federal[name])),
  noted('police notices', pocDenialsTold[policies['police-notice-of-poc-denials']]),
]

/** What a recipient that is not set is owed stands: it is not lost, and it is late. */
const lookAtNamed = (name: keyof typeof federalVariables, ori: string | undefined): Finding =>
  ori === undefined
    ? noted(federalVariables[name], `is not set: what ${named[name]} is owed stands until it is`)
    : ok(federalVariables[name], ori)

const named = { atf: 'ATF', ice: 'ICE' } as const

const pocDenialsTold = {
  'other-authorities': 'police are told of what points of contact deny too, but not the state authority that denied',
  off: 'police are not told of what points of contact deny, as in the federal practice',
} as const

async function lookAtKeystore(config: Config): Promise<Finding> {
  const { keysDir, token } = config
  try {
    await openKeysIn(keystoreOf(config))
    return ok('keystore', token === undefined ? keysDir : `${keysDir}, its keys in the token ${token.token}`)
  } catch (error) {
    return broken('keystore', error)
  }
}

const dropOf = ({ drop }: Readonly<{ drop?: string }>): readonly Finding[] =>
  drop === undefined ? [] : [lookAtDrop(drop, Temporal.Now.instant())]

/** A server that is ready says so in milliseconds. */
const patience = 5_000

async function lookAtServer(url: string): Promise<Finding> {
  try {
    const { status } = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(patience) })
    return status < 300
      ? ok('server', `${url} is ready`)
      : broken('server', `${url} says that it is not ready (${status})`)
  } catch {
    return broken('server', `${url} does not answer`)
  }
}

async function lookAtItsNumbers(url: string): Promise<readonly Finding[]> {
  try {
    const answer = await fetch(new URL('/metrics', url), { signal: AbortSignal.timeout(patience) })
    const metrics = await answer.text()
    return [...lookAtIndex(metrics), ...lookAtItsLog(metrics)]
  } catch {
    // Whether it answers at all was asked before.
    return []
  }
}

const marks = { ok: 'ok  ', note: 'note', broken: 'BAD ' } as const

function page(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ name }) => name.length)) + 2
  const lines = findings.flatMap(({ name, state, says, more = [] }) => [
    `${marks[state]}  ${name.padEnd(width)}${says}`,
    ...more.map(line => `${' '.repeat(width + 6)}${line}`),
  ])
  return `${lines.join('\n')}\n`
}
