import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { totalmem } from 'node:os'
import type { Description } from '#match/description.ts'
import type { Answered, Built, Reply, Request, Setting } from './child-messages.ts'
import type { EngineName } from './engine.ts'

/** An engine in its own process. Each request ends, if only by a sentence that says why there is no answer. */
export type Runner = Readonly<{
  name: EngineName
  build: (setting: Setting) => Promise<Built>
  answer: (inquiries: readonly Description[], limitMs: number) => Promise<Answered>
  close: () => Promise<void>
}>

/** 35 million people in an hour are ten thousand a second, which nothing that is meant for so many stays under. */
const buildLimit = 60 * 60_000
/** A single search that takes longer is no search. It may be running when the time of a pass is over. */
const searchLimit = 60_000
const closeLimit = 30_000
/** Of this machine's memory: the system and a database also need some. */
const shareOfMemory = 0.7

export function startRunner(name: EngineName): Runner {
  const megabytes = Math.floor((totalmem() * shareOfMemory) / 2 ** 20)
  const child = fork(join(import.meta.dirname, 'child.ts'), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    // Standard output is the document's alone.
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  return {
    name,
    async build(setting) {
      const reply = await request(child, { ask: 'build', setting }, buildLimit)
      if (!('built' in reply)) throw new Error('defect: built nothing')
      return reply.built
    },
    async answer(inquiries, limitMs) {
      const reply = await request(child, { ask: 'answer', inquiries, limitMs }, limitMs + searchLimit)
      if (!('answered' in reply)) throw new Error('defect: answered nothing')
      return reply.answered
    },
    async close() {
      await request(child, { ask: 'close' }, closeLimit).catch(() => undefined)
      child.kill()
    },
  }
}

/** Rejects with one sentence where the engine failed, its process ended, or neither came in time. */
async function request(
  child: ChildProcess,
  message: Request,
  limitMs: number,
): Promise<Exclude<Reply, { failed: string }>> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const ended = () => reject(new Error(endOf(child)))
  const late = setTimeout(() => {
    child.kill('SIGKILL')
    reject(new Error(`no answer within ${Math.round(limitMs / 1000)} s`))
  }, limitMs)
  child
    .once('message', resolve as (reply: unknown) => void)
    .once('exit', ended)
    .once('error', reject)
  try {
    if (!child.connected) throw new Error(endOf(child))
    child.send(message)
    const reply = await promise
    if ('failed' in reply) throw new Error(reply.failed)
    return reply
  } finally {
    clearTimeout(late)
    child
      .off('message', resolve as (reply: unknown) => void)
      .off('exit', ended)
      .off('error', reject)
  }
}

/** V8 aborts when its heap is full, and the system kills what it has no memory for. */
const endOf = ({ signalCode, exitCode }: ChildProcess): string =>
  signalCode === 'SIGABRT' || signalCode === 'SIGKILL' || exitCode === 134
    ? 'it ran out of memory'
    : `its process ended (${signalCode ?? exitCode})`
