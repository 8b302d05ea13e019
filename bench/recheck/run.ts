/**
 * `npm run bench:recheck`: how long a dealer's check takes while a file of permit holders is answered, beside how long it takes while none is,
 * in one run. docs/adr/0037 says what is fair about it.
 */
import '#cli/require-node.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { pageOf, type Phase } from './page.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '8' },
    quiet: { type: 'string', default: '45' },
    most: { type: 'string', default: '600' },
    page: { type: 'boolean', default: false },
  },
})
/** Eight are the busiest hour of a year. */
const perSecond = Number(values.rate)

type Where = Readonly<{ url: string; dealer: readonly [string, string]; agency: readonly [string, string] }>

const program = join(import.meta.dirname, 'serve.ts')
const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
let out = ''
child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
while (!out.includes('\n')) await once(child.stdout, 'data')
const { url, dealer, agency } = JSON.parse(out) as Where
const basic = ([name, secret]: readonly [string, string]) =>
  `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`

const personOf = createCrowd(11)
let asked = 0

/** One dealer's check of somebody new, in milliseconds. */
async function check(): Promise<number> {
  const nth = (asked += 1)
  const { names, sex, race, born, state } = personOf(nth)
  const { last, first } = names[0]
  const transferee = { name: { last, first }, sex, race, born, state }
  const began = performance.now()
  const response = await fetch(new URL('/v1/checks', url), {
    method: 'POST',
    headers: {
      authorization: basic(dealer),
      'content-type': 'application/json',
      'idempotency-key': `bench-${process.pid}-${nth}`,
    },
    body: JSON.stringify({ purpose: 'sale', firearm: 'handgun', transferee }),
  })
  const text = await response.text()
  if (response.status !== 201) throw new Error(`${response.status} ${text}`)
  return performance.now() - began
}

/** Dealers who come when they come, whether or not those before them were answered. */
async function dealers(name: string, until: (seconds: number) => boolean | Promise<boolean>): Promise<Phase> {
  const began = performance.now()
  const waiting: Promise<number>[] = []
  for (let seconds = 0; !(await until(seconds)); seconds = (performance.now() - began) / 1000) {
    const next = began + (waiting.length * 1000) / perSecond
    await sleep(Math.max(0, next - performance.now()))
    waiting.push(check())
  }
  const took = (await Promise.all(waiting)).toSorted((one, other) => one - other)
  const at = (share: number): number => took[Math.floor(share * (took.length - 1))] ?? 0
  const phase = { name, checks: took.length, p50: at(0.5), p99: at(0.99), most: at(1) }
  process.stderr.write(`${JSON.stringify(phase)}\n`)
  return phase
}

const quiet = Number(values.quiet)
const people = Number(values.people)

async function* permits(): AsyncGenerator<Uint8Array> {
  const holderOf = createCrowd(13)
  yield Buffer.from('own,last,first,sex,race,born,state\n')
  const perPiece = 500
  for (let from = 0; from < people; from += perPiece) {
    const lines = Array.from({ length: Math.min(perPiece, people - from) }, (_, at) => {
      const { names, sex, race, born, state } = holderOf(from + at)
      return `P-${from + at},${names[0].last},${names[0].first},${sex},${race},${born},${state}\n`
    })
    yield Buffer.from(lines.join(''))
  }
}

type View = Readonly<{ recheck: string; status: string; answered: number; refused: number }>

async function rechecks(path = '', init: RequestInit & Readonly<{ duplex?: 'half' }> = {}): Promise<View> {
  const type = init.body === undefined ? {} : { 'content-type': 'text/csv' }
  const headers = { authorization: basic(agency), ...type }
  const response = await fetch(new URL(`/v1/rechecks${path}`, url), { ...init, headers })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as View
}

const load = loadavg()[0] ?? 0
await dealers('warming up', seconds => seconds > quiet / 3)
const before = await dealers('nothing else', seconds => seconds > quiet)
let sent: View | undefined
const sending = rechecks('', {
  ...{ method: 'POST', duplex: 'half' },
  body: Readable.toWeb(Readable.from(permits())) as ReadableStream<Uint8Array>,
}).then(view => (sent = view))
const receiving = await dealers('while the file comes', () => sent !== undefined)
await sending
const { recheck } = sent ?? (await sending)
let view = await rechecks(`/${recheck}`)
let lookedAt = 0
const began = performance.now()
const answering = await dealers('while it is answered', async seconds => {
  const isTime = seconds - lookedAt > 2
  if (isTime) [lookedAt, view] = [seconds, await rechecks(`/${recheck}`)]
  return view.status !== 'answering' || seconds > Number(values.most)
})
const took = (performance.now() - began) / 1000
const { answered, refused } = await rechecks(`/${recheck}`)
await rechecks(`/${recheck}`, { method: 'DELETE' })
const after = await dealers('nothing else, after it', seconds => seconds > quiet)
child.stdin.end()
await once(child, 'exit')
const machine = { cores: availableParallelism(), load: Math.round(load) }
const measured = { people, perSecond, answered, refused, seconds: took, phases: [before, receiving, answering, after] }
console.log(pageOf(measured, machine))
if (values.page)
  await writeFile(join(import.meta.dirname, '..', '..', 'docs', 'bench', 'recheck.md'), pageOf(measured, machine))
