/** One engine in a process of its own: what another holds, or leaves to be collected, slows nobody else. */
import type { Description } from '#match/description.ts'
import type { Answered, Built, Reply, Request, Setting } from './child-messages.ts'
import type { Engine, Recorded } from './engine.ts'
import { engines } from './engines.ts'
import { fileOf } from './file.ts'

let engine: Engine | undefined

process.on('message', (request: Request) => void reply(request))
// Nobody is left to answer.
process.on('disconnect', () => process.exit())

async function reply(request: Request): Promise<void> {
  const told = await answer(request).catch((error: unknown): Reply => ({ failed: String(error) }))
  process.send?.(told, undefined, {}, () => {
    if ('closed' in told) process.exit()
  })
}

async function answer(request: Request): Promise<Reply> {
  if (request.ask === 'build') return { built: await build(request.setting) }
  if (engine === undefined) throw new Error('defect: asked before it was built')
  if (request.ask === 'answer') return { answered: await search(engine, request.inquiries, request.limitMs) }
  await engine.close()
  return { closed: true }
}

async function build({ name, seed, size, threshold }: Setting): Promise<Built> {
  const file = fileOf(seed, size)
  // What the generator keeps is made before anything is measured.
  file.person(0)
  engine = await engines[name](threshold === undefined ? {} : { threshold })
  const making = { ms: 0 }
  const since = performance.now()
  await engine.build(timed(file.records(), making))
  return { ms: performance.now() - since - making.ms, bytes: await engine.bytes() }
}

/** Made in lots, so that the time that making people takes can be taken off, and no more than a lot is held. */
const lot = 1000

function* timed(records: Iterator<Recorded>, making: { ms: number }): Generator<Recorded> {
  for (;;) {
    const since = performance.now()
    const made = next(records, lot)
    making.ms += performance.now() - since
    if (made.length === 0) return
    yield* made
  }
}

function next(records: Iterator<Recorded>, most: number): readonly Recorded[] {
  const made: Recorded[] = []
  while (made.length < most) {
    const { done, value } = records.next() as IteratorResult<Recorded, void>
    if (done === true) break
    made.push(value)
  }
  return made
}

async function search({ search: ask }: Engine, inquiries: readonly Description[], limitMs: number): Promise<Answered> {
  const micros: number[] = []
  const ids: (readonly string[])[] = []
  const start = performance.now()
  for (const inquiry of inquiries) {
    const since = performance.now()
    if (since - start > limitMs) break
    const found = ask(inquiry)
    // Whoever answers at once does not wait for a turn of the loop.
    const answers = found instanceof Promise ? await found : found
    micros.push((performance.now() - since) * 1000)
    ids.push(answers)
  }
  return { micros, ids }
}
