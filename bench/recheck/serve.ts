/** A server as it stands in production but for its doors to the outside, for `run.ts`: says on one line where it answers and how. */
import '#cli/require-node.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrollCaller, enrollLicensees } from '#access/enroll.ts'
import type { Ffl, Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { connectFiles } from '#real/sources/connect.ts'
import { placesIn } from '#real/sources/place.ts'
import { startWorker } from '#real/worker.ts'
import { startCommit } from '#records/batch/own-batch.ts'
import { receiveBatch } from '#server/batch/receive.ts'
import { createListeners } from '#server/listeners.ts'
import { createServer } from '#server/server.ts'
import { serverDefaults } from '#server/settings.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { csvOf } from '../batch/file.ts'
import { openHouse } from '../batch/house.ts'

const ffl = '9-99-001-01-8B-00001' as Ffl
const [codeWord, clientKey] = ['sparrow9', 'a-key-of-the-bench-that-opens-nothing']
const ori = 'TX0000001' as Ori
const residents = Number(process.argv[2] ?? 50_000)

const folder = await mkdtemp(join(tmpdir(), 'nics-bench-recheck-'))

/** A file of others as a process of its own, which answers as soon as it can. */
async function peer(name: string) {
  const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'nics.ts')
  const args = ['source', name, '--port', '0', '--latency', 'none', '--json']
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], NICS_DATA_DIR: join(folder, name) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  while (!out.includes('\n')) await once(child.stdout, 'data')
  return { child, place: `${name}=${(JSON.parse(out) as { url: string }).url}` }
}

/** The Indices as they are in the morning. */
async function settle(world: World): Promise<void> {
  const by = { audience: 'agency', id: 'bench' } as const
  const people = { seed: 7, from: 0, count: residents, prefix: 'R' }
  const seen = await receiveBatch({ bytes: csvOf(people), format: 'csv', ori }, by, world)
  if (isRefusal(seen)) throw new Error(seen.refusal)
  const { batch } = seen.state
  for (let status = ''; status !== 'checked'; status = (await world.find.batch(batch))?.state.status ?? '')
    await new Promise(resolve => void setTimeout(resolve, 200))
  await startCommit({ batch, ori }, by, world)
  for (let status = ''; status !== 'committed'; status = (await world.find.batch(batch))?.state.status ?? '')
    await new Promise(resolve => void setTimeout(resolve, 200))
}

const peers = await Promise.all(['ncic', 'iii'].map(peer))
const places = placesIn(
  peers.map(({ place }) => place),
  {},
)
const files = connectFiles(places, () => Temporal.Now.instant(), {})
const house = await openHouse(files.sources)
const { world } = house
const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', zip: '00001' } as const
await enrollLicensees(
  [{ ffl, premises: { ...premises, state: 'TX', zone: 'America/Chicago' }, expires: '2031-12-31', codeWord }],
  system,
  world,
)
await enrollCaller({ id: 'permits', name: 'Permits', audience: 'agency', ori, state: 'TX', clientKey }, system, world)
const app = createServer({
  world,
  listeners: createListeners(serverDefaults),
  settings: { ...serverDefaults, agency: { name: 'Bench' } },
  log: () => undefined,
})
await app.listen({ host: '127.0.0.1', port: 0 })
const worker = startWorker(world, note => void process.stderr.write(`${JSON.stringify(note)}\n`))
await settle(world)
await world.sources.indices?.ask({ description: { names: [{ last: 'Sample', first: 'Ann' }] }, citizenships: ['US'] })
const address = app.server.address()
const port = typeof address === 'object' ? address?.port : undefined
process.stdout.write(
  `${JSON.stringify({ url: `http://127.0.0.1:${port}`, dealer: [ffl, codeWord], agency: ['permits', clientKey] })}\n`,
)
process.stdin.resume()
await once(process.stdin, 'end')
await app.close()
await worker.stop()
for (const { child } of peers) child.kill()
await house.close()
await rm(folder, { recursive: true })
