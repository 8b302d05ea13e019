import type { AddressInfo, Server } from 'node:net'
import type { TestContext } from 'node:test'
import type { Webhook } from '#real/delivery/webhook.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import type { Ori } from '#law/words.ts'
import type { Call, Callee } from '../../src/call.ts'

/** A made-up agency, and a call of it that names nobody, because none does. */
export const agencyCalled = 'TX2270000' as Ori

export const callTo = <To extends Callee>(to: To, of: Partial<Omit<Call, 'to'>> = {}): Call & Readonly<{ to: To }> => ({
  ...{ id: 'call-1', type: 'notice-waits', notice: 'D-2026-0417', version: 1, at: '2026-09-08T13:00:00Z', ...of },
  to,
})

/** The keys by which the secrets of receivers are made here. */
export const keysOfCalls = simulatedKeys(seeded('calls'))

/** Receivers on this machine are called. The kit looks at the machine's clock, so this looks at it too. */
export const training: Webhook = {
  ...{ rules: { loopback: true, ports: [], networks: [] }, way: {}, keys: keysOfCalls },
  now: Temporal.Now.instant,
}

/** A receiver of that agency, and the names of its secrets. */
export const receiverAt = (url: string, secrets: readonly string[] = ['first']) =>
  ({ ori: agencyCalled, channel: 'webhook', url, secrets }) as const

/** The port of a server that goes with the test. */
export async function listening(t: TestContext, server: Server): Promise<number> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  t.after(() => void server.close())
  return (server.address() as AddressInfo).port
}
