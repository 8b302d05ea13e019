import { askSecret } from './ask-secret.ts'
import { basic, findClient, isClient, type Client } from './client.ts'
import { declined, type Outcome } from './output.ts'

/** The server as one agency's machine sees it. */
export type Agency = Readonly<{
  read: Client
  send: <Body>(path: string, body: unknown) => ReturnType<typeof sent<Body>>
}>

type Asked = Readonly<{ url?: string; client?: string; input?: boolean }>

/**
 * By `--client` or NICS_CLIENT, and the key of NICS_CLIENT_KEY or from the terminal, never from the command line, which every process
 * here can read.
 */
export async function findAgency({ url, client: named, input = true }: Asked): Promise<Agency | Outcome> {
  const client = findClient(url)
  if (!isClient(client)) return client
  const id = named ?? process.env['NICS_CLIENT']
  if (id === undefined) return declined('usage', 'Say which agency’s machine asks: --client and its id.')
  const key = process.env['NICS_CLIENT_KEY'] ?? (await askSecret(`Key of ${id}`, input))
  if (key === undefined) return declined('usage', 'Set NICS_CLIENT_KEY to the key of that client.')
  const headers = basic(id, key)
  return {
    read: path => client(path, { headers }),
    send: (path, body) => sent(client, path, { body, headers }),
  }
}

export const isAgency = (found: Agency | Outcome): found is Agency => 'send' in found

const sent = <Body>(
  client: Client,
  path: string,
  asked: Readonly<{ body: unknown; headers: Record<string, string> }>,
) => client<Body>(path, { method: 'POST', ...asked })
