import { askSecret } from './ask-secret.ts'
import { basic, findClient, isClient, type Client } from './client.ts'
import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'
import { readSignIn } from './sign-in-file.ts'

type Options = Readonly<{ url?: string; client?: string; input?: boolean }>

/** The server, asked as one agency. */
export async function asAgency({ options }: Given): Promise<Client | Outcome> {
  const asked = options as Options
  const client = findClient(asked.url)
  if (!isClient(client)) return client
  const headers = await signIn(asked)
  if (typeof headers === 'string') return declined('usage', headers)
  return (path, sent = {}) => client(path, { ...sent, headers: { ...headers, ...sent.headers } })
}

/**
 * The header by which an agency's machine signs in: its id from `--client` and its key from NICS_CLIENT_KEY or the terminal, never from the
 * command line; or both as `npm start` kept them; else the session of a person of the agency. A sentence where one is missing.
 */
async function signIn({ client, input = true }: Options): Promise<Readonly<Record<string, string>> | string> {
  const known = readSignIn().agency
  const id = client ?? process.env['NICS_CLIENT'] ?? known?.id
  if (id === undefined) {
    const session = process.env['NICS_SESSION'] ?? readSignIn().session
    return session === undefined
      ? 'Say which agency sends: --client and its client id, or nics sign-in LINK as a person of it.'
      : { cookie: session }
  }
  const key =
    process.env['NICS_CLIENT_KEY'] ?? (id === known?.id ? known.key : await askSecret(`Client key of ${id}`, input))
  return key === undefined ? 'Set NICS_CLIENT_KEY to the key of the agency’s client.' : basic(id, key)
}
