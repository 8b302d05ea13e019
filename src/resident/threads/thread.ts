import { Worker } from 'node:worker_threads'
import { trouble, type Kind, type Reply, type Request, type Work } from './work.ts'

/** A thread that works beside ours. Whatever becomes of it, whoever asked it hears: an answer, or an error. */
export type Thread = Readonly<{
  /** Rejects when it fails, crashes, is stopped, or takes longer than so many milliseconds: then it is stopped. */
  ask: <Each extends Kind>(kind: Each, given: Work[Each]['given'], within: number) => Promise<Work[Each]['answer']>
  waiting: () => number
  stop: () => Promise<void>
}>
export type StartThread = () => Thread

const body = new URL('body.ts', import.meta.url)

/** `entry` is another body, which a test may let crash. */
export function startThread(entry: URL = body): Thread {
  const worker = new Worker(entry)
  // A thread that has nothing to do keeps nobody from ending.
  worker.unref()
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let asked = 0
  let over: Error | undefined

  function end(error: Error): void {
    over ??= error
    for (const { reject } of waiting.values()) reject(over)
    waiting.clear()
  }

  worker.on('message', (reply: Reply) => {
    const asker = waiting.get(reply.number)
    waiting.delete(reply.number)
    if (waiting.size === 0) worker.unref()
    if ('failed' in reply) asker?.reject(trouble(reply.failed))
    else asker?.resolve(reply.answer)
  })
  worker.on('error', () => end(trouble('crashed')))
  worker.on('exit', () => end(trouble('ended')))

  async function stop(): Promise<void> {
    end(trouble('stopped'))
    await worker.terminate()
  }

  function send(kind: Kind, given: unknown): Promise<unknown> {
    if (over !== undefined) return Promise.reject(over)
    const number = ++asked
    const asker = Promise.withResolvers<unknown>()
    waiting.set(number, asker)
    worker.ref()
    worker.postMessage({ number, kind, given } satisfies Request, [])
    return asker.promise
  }

  return {
    waiting: () => waiting.size,
    stop,
    async ask<Each extends Kind>(kind: Each, given: Work[Each]['given'], within: number) {
      const late = setTimeout(() => {
        end(trouble('late'))
        void stop()
      }, within)
      try {
        // What the body answers to a kind is what `Work` says of it.
        return (await send(kind, given)) as Work[Each]['answer']
      } finally {
        clearTimeout(late)
      }
    },
  }
}

/** One piece of work in a thread that is started for it and ends with it, so that what it needed is free again. */
export async function inThread<Each extends Kind>(
  thread: Thread,
  kind: Each,
  given: Work[Each]['given'],
  within: number,
): Promise<Work[Each]['answer']> {
  try {
    return await thread.ask(kind, given, within)
  } finally {
    await thread.stop()
  }
}
