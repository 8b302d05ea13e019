import assert from 'node:assert/strict'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { enrollCaller, enrollLicensees } from '#access/enroll.ts'
import { invite } from '#access/session.ts'
import { parseFfl, parseOri } from '#law/numbers.ts'
import type { Audience, Ori, State } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { createListeners } from '#server/listeners.ts'
import type { Line } from '#server/log.ts'
import { createServer } from '#server/server.ts'
import { serverDefaults, type ServerSettings } from '#server/settings.ts'
import type { Wish } from '#simulated/world.ts'
import type { World } from '../../src/world.ts'
import { codeWord, ffl, scene, type Scene } from './scene.ts'

/** Headers that say who asks. */
export type As = Readonly<Record<string, string>>

/** What came back: the status, the headers, the text, and the same read as JSON where it is JSON. */
export type Said = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; text: string; body: Body }>
// What a test looks into is asserted, member by member.
type Body = Readonly<Record<string, unknown>>

export type Edge = Omit<Scene, 'world'> &
  Readonly<{
    world: World
    app: FastifyInstance
    /** Everything that was logged. */
    lines: readonly Line[]
    as: Readonly<Record<Who, As>>
    ask: (method: Method, url: string, more?: Asking) => Promise<Said>
  }>

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Asking = Readonly<{
  as?: As
  body?: unknown
  raw?: string | Buffer
  headers?: Readonly<Record<string, string>>
  from?: string
}>

const number = (text: string) => parseFfl(text) ?? assert.fail('the number is well formed')
export const otherFfl = number('9-99-001-01-8B-00002')
export const virginiaFfl = number('1-54-001-01-8B-00003')
export const expiredFfl = number('9-99-001-01-4B-00004')
export const unknownFfl = number('9-99-001-01-8B-99999')

export const basic = (name: string, secret: string): As => ({
  authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`,
})

const people = [
  ...(['representative', 'examiner', 'secondExaminer', 'operator', 'secondOperator', 'auditor'] as const),
  /** A person of the agency whose machine is `agency`. */
  'clerk',
] as const
const machines = ['agency', 'poc'] as const
type Who = 'nobody' | 'licensee' | (typeof machines)[number] | (typeof people)[number]

const audienceOf: Readonly<Record<(typeof people)[number], Audience>> = {
  representative: 'representative',
  examiner: 'examiner',
  secondExaminer: 'examiner',
  operator: 'operator',
  secondOperator: 'operator',
  auditor: 'auditor',
  clerk: 'agency',
}
const oriOf = (who: string): Ori =>
  parseOri(who === 'poc' ? 'VA0000001' : 'TX0000001') ?? assert.fail('the ORI is well formed')

/** A server over a world in memory, with one of every audience signed in, and a second where two are needed. */
export async function edge(wish: Partial<Wish> = {}, settings: Partial<ServerSettings> = {}): Promise<Edge> {
  const made = await scene(wish)
  const served = serve(made.world, settings)
  const { world, ask } = served
  await enrolLicensees(world)
  await enrollMachines(world)
  const cookies = await Promise.all(people.map(async who => [who, await signIn(who, world, ask)] as const))
  const as = {
    nobody: {},
    licensee: basic(ffl, codeWord),
    agency: basic('agency-1', 'key-of-the-agency'),
    poc: basic('poc-1', 'key-of-the-poc'),
    ...(Object.fromEntries(cookies) as Record<(typeof people)[number], As>),
  }
  return { ...made, ...served, as }
}

/** A server over a world, whose messages reach those who listen at it. */
export function serve(over: World, settings: Partial<ServerSettings> = {}) {
  const chosen: ServerSettings = {
    ...serverDefaults,
    agency: { name: 'Sample Agency', address: '9 Sample Way, Sample, WV 00009' },
    oneTimeLinks: true,
    secure: false,
    // Nobody measures how long an answer takes, but where that is tested.
    beat: 0,
    ...settings,
  }
  const listeners = createListeners(chosen)
  const world: World = { ...over, send: listeners.send }
  const lines: Line[] = []
  const app = createServer({ world, listeners, settings: chosen, log: line => lines.push(line) })
  return { world, app, lines, ask: asker(app) }
}

async function enrolLicensees(world: World): Promise<void> {
  const at = (state: State, zone: string) => ({
    name: 'Other Arms',
    street: '2 Main St',
    city: 'Sample',
    zip: '00002',
    state,
    zone,
  })
  const texas = at('TX', 'America/Chicago')
  await enrollLicensees(
    [
      { ffl: otherFfl, premises: texas, expires: '2031-12-31', codeWord },
      { ffl: virginiaFfl, premises: at('VA', 'America/New_York'), expires: '2031-12-31', codeWord },
      { ffl: expiredFfl, premises: texas, expires: '2025-01-31', codeWord },
    ],
    system,
    world,
  )
}

async function enrollMachines(world: World): Promise<void> {
  for (const audience of machines) {
    const state = audience === 'poc' ? 'VA' : 'TX'
    const clientKey = `key-of-the-${audience}`
    const caller = {
      id: `${audience}-1`,
      name: `A ${audience}`,
      audience,
      ori: oriOf(audience),
      state,
      clientKey,
    } as const
    await enrollCaller(caller, system, world)
  }
}

async function signIn(who: (typeof people)[number], world: World, ask: Edge['ask']): Promise<As> {
  const of = who === 'clerk' ? { ori: oriOf(who) } : {}
  await enrollCaller({ id: who, name: `The ${who}`, audience: audienceOf[who], ...of }, system, world)
  const { status, headers } = await ask('POST', '/v1/session', { body: { link: await invite(who, world) } })
  assert.equal(status, 200)
  const cookie = /^[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? assert.fail('a session is kept in a cookie')
  return { cookie }
}

const asker =
  (app: FastifyInstance): Edge['ask'] =>
  async (method, url, { as = {}, body, raw, headers = {}, from = '203.0.113.1' } = {}) => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const sent: InjectOptions = {
      method,
      url,
      remoteAddress: from,
      headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...as, ...headers },
      ...(payload === undefined ? {} : { payload }),
    }
    const { statusCode, headers: answered, payload: text } = await app.inject(sent)
    return { status: statusCode, headers: answered, text, body: readBody(text) }
  }

function readBody(text: string): Body {
  try {
    return JSON.parse(text) as Body
  } catch {
    return {}
  }
}

/** A key for one check, new at each call. */
let keys = 0
export const key = (): As => ({ 'idempotency-key': `edge-key-${(keys += 1)}` })

/** The same person as `ann`, as a licensee sends her. */
export const annSent = {
  name: { last: 'Quillfeather', first: 'Annabeth', middle: 'Rose' },
  sex: 'F',
  race: 'W',
  born: '1981-04-17',
  state: 'TX',
  ssn: '900121234',
} as const

export const inquirySent = (transferee: object = annSent) => ({ purpose: 'sale', firearm: 'handgun', transferee })
