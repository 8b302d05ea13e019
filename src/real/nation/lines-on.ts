import type { TLSSocket } from 'node:tls'

/** All the records that a search can find, with all that each says. */
const longestLine = 8 * 1024 * 1024
const lineFeed = 0x0a

/** Cuts what comes into lines, and takes the line away from whoever sends one longer than anybody honest. */
export function linesOn(socket: TLSSocket, hear: (line: string) => void): void {
  const parts: Buffer[] = []
  let size = 0
  socket.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
      const line = Buffer.concat([...parts.splice(0), rest.subarray(0, end)])
      size = 0
      rest = rest.subarray(end + 1)
      hear(line.toString('utf8').replace(/\r$/, ''))
    }
    size += rest.length
    if (size > longestLine) socket.destroy()
    else if (rest.length > 0) parts.push(rest)
  })
}
