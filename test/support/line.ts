import assert from 'node:assert/strict'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestContext } from 'node:test'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { enrollCaller } from '#access/enroll.ts'
import { certify } from '#cli/sandbox/certificate.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { serveLine } from '#server/line/serve-line.ts'
import { lineLimits, type LineSettings } from '#server/line/settings.ts'
import { createListeners } from '#server/listeners.ts'
import { houseOf } from '#server/server.ts'
import { serverDefaults } from '#server/settings.ts'
import type { Wish } from '#simulated/world.ts'
import { edge } from './edge.ts'

/** One end of a line, as a state's switch would hold it. */
export type Caller = Readonly<{
  socket: TLSSocket
  /** A whole message, with the end of its line. */
  send: (text: string) => void
  /** The next line that comes; fails where none does in time. */
  next: () => Promise<string>
  /** All that has come and was not looked at yet. */
  waiting: () => readonly string[]
  closed: Promise<unknown>
}>

/** Nothing on this machine takes longer. */
const patience = 10_000

const from = Temporal.Instant.from('2020-01-01T00:00:00Z')
const until = Temporal.Instant.from('2040-01-01T00:00:00Z')
export const authority = certify({ name: 'Sample authority', from, until })
const byAuthority = { name: 'Sample authority', key: authority.keyObject }
const own = certify({ name: 'line', hosts: ['localhost', '127.0.0.1'], by: byAuthority, from, until })
export const certificateOf = (name: string) => certify({ name, by: byAuthority, from, until })
export const strangersCertificate = () => certify({ name: 'poc-1', from, until })

/** A line over a world in memory, beside its server. */
export async function lineScene(wish: Partial<Wish> = {}, more: Partial<LineSettings> = {}) {
  const made = await edge(wish)
  const listeners = createListeners(serverDefaults)
  const world = { ...made.world, send: listeners.send }
  const logged: object[] = []
  const settings = { ...serverDefaults, agency: { name: 'Sample Agency' }, secure: false }
  const house = houseOf({ world, listeners, settings, log: line => logged.push(line) })
  const { cert, key } = own
  const server = await serveLine(house, { host: '127.0.0.1', port: 0, cert, key, ...lineLimits, ...more })
  const dial = (options: ConnectionOptions = {}) => callerOf(server.port, options)
  return {
    ...{ ...made, world, house, logged, server, dial },
    async signedOn(client = 'poc-1', secret = 'key-of-the-poc'): Promise<Caller> {
      const caller = await dial()
      caller.send(`SON.CID/${client}.KEY/${secret}.END`)
      assert.match(await caller.next(), /^ACK\..*MKE\/SON\.END$/)
      return caller
    },
    async stop() {
      await server.stop()
      await made.app.close()
    },
  }
}
export type LineScene = Awaited<ReturnType<typeof lineScene>>

async function callerOf(port: number, options: ConnectionOptions): Promise<Caller> {
  const socket = connect({ host: '127.0.0.1', port, ca: authority.cert, ...options })
  const came: string[] = []
  let kept = ''
  socket.on('data', (chunk: Buffer) => {
    const lines = (kept + chunk.toString('utf8')).split('\n')
    kept = lines.pop() ?? ''
    came.push(...lines)
  })
  socket.on('error', () => undefined)
  const closed = new Promise(resolve => socket.once('close', resolve))
  await Promise.race([once(socket, 'secureConnect'), closed])
  return {
    socket,
    closed,
    send: text => void socket.write(`${text}\n`),
    waiting: () => [...came],
    async next() {
      const by = performance.now() + patience
      while (came.length === 0) {
        if (performance.now() > by || (socket.destroyed && came.length === 0)) assert.fail('nothing comes on the line')
        await sleep(5)
      }
      return came.shift() ?? ''
    },
  }
}

const described = 'NAM/QUILLFEATHER,ANNABETH ROSE.SEX/F.RAC/W.DOB/19810417.SOC/900121234.SOR/TX'
/** An inquiry about `ann`, who is nobody. */
export const inquiry = (request: string, more = '') =>
  `QNP.VA0000001.REQ/${request}.${more}PUR/SALE.FTY/HANDGUN.ELV/Y.${described}.END`

/** The same, stopped after the test. */
export async function scene(
  t: TestContext,
  wish: Partial<Wish> = {},
  more: Partial<LineSettings> = {},
): Promise<LineScene> {
  const made = await lineScene(wish, more)
  t.after(() => made.stop())
  return made
}

export async function asked(line: Caller, text: string): Promise<string> {
  line.send(text)
  return line.next()
}

export const ntnIn = (answer: string): string => /NTN\/(\w+)/.exec(answer)?.[1] ?? assert.fail(answer)

/** Another state’s point of contact. */
export async function another({ world }: LineScene): Promise<void> {
  const ori = parseOri('MD0000009') ?? assert.fail('the ORI is well formed')
  const machine = {
    id: 'another',
    name: 'Another',
    audience: 'poc',
    ori,
    state: 'MD',
    clientKey: 'another-key',
  } as const
  await enrollCaller(machine, system, world)
}
