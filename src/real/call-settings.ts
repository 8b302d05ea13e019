import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { parseEmailAddress } from '#delivery/email-address.ts'
import type { ReceiverRules } from './delivery/guard.ts'
import { isOwnNetwork } from './delivery/public-address.ts'
import type { Sender } from './delivery/email-text.ts'
import type { MailServer } from './delivery/smtp.ts'

/** How agencies are called that something waits for them. */
export type CallSettings = Readonly<{
  receivers: ReceiverRules
  /** PEM of authorities that are believed about receivers beside those of Node. */
  authorities?: string
  proxy?: URL
  /** Where a mail server is set up. */
  email?: Readonly<{ server: MailServer; sender: Omit<Sender, 'agency'> }>
}>

/** Every variable by which calls are set, and what it means. */
export const callVariables = {
  NICS_RECEIVERS_LOOPBACK:
    'yes or no: whether receivers of agencies on this machine are called, in training only; default no',
  NICS_RECEIVERS_PORTS: 'ports at which receivers are called beside 443, with blanks between',
  NICS_RECEIVERS_NETWORKS:
    "networks of agencies' own in which receivers are called, such as 10.20.0.0/16, with blanks between",
  NICS_RECEIVERS_CA_FILE:
    'a PEM file of authorities whose certificates receivers show, beside those that Node believes',
  NICS_RECEIVERS_PROXY: 'the proxy by which receivers are called, such as http://proxy.example:3128',
  NICS_SMTP_HOST: 'the mail server that takes our e-mail to agencies; none is sent where it is not set',
  NICS_SMTP_PORT: 'its port; default 587, or 465 where NICS_SMTP_TLS is implicit',
  NICS_SMTP_TLS: 'starttls (the default), implicit, or none, which is for a mail server on this machine',
  NICS_SMTP_USER: 'as whom we sign on to it',
  NICS_SMTP_PASSWORD_FILE: 'a file, readable by its owner alone, that holds the password of that user',
  NICS_SMTP_CA_FILE: 'a PEM file of the authority whose certificate it shows, where it is not one that Node believes',
  NICS_SMTP_FROM: 'the address from which we write',
  NICS_SIGN_IN_URL: 'where people of agencies sign in, as our e-mail tells them, such as https://nics.example',
} as const

/** An empty variable is one that nobody set. */
const text = z.string().trim().min(1).optional().catch(undefined)
const words = z
  .string()
  .default('')
  .transform((given): readonly string[] => given.split(/\s+/).filter(word => word !== ''))
const aPort = 'must be a port, 1 to 65535'
const port = z.coerce.number(aPort).int(aPort).min(1, aPort).max(65_535, aPort)

export const callShape = {
  NICS_RECEIVERS_LOOPBACK: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  NICS_RECEIVERS_PORTS: words.refine(
    all => all.every(word => port.safeParse(word).success),
    'must be ports, such as 8443',
  ),
  NICS_RECEIVERS_NETWORKS: words.refine(
    all => all.every(isOwnNetwork),
    'must be private networks, such as 10.20.0.0/16',
  ),
  NICS_RECEIVERS_CA_FILE: text,
  NICS_RECEIVERS_PROXY: text,
  NICS_SMTP_HOST: text,
  NICS_SMTP_PORT: port.optional(),
  NICS_SMTP_TLS: z.enum(['starttls', 'implicit', 'none'], 'must be starttls, implicit or none').default('starttls'),
  NICS_SMTP_USER: text,
  NICS_SMTP_PASSWORD_FILE: text,
  NICS_SMTP_CA_FILE: text,
  NICS_SMTP_FROM: text,
  NICS_SIGN_IN_URL: text,
} as const

type Given = z.infer<z.ZodObject<typeof callShape>>

/** Throws one clear sentence for what is half set, or could say to others that something waits. No value is repeated. */
export function callSettingsOf(given: Given, { production }: Readonly<{ production: boolean }>): CallSettings {
  const loopback = given.NICS_RECEIVERS_LOOPBACK === 'yes'
  if (loopback && production)
    throw new Error(
      'Production calls no receiver on this machine (NICS_RECEIVERS_LOOPBACK): that is for training and tests.',
    )
  const { NICS_RECEIVERS_PORTS: ports, NICS_RECEIVERS_NETWORKS: networks, NICS_RECEIVERS_CA_FILE: ca } = given
  return {
    receivers: { loopback, ports: ports.map(Number), networks },
    ...(ca === undefined ? {} : { authorities: read(ca, 'NICS_RECEIVERS_CA_FILE') }),
    ...(given.NICS_RECEIVERS_PROXY === undefined ? {} : { proxy: proxyOf(given.NICS_RECEIVERS_PROXY) }),
    ...emailOf(given),
  }
}

function proxyOf(address: string): URL {
  const url = URL.parse(address)
  const isBare =
    url !== null && [url.username, url.password, url.search, url.hash, url.pathname.replace(/^\/$/, '')].join('') === ''
  if (!isBare || url.protocol !== 'http:')
    throw new Error(
      'NICS_RECEIVERS_PROXY must be a host and a port, such as http://proxy.example:3128, and nothing else.',
    )
  return url
}

const ofEmail = ['PORT', 'USER', 'PASSWORD_FILE', 'CA_FILE', 'FROM'].map(name => `NICS_SMTP_${name}` as keyof Given)

function emailOf(given: Given): Pick<CallSettings, 'email'> {
  const { NICS_SMTP_HOST: host, NICS_SMTP_FROM, NICS_SIGN_IN_URL: signIn } = given
  if (host === undefined) {
    const set = ofEmail.find(name => given[name] !== undefined)
    if (set !== undefined) throw new Error(`${set} says how a mail server is reached, and NICS_SMTP_HOST names none.`)
    return {}
  }
  const from = parseEmailAddress(NICS_SMTP_FROM ?? '')
  if (from === undefined) throw new Error('NICS_SMTP_HOST needs NICS_SMTP_FROM, the plain address from which we write.')
  if (signIn === undefined || !isPlace(signIn))
    throw new Error('NICS_SMTP_HOST needs NICS_SIGN_IN_URL: the https address at which people of agencies sign in.')
  return { email: { server: serverOf(host, given), sender: { from, signIn } } }
}

const loopback = ['localhost', '127.0.0.1', '::1']

function serverOf(host: string, given: Given): MailServer {
  const {
    NICS_SMTP_TLS: protection,
    NICS_SMTP_USER: user,
    NICS_SMTP_PASSWORD_FILE: file,
    NICS_SMTP_CA_FILE: ca,
  } = given
  if (protection === 'none' && !loopback.includes(host))
    throw new Error('NICS_SMTP_TLS=none is for a mail server on this machine: nobody else is to read who is called.')
  if ((user === undefined) !== (file === undefined))
    throw new Error('NICS_SMTP_USER and NICS_SMTP_PASSWORD_FILE go together.')
  return {
    ...{ host, protection, port: given.NICS_SMTP_PORT ?? (protection === 'implicit' ? 465 : 587) },
    ...(user === undefined || file === undefined ? {} : { user, password: secretIn(file) }),
    ...(ca === undefined ? {} : { ca: read(ca, 'NICS_SMTP_CA_FILE') }),
  }
}

/** What group and others may do with a file; of a secret they may do nothing. */
const others = 0o077

function secretIn(file: string): string {
  const secret = read(file, 'NICS_SMTP_PASSWORD_FILE').trim()
  if (process.platform !== 'win32' && (statSync(file).mode & others) !== 0)
    throw new Error('NICS_SMTP_PASSWORD_FILE can be read by others than its owner: chmod 600.')
  if (secret === '') throw new Error('NICS_SMTP_PASSWORD_FILE names a file in which nothing stands.')
  return secret
}

function read(file: string, variable: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`The file that ${variable} names cannot be read.`, { cause: error })
  }
}

function isPlace(address: string): boolean {
  const url = URL.parse(address)
  if (url === null || [url.username, url.password, url.hash, url.search].join('') !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname))
}
