import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { TestContext } from 'node:test'
import { placesIn, type Place } from '#real/sources/place.ts'

/** A keeper of a file that answers whatever the test says, in this process. It ends with the test. */
export async function keeperServer(t: TestContext, answers: RequestListener): Promise<Place> {
  const server = createServer(answers)
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  t.after(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  return placesIn([`iii=http://127.0.0.1:${address.port}`], {}).iii ?? assert.fail('it was connected')
}
