import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between two processes that can be cut, and joined again at the same port. */
export type CutLine = Readonly<{
  url: string
  /** Everything on it breaks off, and nobody answers any more. */
  cut: () => Promise<void>
  join: () => Promise<void>
  /** How many bytes went over it, to see when it is quiet. */
  carried: () => number
}>

export async function cutLine(to: string): Promise<CutLine> {
  const { hostname, port } = new URL(to)
  const open = new Set<Socket>()
  let carried = 0
  const server = createServer(from => {
    const there = connect({ host: hostname, port: Number(port) })
    for (const [one, other] of [
      [from, there],
      [there, from],
    ] as const) {
      open.add(one)
      one.on('data', part => (carried += part.length))
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  let at = 0
  const join = async (): Promise<void> => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
    at = (server.address() as AddressInfo).port
  }
  await join()
  return {
    url: `http://127.0.0.1:${at}`,
    join,
    async cut() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
    carried: () => carried,
  }
}
