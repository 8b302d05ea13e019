import assert from 'node:assert/strict'
import { enrollCaller, enrollLicensees } from '#access/enroll.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { jsonCarrier, type Exchange, type Request } from '#real/nation/json.ts'
import { spared, type SparedNation } from '#real/nation/spared.ts'
import { nationalSource, type NationalSource } from '#real/sources/national.ts'
import { simulatedWorld, type Wish } from '#simulated/world.ts'
import { basic, edge, type Edge } from './edge.ts'
import { codeWord, ffl, work, type Scene } from './scene.ts'

export const coloradoOri = parseOri('CO0000001') ?? assert.fail('the ORI is well formed')

/** The nation and Colorado's point of contact, each a world of its own, and the line between them. */
export type TwoSystems = Readonly<{
  nation: Edge
  colorado: Scene
  /** The nation as Colorado’s watch sees it. */
  national: NationalSource
  /** How the nation has answered. */
  account: SparedNation['account']
  line: Line
  /** Lets the same time pass on both sides, the nation's worker first. */
  pass: (time: Temporal.DurationLike) => Promise<void>
}>

/** What may happen to a request on its way: nothing; it never comes there; it comes and its answer does not. */
export type Mishap = 'none' | 'not-there' | 'no-answer'
export type Line = Readonly<{ behave: (mishap: Mishap) => void; requests: readonly Request[] }>

type Wished = Readonly<{
  nation?: Partial<Wish>
  colorado?: Partial<Wish>
  /** Takes something from a request: what holds is shown to hold because of it. */
  without?: (request: Request) => Request
}>

/** Two systems over the API that the nation offers points of contact, without a network and with clocks that a test moves. */
export async function twoSystems({
  nation: wish = {},
  colorado: ours = {},
  without = same,
}: Wished = {}): Promise<TwoSystems> {
  const nation = await edge(wish)
  await enrollCaller(
    { id: 'poc-co', name: 'Colorado', audience: 'poc', ori: coloradoOri, state: 'CO', clientKey: 'colorado-key' },
    system,
    nation.world,
  )
  let mishap: Mishap = 'none'
  const requests: Request[] = []
  const exchange: Exchange = async request => {
    if (mishap === 'not-there') throw new Error('the line is cut')
    requests.push(request)
    const { method, path, body, key } = without(request)
    const headers = key === undefined ? {} : { 'idempotency-key': key }
    const sent = body === undefined ? {} : { body: JSON.parse(JSON.stringify(body)) as unknown }
    const said = await nation.ask(method, path, { as: basic('poc-co', 'colorado-key'), headers, ...sent })
    if (mishap === 'no-answer') throw new Error('the line was cut')
    return { status: said.status, body: said.body }
  }
  let now = nation.clock.now
  const over = spared(jsonCarrier(exchange), () => now())
  const national = nationalSource(over, () => now())
  const colorado = simulatedWorld({
    seed: 8,
    here: { role: 'poc', state: 'CO', ori: coloradoOri },
    ...{ nation: over, national },
    ...ours,
  })
  now = colorado.clock.now
  const premises = { name: 'Example Arms', street: '1 Main St', city: 'Sample', zip: '00001', ...denver }
  await enrollLicensees([{ ffl, premises, expires: '2031-12-31', codeWord }], system, colorado.world)
  return {
    account: over.account,
    ...{ nation, colorado, national, line: { behave: next => void (mishap = next), requests } },
    async pass(time) {
      nation.clock.pass(time)
      colorado.clock.pass(time)
      await work(colorado.world)
      await work(nation.world)
    },
  }
}

const same = (request: Request): Request => request
const denver = { state: 'CO', zone: 'America/Denver' } as const
