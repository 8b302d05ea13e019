import { askSecret } from './ask-secret.ts'
import { basic } from './client.ts'
import { readSignIn } from './sign-in-file.ts'

export type AsAgency = Readonly<{ client?: string; input?: boolean }>

/**
 * The header by which an agency's machine signs in: its id from `--client` and its key from NICS_CLIENT_KEY or the terminal, never from the
 * command line; or both as `npm start` kept them; else the
 * session of a person of the agency. A sentence where one is missing.
 */
export async function agencySignIn({
  client,
  input = true,
}: AsAgency): Promise<Readonly<Record<string, string>> | string> {
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
