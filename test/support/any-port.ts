import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** One on which nobody listens now. */
export async function anyPort(): Promise<number> {
  const asking = createServer().listen(0, '127.0.0.1')
  await once(asking, 'listening')
  const { port } = asking.address() as AddressInfo
  asking.close()
  await once(asking, 'close')
  return port
}
