import { agencySignIn } from './agency-sign-in.ts'
import { findClient, isClient, type Client } from './client.ts'
import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'

/** The server, asked as one agency. */
export async function asAgency({ options }: Given): Promise<Client | Outcome> {
  const { url, client: id, input } = options as Readonly<{ url?: string; client?: string; input: boolean }>
  const client = findClient(url)
  if (!isClient(client)) return client
  const headers = await agencySignIn({ input, ...(id === undefined ? {} : { client: id }) })
  if (typeof headers === 'string') return declined('usage', headers)
  return (path, sent = {}) => client(path, { ...sent, headers: { ...headers, ...sent.headers } })
}
