import { request } from 'node:http'
import type { Socket } from 'node:net'
import type { Target } from './guard.ts'

/** A proxy that says more than this before it lets anybody through is none. */
const longestHeaders = 8 * 1024

/**
 * A way through an operator's proxy to one address, which we have chosen: the proxy resolves nothing, so that it can be led nowhere else. TLS is
 * ours, inside it. Throws where the proxy does not let us through.
 */
export async function tunnelTo({ address, port }: Target, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const to = `${address.includes(':') ? `[${address}]` : address}:${port}`
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const asking = request({
    ...{ host: proxy.hostname.replace(/^\[(.*)\]$/, '$1'), port: proxy.port === '' ? 80 : Number(proxy.port) },
    ...{ method: 'CONNECT', path: to, headers: { host: to }, agent: false, signal, maxHeaderSize: longestHeaders },
  })
  const refused = (): void => {
    reject(Object.assign(new Error('the proxy does not let us through'), { code: 'PROXY_REFUSED' }))
    asking.destroy()
  }
  asking.once('connect', ({ statusCode }, socket) => {
    if (statusCode === 200) resolve(socket)
    else refused()
  })
  asking.once('response', refused)
  asking.on('error', reject)
  asking.end()
  return promise
}
