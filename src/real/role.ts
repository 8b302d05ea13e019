import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Here } from '#law/here.ts'
import { parseOri } from '#law/numbers.ts'
import { states, type State } from '#law/words.ts'
import type { NationPlace } from './nation/at.ts'
import { present } from '../present.ts'
import { credentialsIn } from './sources/place.ts'
import { stateRecordsOf, type StateRecords } from './state-records.ts'

/** Every variable by which a point of contact is set, and what it means. */
export const roleVariables = {
  NICS_ROLE: 'national (the default) or poc: whether this is the national system or the point of contact of a state',
  NICS_STATE: 'as a point of contact: the state, such as CO',
  NICS_ORI: 'as a point of contact: its ORI, by which the nation knows it',
  NICS_NATION_URL:
    'as a point of contact: address of the national system, https for its API (http on this machine) or tls://HOST:PORT for its line of text messages',
  NICS_NATION_CLIENT: 'client id that the national system gave to the point of contact',
  NICS_NATION_KEY: 'key of that client',
  NICS_NATION_KEY_FILE: 'a file that holds that key, so that it does not stand in the environment',
  NICS_NATION_CA: 'a PEM file of the authorities whose certificate the line of the national system shows',
  NICS_NATION_CERT: 'a PEM file of the certificate by which that line knows us, instead of the key of the client',
  NICS_NATION_CERT_KEY: 'a PEM file, readable by its owner alone, of the key of that certificate',
  NICS_STATE_RECORDS:
    'as a point of contact: from which day which law of the state has it keep records of allowed transfers, and where, with semicolons between',
} as const

/** An empty variable is one that nobody set. */
const text = z.string().trim().min(1).optional().catch(undefined)

export const roleShape = {
  NICS_ROLE: z.enum(['national', 'poc'], 'must be national or poc').default('national'),
  NICS_STATE: text,
  NICS_ORI: text,
  NICS_NATION_URL: text,
  NICS_NATION_CLIENT: text,
  NICS_NATION_KEY: text,
  NICS_NATION_KEY_FILE: text,
  NICS_NATION_CA: text,
  NICS_NATION_CERT: text,
  NICS_NATION_CERT_KEY: text,
  NICS_STATE_RECORDS: text,
} as const

/** Who we are, and as a point of contact where the nation answers and how it knows us. */
export type Role = Readonly<{ here: Here; nation?: NationPlace; stateRecords?: StateRecords }>
type Given = z.infer<z.ZodObject<typeof roleShape>>

/** Throws one clear sentence where a point of contact could not work. No value is repeated: one of them is secret. */
export function roleOf(given: Given): Role {
  const { NICS_STATE_RECORDS: records } = given
  if (given.NICS_ROLE === 'national') {
    // The national system's own copy is destroyed, whatever the law of a state says (28 CFR 25.9(b)).
    if (records !== undefined)
      throw new Error(
        'NICS_STATE_RECORDS is of a point of contact alone: no law of a state keeps records of the nation.',
      )
    return { here: { role: 'national' } }
  }
  const state = requireGiven(given.NICS_STATE, 'NICS_STATE', 'which state it is of, such as CO')
  const ori = parseOri(requireGiven(given.NICS_ORI, 'NICS_ORI', 'by which number the nation knows it'))
  if (!isState(state)) throw new Error('NICS_STATE must be a state by its two letters, such as CO.')
  if (ori === undefined) throw new Error('NICS_ORI must be an ORI, nine letters and digits.')
  const kept = records === undefined ? {} : { stateRecords: stateRecordsOf(records) }
  return { here: { role: 'poc', state, ori }, nation: placeOf(given), ...kept }
}

function placeOf(given: Given): NationPlace {
  const url = requireGiven(given.NICS_NATION_URL, 'NICS_NATION_URL', 'where the national system answers')
  const client = requireGiven(given.NICS_NATION_CLIENT, 'NICS_NATION_CLIENT', 'as which client the nation knows it')
  const line = lineAt(url)
  if (line === undefined && !isSafe(url))
    throw new Error(
      'NICS_NATION_URL must be an https address, an http address of this machine, or tls://HOST:PORT, with no path.',
    )
  const { NICS_NATION_CA: ca, NICS_NATION_CERT: cert, NICS_NATION_CERT_KEY: certKey } = given
  if (line === undefined && (ca ?? cert ?? certKey) !== undefined)
    throw new Error('NICS_NATION_CA, NICS_NATION_CERT and NICS_NATION_CERT_KEY are for the line of the nation alone.')
  if (line === undefined) return { by: 'api', at: { url, client, key: keyOf(given) } }
  const credentials = credentialsIn(present({ ca, cert, key: certKey }), 'the line of the nation')
  // Who is known by a certificate signs on with nothing else.
  return { by: 'line', at: { ...line, client, credentials, ...(cert === undefined && { key: keyOf(given) }) } }
}

function keyOf({ NICS_NATION_KEY, NICS_NATION_KEY_FILE: file }: Given): string {
  const key = file === undefined ? NICS_NATION_KEY : readFileSync(file, 'utf8').trim()
  return requireGiven(key, 'NICS_NATION_KEY or NICS_NATION_KEY_FILE', 'the key of that client')
}

/** `tls://nation.example:7010`: a host and a port, and nothing else. */
function lineAt(url: string): Readonly<{ host: string; port: number }> | undefined {
  const [, host, port] = /^tls:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\]):(\d{1,5})\/?$/i.exec(url) ?? []
  if (host === undefined || port === undefined) return undefined
  return { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) }
}

function requireGiven(value: string | undefined, name: string, what: string): string {
  if (value === undefined || value === '') throw new Error(`A point of contact needs ${name}: ${what}.`)
  return value
}

const isState = (code: string): code is State => (states as readonly string[]).includes(code)

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Who a transferee is does not travel in the clear, and a secret does not stand in an address. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(url)
  const isBare = pathname === '/' && [search, hash, username, password].every(part => part === '')
  return isBare && (protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname)))
}
