import type { ServerResponse } from 'node:http'
import { once } from 'node:events'
import { endlessBytes, type Reply } from './reply.ts'

const type = { 'content-type': 'application/json; charset=utf-8' }

/** Sends a reply as whole, cut off or endless as it is. One that never comes leaves the line open until the other end gives up. */
export async function write(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply.how === 'never') return
  const body = Buffer.from(reply.text)
  switch (reply.how) {
    case 'whole':
      response.writeHead(reply.status, { ...type, 'content-length': body.byteLength }).end(body)
      return
    case 'cut':
      response.writeHead(reply.status, { ...type, 'content-length': body.byteLength })
      response.write(body.subarray(0, body.byteLength / 2), () => response.destroy())
      return
    case 'endless':
      response.writeHead(reply.status, type)
      await pour(body, response)
  }
}

/** The right answer, and after it blanks, which JSON allows: it is right for ever and never done. */
async function pour(body: Buffer, response: ServerResponse): Promise<void> {
  const blanks = Buffer.alloc(64 * 1024, ' ')
  response.write(body)
  for (let sent = 0; sent < endlessBytes && !response.destroyed; sent += blanks.byteLength)
    if (!response.write(blanks)) await Promise.race([once(response, 'drain'), once(response, 'close')])
  response.destroy()
}
