import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between two processes that can be cut, and joined again at the same port. */
export type CutLine = Readonly<{
  url: string
  /** Everything on it breaks off, and nobody answers any more. */
  cut: () => Promise<void>
  join: () => Promise<void>
  /** While it hangs nothing comes through, and nobody is told. */
  hang: (hangs: boolean) => void
  /** How many bytes went over it, to see when it is quiet. */
  carried: () => number
}>

export async function cutLine(to: string): Promise<CutLine> {
  const { protocol, hostname, port } = new URL(to)
  const open = new Set<Socket>()
  let carried = 0
  let hangs = false
  const server = createServer(from => {
    const there = connect({ host: hostname, port: Number(port) })
    for (const [one, other] of [
      [from, there],
      [there, from],
    ] as const) {
      open.add(one)
      one.on('data', (part: Buffer) => {
        carried += part.length
        if (!hangs) other.write(part)
      })
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.on('end', () => other.end())
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
    url: `${protocol}//127.0.0.1:${at}`,
    join,
    async cut() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
    hang: next => void (hangs = next),
    carried: () => carried,
  }
}
