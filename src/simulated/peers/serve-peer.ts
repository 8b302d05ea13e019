import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { askPath, mostQuestionBytes, therePath } from '#contract/source/ask.ts'
import { enterPath, removePath } from '#contract/source/denied.ts'
import { answering } from './answering.ts'
import type { Behaviour, PeerName } from './behaviour.ts'
import { deniedAnswer, deniedCount } from './denied-answers.ts'
import { deniedTransactions, type DeniedTransactions } from './denied-transactions.ts'
import { controlOf } from './control.ts'
import { personFile } from './file.ts'
import type { Held } from './holdings.ts'
import { doorOn, loopback } from './door.ts'
import { readJson } from './read-json.ts'
import { addedTime, whole, type Reply } from './reply.ts'
import { write } from './write-reply.ts'

export type PeerWish = Readonly<{
  name: PeerName
  held: readonly Held[]
  port: number
  controlPort: number
  behaviour: Behaviour
  /** How long the next answer takes, in milliseconds. */
  latency: () => number
  /** Hears of every question what came of it, and nothing of whom it was about. */
  log: (line: Readonly<Record<string, string | number>>) => void
}>

export type ServedPeer = Readonly<{
  url: string
  /** Where it is told how to behave. */
  control: string
  /** What NCIC has of the nation's denials. */
  denied: DeniedTransactions
  stop: () => Promise<void>
}>

const notFound = whole(404, { error: 'not-found' })

/** What the log calls a request, by its address. */
const events: Readonly<Record<string, string>> = { [askPath]: 'asked', [enterPath]: 'entered', [removePath]: 'removed' }

/** As many records of somebody else as a peer sends that confuses people. */
const confused = 3

/**
 * Somebody else's file as a server of its own, on this machine alone, by the contract of docs/sources.md. It behaves as it is told at
 * that moment, over a second port, so that it can be told to come back while it refuses every connection to the first.
 */
export async function servePeer({ name, held, latency, log, ...wish }: PeerWish): Promise<ServedPeer> {
  let behaviour = wish.behaviour
  const says = answering(name, personFile(held), held.slice(0, confused))
  const denied = deniedTransactions()

  async function replyTo(request: IncomingMessage): Promise<Reply> {
    const { method, url } = request
    if (url === therePath && method === 'GET') return says.there(behaviour)
    if (url !== askPath || method !== 'POST')
      return (await deniedAnswer(request, { name, behaviour, file: denied })) ?? notFound
    const body = await readJson(request, mostQuestionBytes)
    return body === undefined ? whole(400, { error: 'not-readable' }) : says.ask(body, behaviour)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now()
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const reply = await replyTo(request)
    await sleep(latency() + (addedTime[behaviour] ?? 0), undefined, { signal: gone.signal })
    await write(reply, response)
    const status = reply.how === 'never' ? 0 : reply.status
    const milliseconds = Math.round(performance.now() - began)
    log({ event: events[request.url ?? ''] ?? 'looked-at', source: name, behaviour, status, milliseconds })
  }

  const data = createServer((request, response) => void handle(request, response).catch(() => response.destroy()))
  const door = await doorOn(data, wish.port)
  const url = `http://${loopback}:${door.port}`
  if (behaviour === 'down') await door.shut()
  const control = createServer(
    controlOf({
      say: () => ({ source: name, behaviour, url, records: held.length, ...deniedCount(name, denied) }),
      async tell(told) {
        behaviour = told
        await (told === 'down' ? door.shut() : door.open())
        log({ event: 'told', source: name, behaviour })
      },
    }),
  )
  const controlDoor = await doorOn(control, wish.controlPort)
  return {
    url,
    denied,
    control: `http://${loopback}:${controlDoor.port}`,
    async stop() {
      await Promise.all([door.shut(), controlDoor.shut()])
    },
  }
}
