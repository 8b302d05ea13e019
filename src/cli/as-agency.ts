import { askSecret } from './ask-secret.ts'
import { basic, findClient, isClient, type Client } from './client.ts'
import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'
import { readSignIn } from './sign-in-file.ts'

type Options = Readonly<{ url?: string; client?: string; input?: boolean }>

/** Whose sign-in is taken where nobody is named: an agency's, or a point of contact's. */
export type AgencyKind = 'agency' | 'poc'

/** The server, asked as one agency. */
export async function asAgency({ options }: Given, kind: AgencyKind = 'agency'): Promise<Client | Outcome> {
  const asked = options as Options
  const client = findClient(asked.url)
  if (!isClient(client)) return client
  const headers = await signIn(asked, kind)
  if (typeof headers === 'string') return declined('usage', headers)
  return (path, sent = {}) => client(path, { ...sent, headers: { ...headers, ...sent.headers } })
}

/**
 * The header by which an agency's machine signs in, or the session of a person of the agency; a sentence where neither is there. A machine
 * that is named comes first; one that `npm start` kept comes after whoever signed in as a person of an agency.
 */
async function signIn(asked: Options, kind: AgencyKind): Promise<Readonly<Record<string, string>> | string> {
  const own = ownSession(kind)
  if (own !== undefined && namedIn(asked) === undefined) return { cookie: own }
  const machine = await machineOf(asked, kind)
  if (machine !== undefined) return typeof machine === 'string' ? machine : basic(machine.id, machine.key)
  const { session } = readSignIn()
  return session === undefined
    ? 'Say which agency sends: --client and its client id, or nics sign-in LINK as a person of it.'
    : { cookie: session }
}

/** Of NICS_SESSION, or of a person of an agency, or of a point of contact, who signed in here. */
function ownSession(kind: AgencyKind): string | undefined {
  const { session, audience } = readSignIn()
  return process.env['NICS_SESSION'] ?? (audience === kind || audience === 'poc' ? session : undefined)
}

const namedIn = ({ client }: Options): string | undefined => client ?? process.env['NICS_CLIENT']

/**
 * An agency's machine: its id from `--client` and its key from NICS_CLIENT_KEY or the terminal, never from the command line; or both as
 * `npm start` kept them. A sentence where the key is missing, and nothing where no machine is named.
 */
export async function machineOf(
  options: Options,
  kind: AgencyKind,
): Promise<Readonly<{ id: string; key: string }> | string | undefined> {
  const { agency, poc } = readSignIn()
  const id = namedIn(options) ?? (kind === 'poc' ? poc : agency)?.id
  if (id === undefined) return undefined
  const known = [agency, poc].find(each => each?.id === id)
  const key =
    process.env['NICS_CLIENT_KEY'] ?? known?.key ?? (await askSecret(`Client key of ${id}`, options.input ?? true))
  return key === undefined ? 'Set NICS_CLIENT_KEY to the key of the agency’s client.' : { id, key }
}
