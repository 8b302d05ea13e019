import type { Server } from 'node:http'

/** This machine alone. */
export const loopback = '127.0.0.1'

/** A port that can be shut, so that connections are refused, and opened again. */
export type Door = Readonly<{ port: number; open: () => Promise<void>; shut: () => Promise<void> }>

/** Listens on a port, 0 for any; opened again it is the same. Throws one clear sentence where the port is taken. */
export async function doorOn(server: Server, wished: number): Promise<Door> {
  await listen(server, wished)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('defect: a server that listens has a port')
  const { port } = address
  // One after another, whoever asks at once.
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (act: () => Promise<void>): Promise<void> => (turn = turn.then(act))
  return {
    port,
    open: () => inTurn(async () => (server.listening ? undefined : listen(server, port))),
    shut: () => inTurn(async () => (server.listening ? close(server) : undefined)),
  }
}

function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const refused = (): void => reject(new Error(`Port ${port} is taken.`))
  server.once('error', refused)
  server.listen({ host: loopback, port }, () => {
    server.off('error', refused)
    resolve()
  })
  return promise
}

function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeAllConnections()
  return promise
}
