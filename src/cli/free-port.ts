import { createServer } from 'node:net'

/** The wished port, or the next of so many that nobody listens on; undefined where all are taken. 0 is any. */
export async function freePort(host: string, wished: number, tries: number): Promise<number | undefined> {
  for (let port = wished; port < wished + tries && port <= 65_535; port += 1) if (await isFree(host, port)) return port
  return undefined
}

function isFree(host: string, port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const asking = createServer()
  asking.once('error', error => {
    const taken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
    if (taken) resolve(false)
    else reject(new Error(`Cannot listen on ${host}: ${error.message}`))
  })
  asking.listen({ host, port }, () => asking.close(() => resolve(true)))
  return promise
}
