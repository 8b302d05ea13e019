import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { parseVerifier } from '#ledger/log/note.ts'
import { policyNames } from '#law/policies.ts'
import { periods, type Settings } from '#law/settings.ts'
import { callSettingsOf, callShape, callVariables, type CallSettings } from './call-settings.ts'
import { tokenOf } from './keys/token/of-environment.ts'
import type { TokenSettings } from './keys/token/session.ts'
import { lineOf } from './line-of.ts'
import { policyVariable, settingVariable, settingsOf, type Environment } from './environment-settings.ts'
import { roleOf, roleShape, roleVariables, type Role } from './role.ts'

const modes = ['sandbox', 'production'] as const
export type Mode = (typeof modes)[number]

/** What an operator decides, read once, when the program begins. */
export type Config = Readonly<{
  /** `sandbox` is the training system: synthetic people, simulated sources, sign-in by one-time link. */
  mode: Mode
  /** PostgreSQL by its address. Without one, PGlite in `dataDir`; never in production. */
  databaseUrl?: string
  dataDir: string
  /** Where the imported directory of agencies is. */
  agenciesDir: string
  /** The keystore. No backup of the database may contain it. */
  keysDir: string
  /** Where the keys of that keystore are, if they are not its files. */
  token?: TokenSettings
  host: string
  port: number
  oneTimeLinks: boolean
  /** Whether callers reach us over TLS, which a proxy ends. Only then are cookies `Secure`. */
  secure: boolean
  /** Whether the addresses that a proxy states are believed. */
  behindProxy: boolean
  /** Public keys of those who witness the audit log. */
  witnesses: readonly string[]
  /** Where the files of others answer, as NAME=URL, and the PEM files by which we and they know each other. */
  sources: Readonly<{ at: readonly string[]; files: Readonly<{ ca?: string; cert?: string; key?: string }> }>
  /** Where NCIC takes the denials of the nation, by the same files. */
  deniedFile?: string
  settings: Settings
  /** The line of points of contact, where one is wanted; files of PEM. Without a certificate a training system makes its own. */
  line: Readonly<{ port?: number; cert?: string; key?: string; ca?: string }>
  /** How agencies are called that something waits for them. */
  calls: CallSettings
  /** Who runs this system, as its notices and letters name it. */
  agency: Readonly<{ name: string; address?: string }>
  /** Whom police call before they act upon a notice of denial. */
  atfOffice?: string
}> &
  Role

/** Every variable that is read beside the settings of the law's table, and what it means. docs/operating.md shows them all. */
export const variables = {
  NICS_MODE: 'sandbox (synthetic people, the default) or production',
  DATABASE_URL: 'address of a PostgreSQL 15 or later; without it PGlite keeps the data, in the sandbox only',
  DATABASE_URL_FILE: 'a file that holds that address, so that no password stands in the environment',
  NICS_DATA_DIR: 'directory of what this process keeps beside the database; default .nics',
  NICS_KEYS_DIR: 'directory of the keystore, outside every database backup; default NICS_DATA_DIR/keys',
  NICS_AGENCIES_DIR: 'directory of the imported list of agencies; default NICS_DATA_DIR/agencies',
  NICS_KEYS:
    'files (the default) or pkcs11: whether the keys are files of the keystore or in a token of a PKCS #11 module',
  NICS_PKCS11_MODULE: 'the module that the maker of the token gives out, such as /usr/lib/softhsm/libsofthsm2.so',
  NICS_PKCS11_TOKEN: 'label of the token',
  NICS_PKCS11_PIN_FILE: "a file, readable by its owner alone, that holds the PIN of the token's user",
  NICS_HOST: 'address to listen on; default 127.0.0.1',
  NICS_PORT: 'port to listen on; default 4090',
  NICS_ONE_TIME_LINKS:
    'yes or no: whether people sign in by a printed link; default yes in the sandbox, never in production',
  NICS_SECURE: 'yes or no: whether callers reach us over TLS; default yes in production, no in the sandbox',
  NICS_BEHIND_PROXY: 'yes or no: whether a proxy stands before us whose word on addresses is believed; default no',
  NICS_WITNESSES: 'public keys (C2SP cosignature/v1) of those who witness the audit log, with blanks between',
  NICS_SOURCES: 'where the files of others answer, such as ncic=https://ncic.example:7001, with blanks between',
  NICS_DENIED_FILE:
    'where the Denied Transaction File of NCIC takes denials, such as https://ncic.example:7002; in a training system the NCIC beside it',
  NICS_SOURCES_CA: 'a PEM file of the authorities whose certificates the keepers of those files show',
  NICS_SOURCES_CERT: 'a PEM file of the certificate that we show them',
  NICS_SOURCES_KEY: 'a PEM file, readable by its owner alone, of the key of that certificate',
  NICS_LINE_PORT:
    'port of the TLS line of points of contact; none where it is not set. `npm start` takes the next free one',
  NICS_LINE_CERT_FILE: "the line's certificate, PEM; a training system makes its own",
  NICS_LINE_KEY_FILE: 'the key of that certificate, PEM, readable by its owner alone',
  NICS_LINE_CA_FILE: 'the authority whose certificates the line asks of those who call, PEM; without it they sign on',
  ...callVariables,
  NICS_AGENCY_NAME: 'who runs this system and denies',
  NICS_AGENCY_ADDRESS: 'postal address of that agency',
  NICS_PAGED_AT:
    'where whoever runs the system is called by e-mail: police have not read a notice, nobody can be named to be told, or the Denied Transaction File is behind',
  NICS_ATF_OFFICE:
    'the office of ATF, with its telephone, that police call before they act upon a notice of denial; every notice names it',
  NICS_ATF_ORI: 'ORI at which ATF hears of a firearm to be retrieved; a training system has one that nobody is',
  NICS_ICE_ORI: 'ORI at which ICE hears of unlawful presence; a training system has one that nobody is',
  ...roleVariables,
  NICS_PEOPLE: 'how many people the first `npm start` makes; default 20000',
  NICS_SEED: 'what that nation is made from: the same seed makes the same people',
  NICS_URL: 'the server that the command line speaks to, where none runs over NICS_DATA_DIR',
  NICS_CLIENT: 'client id of the agency that sends on the command line',
  NICS_CLIENT_KEY: 'key of the agency that sends on the command line',
  NICS_CODE_WORD: 'code word of the licensee who asks on the command line',
  NICS_ESCROW_PASSPHRASE: 'passphrase of the person who holds the escrow, where nobody can be asked for it',
  NICS_ESCROW_PASSPHRASE_2: 'of the second of the two, when a keystore is made of the copies',
  NICS_SESSION: 'session cookie of the person who works on the command line; `nics sign-in` keeps one',
} as const

/** Names that look like ours and that nothing reads: most likely a slip. */
export const unread = (env: Environment): readonly string[] => {
  const known = new Set([
    ...Object.keys(variables),
    ...Object.keys(periods).map(settingVariable),
    ...policyNames.map(policyVariable),
  ])
  return Object.keys(env).filter(name => name.startsWith('NICS_') && !name.startsWith('NICS_TEST_') && !known.has(name))
}

/** An empty variable is one that nobody set. */
const text = z.string().trim().min(1).optional().catch(undefined)

const words = (given: string): readonly string[] => given.split(/\s+/).filter(word => word !== '')
const areWitnesses = (keys: readonly string[]): boolean => keys.every(key => parseVerifier(key)?.kind === 'witness')

const yesNo = z.enum(['yes', 'no'], 'must be yes or no')
const aPort = 'must be a port, 0 to 65535'

const environment = z.object({
  NICS_MODE: z.enum(modes, 'must be sandbox or production').default('sandbox'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/./, 'must be the address of a PostgreSQL, such as postgresql://user@host/nics')
    .optional(),
  NICS_DATA_DIR: text,
  NICS_KEYS_DIR: text,
  NICS_AGENCIES_DIR: text,
  NICS_KEYS: z.enum(['files', 'pkcs11'], 'must be files or pkcs11').default('files'),
  NICS_PKCS11_MODULE: text,
  NICS_PKCS11_TOKEN: text,
  NICS_PKCS11_PIN_FILE: text,
  NICS_HOST: text,
  NICS_PORT: z.coerce.number(aPort).int(aPort).min(0, aPort).max(65_535, aPort).default(4090),
  NICS_ONE_TIME_LINKS: yesNo.optional(),
  NICS_SECURE: yesNo.optional(),
  NICS_BEHIND_PROXY: yesNo.default('no'),
  NICS_WITNESSES: z.string().default('').transform(words).refine(areWitnesses, 'must be public keys of witnesses'),
  NICS_SOURCES: z.string().default('').transform(words),
  NICS_DENIED_FILE: text,
  NICS_SOURCES_CA: text,
  NICS_SOURCES_CERT: text,
  NICS_SOURCES_KEY: text,
  NICS_LINE_PORT: z.coerce.number(aPort).int(aPort).min(0, aPort).max(65_535, aPort).optional(),
  NICS_LINE_CERT_FILE: text,
  NICS_LINE_KEY_FILE: text,
  NICS_LINE_CA_FILE: text,
  ...callShape,
  NICS_AGENCY_NAME: text,
  NICS_AGENCY_ADDRESS: text,
  NICS_ATF_OFFICE: text,
  ...roleShape,
})

/** Throws one clear sentence for the first thing that is wrong. No value is repeated: some of them are secret. */
export function readConfig(env: Environment): Config {
  const given = environment.safeParse(withFiles(env))
  if (!given.success) {
    const [issue] = given.error.issues
    throw new Error(`${issue?.path.join('.')} ${issue?.message}.`)
  }
  const { data } = given
  requireProduction(data)
  const dataDir = resolve(data.NICS_DATA_DIR ?? '.nics')
  const sandbox = data.NICS_MODE === 'sandbox'
  const { DATABASE_URL: databaseUrl, NICS_AGENCY_ADDRESS: address } = data
  return {
    mode: data.NICS_MODE,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    dataDir,
    agenciesDir: resolve(data.NICS_AGENCIES_DIR ?? join(dataDir, 'agencies')),
    keysDir: resolve(data.NICS_KEYS_DIR ?? join(dataDir, 'keys')),
    ...tokenOf(data),
    host: data.NICS_HOST ?? '127.0.0.1',
    port: data.NICS_PORT,
    oneTimeLinks: sandbox && data.NICS_ONE_TIME_LINKS !== 'no',
    secure: data.NICS_SECURE === undefined ? !sandbox : data.NICS_SECURE === 'yes',
    behindProxy: data.NICS_BEHIND_PROXY === 'yes',
    witnesses: data.NICS_WITNESSES,
    sources: sourcesOf(data),
    ...(data.NICS_DENIED_FILE === undefined ? {} : { deniedFile: data.NICS_DENIED_FILE }),
    settings: settingsOf(env),
    line: lineOf(data),
    calls: callSettingsOf(data, { production: !sandbox }),
    agency: {
      name: data.NICS_AGENCY_NAME ?? (sandbox ? 'OpenNICS training system' : 'Unnamed agency'),
      ...(address === undefined && !sandbox ? {} : { address: address ?? trainingAddress }),
    },
    ...atfOfficeOf(data, sandbox),
    ...roleOf(data),
  }
}

function sourcesOf(data: z.infer<typeof environment>): Config['sources'] {
  const { NICS_SOURCES: at, NICS_SOURCES_CA: ca, NICS_SOURCES_CERT: cert, NICS_SOURCES_KEY: key } = data
  const named = { ca, cert, key }
  return { at, files: Object.fromEntries(Object.entries(named).filter(([, file]) => file !== undefined)) }
}

/** Where nobody is, so that the sheet for a denied transferee reads in training as it will read. */
const trainingAddress = '1 Example Plaza, Sample City, ST 00000'

/** A number that nobody has, so that a notice in training reads as it will read. */
const trainingAtfOffice = 'ATF, made-up field division, telephone 304-555-0144'

function atfOfficeOf({ NICS_ATF_OFFICE: office }: z.infer<typeof environment>, sandbox: boolean) {
  if (office !== undefined) return { atfOffice: office }
  return sandbox ? { atfOffice: trainingAtfOffice } : {}
}

/** A secret may stand in a file. */
function withFiles(env: Environment): Environment {
  const { DATABASE_URL_FILE: file, ...rest } = env
  const set = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''))
  return file === undefined || file === '' ? set : { ...set, DATABASE_URL: readFileSync(file, 'utf8').trim() }
}

function requireProduction({ NICS_MODE, DATABASE_URL, NICS_ONE_TIME_LINKS }: z.infer<typeof environment>): void {
  if (NICS_MODE === 'sandbox') return
  if (DATABASE_URL === undefined) {
    throw new Error(
      'Production needs a PostgreSQL (DATABASE_URL): PGlite loses what it acknowledged when the power fails.',
    )
  }
  if (NICS_ONE_TIME_LINKS === 'yes') {
    throw new Error(
      'Production allows no one-time links (NICS_ONE_TIME_LINKS): whoever reads a log or a screen could sign in.',
    )
  }
}
