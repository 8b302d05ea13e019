import { once } from 'node:events'
import type { Socket } from 'node:net'
import { createServer } from 'node:tls'
import type { House } from '../house.ts'
import { openLine, type Line } from './line.ts'
import type { LineSettings } from './settings.ts'
import { createStations } from './stations.ts'

export type LineServer = Readonly<{
  port: number
  /** Finishes what was begun, closes every line, and takes no new one. */
  stop: () => Promise<void>
}>

/** Who has not shown by then that it speaks TLS is not heard. */
const handshakeWithin = 10_000
/** A line that was closed is dead to its other end at the latest after this. */
const probedAfter = 60_000
/** Answers that were begun are finished; what takes longer is cut off, and can be sent again under its number. */
const finishWithin = 10_000

/**
 * 28 CFR 25.6(d)-(h) over a line of its own: TLS, one message a line. By the settings, whoever calls shows a certificate of the
 * operator's authority, or else signs on with its first message.
 */
export async function serveLine(house: House, settings: LineSettings): Promise<LineServer> {
  const { host, port, key, cert, ca, linesInAll } = settings
  const stations = createStations(house, settings)
  const open = new Set<Line>()
  const sockets = new Set<Socket>()
  const mutual = ca === undefined ? {} : { ca, requestCert: true, rejectUnauthorized: true }
  const server = createServer({ key, cert, ...mutual, minVersion: 'TLSv1.2', handshakeTimeout: handshakeWithin })
  server.maxConnections = linesInAll
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('secureConnection', socket => {
    socket.setKeepAlive(true, probedAfter)
    socket.on('error', () => socket.destroy())
    const line = openLine(socket, { house, stations, settings })
    open.add(line)
    house.metrics.lines(open.size)
    void line.over.finally(() => {
      open.delete(line)
      house.metrics.lines(open.size)
    })
  })
  // Who fails at the handshake, with a wrong certificate or none, never has a line.
  server.on('tlsClientError', () => house.metrics.frame('none', 'no-handshake'))
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('defect: a server that listens has a port')
  return {
    port: address.port,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      for (const line of open) line.drain()
      const cutOff = setTimeout(() => {
        for (const line of open) line.cut()
      }, finishWithin)
      await Promise.all([...open].map(({ over }) => over))
      clearTimeout(cutOff)
      // And whoever is still at the handshake.
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
