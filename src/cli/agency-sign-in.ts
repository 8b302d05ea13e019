import { askSecret } from './ask-secret.ts'
import { basic } from './client.ts'
import { readSignIn } from './sign-in-file.ts'

export type AskedAgency = Readonly<{ client?: string; input?: boolean }>

/**
 * The headers by which an agency signs in: its client, with the key of NICS_CLIENT_KEY or of the terminal, never of the command line; or
 * the session of one of its people, as `nics sign-in` kept it. A sentence where neither is there.
 */
export async function agencySignIn({
  client,
  input = true,
}: AskedAgency): Promise<Readonly<Record<string, string>> | string> {
  if (client !== undefined) {
    const clientKey = process.env['NICS_CLIENT_KEY'] ?? (await askSecret(`Key of ${client}`, input))
    return clientKey === undefined ? 'Set NICS_CLIENT_KEY to the key of the client.' : basic(client, clientKey)
  }
  const session = process.env['NICS_SESSION'] ?? readSignIn().session
  return session === undefined
    ? 'Say who asks: --client and its id, or sign in as a person of the agency with nics sign-in LINK.'
    : { cookie: session }
}
