import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Mode } from './modes.ts'

/** Longer than any caller waits, and short enough that nothing is left of it. */
const [everyMilliseconds, mostDrops] = [200, 300]
const gigabyte = 1024 ** 3

/** What receivers do that are no good; each ends by itself. */
export function misbehave(mode: Exclude<Mode, 'ok' | 'duplicate'>, response: ServerResponse): void {
  ways[mode](response)
}

const ways: Readonly<Record<Exclude<Mode, 'ok' | 'duplicate'>, (response: ServerResponse) => void>> = {
  forget: response => void response.writeHead(200).end(),
  redirect: response => void response.writeHead(302, { location: '/elsewhere' }).end(),
  down: response => void response.writeHead(503, { 'retry-after': '30' }).end(),
  gone: response => void response.writeHead(410).end(),
  hang: () => undefined,
  slow(response) {
    const { socket } = response
    socket?.write('HTTP/1.1 200 OK\r\n')
    let drops = 0
    const dripping = setInterval(() => {
      drops += 1
      if (drops > mostDrops || socket?.writable !== true) clearInterval(dripping)
      else socket.write(`x-drop: ${drops}\r\n`)
    }, everyMilliseconds)
    dripping.unref()
  },
  flood(response) {
    response.writeHead(200, { 'content-type': 'application/octet-stream' })
    let left = gigabyte
    const part = Buffer.alloc(64 * 1024, 'x')
    const flood = new Readable({
      read() {
        left -= part.byteLength
        flood.push(left < 0 ? null : part)
      },
    })
    response.on('error', () => flood.destroy()).on('close', () => flood.destroy())
    flood.pipe(response)
  },
}
