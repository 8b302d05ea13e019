import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { MailServer, Protection } from '#real/delivery/smtp.ts'
import { shownFor } from './certificates.ts'
import { startChild } from './child.ts'
import { root } from './groups.ts'

type Wished = Readonly<{ mode?: string; protection?: Protection; hosts?: readonly string[] }>
type Taken = Readonly<{ from: string; to: readonly string[]; message: string }>

/** A mail server as another process that ends with the test, and how it is reached by whoever believes its certificate. */
export async function startMailServer(
  t: TestContext,
  { mode = 'ok', protection = 'starttls', hosts = ['127.0.0.1', 'localhost'] }: Wished = {},
) {
  const { cert, certFile, keyFile, folder } = shownFor(t, hosts)
  const program = join(root, 'test', 'support', 'mail-server.ts')
  const child = await startChild(t, program, [mode, protection, certFile, keyFile])
  const server: MailServer = { host: '127.0.0.1', port: (child.first as { port: number }).port, protection, ca: cert }
  return { server, certFile, folder, taken: child.lines as () => readonly Taken[] }
}
