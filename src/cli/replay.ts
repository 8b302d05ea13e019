import { randomUUID } from 'node:crypto'
import { seeded } from '#simulated/random.ts'
import type { Given } from './command.ts'
import { declined, exits, tell, type Outcome } from './output.ts'
import { showProgress } from './progress.ts'
import { askAll, type Asked } from './replay/ask-all.ts'
import { callerOf, type Ask } from './replay/caller.ts'
import { documentOf } from './replay/document.ts'
import { examine } from './replay/examine.ts'
import { inquiriesOf } from './replay/inquiries.ts'
import { readOptions, type ReadOptions, type ReplayOptions } from './replay/options.ts'
import { startOwnServer } from './replay/own-server.ts'
import { replayPage } from './replay/page.ts'
import { plan, type Planned } from './replay/plan.ts'
import { differencesOf, readAll } from './replay/reconcile.ts'
import { runningServer } from './replay/running-server.ts'
import type { Target } from './replay/target.ts'

/** Enough that records and mistakes of every kind are there, and made in a second. */
const people = 20_000

/** Everything asked is kept in memory until it is read back. */
const mostChecks = 1_000_000

/**
 * `nics replay`: a month's real mix of states and kinds, in small, through the API: against a server of its own, or with `--url`
 * the training system that runs here. Everything is read back at the end, and it ends well only when nothing is missing.
 */
export async function replayCommand({ options }: Pick<Given, 'options'>): Promise<Outcome> {
  const given = options as ReplayOptions
  const read = readOptions(given)
  if (typeof read === 'string') return declined('invalid', read)
  for (const warning of read.load.warnings) tell(`${given.load}: ${warning}`)
  const planned = plan(read.load.cells, read.scale, seeded(read.seed).fork('plan'))
  if (planned.length === 0) return declined('invalid', 'At that scale nothing is left to ask.')
  if (planned.length > mostChecks) return declined('invalid', `At that scale there are more than ${mostChecks} checks.`)
  const target = await targetOf(given, read)
  if (target === undefined)
    return declined('unavailable', 'No training system was made in NICS_DATA_DIR, so nobody there is known.')
  try {
    return await replay(planned, target, read, Number(given.scale))
  } finally {
    await target.close()
  }
}

const targetOf = async ({ url }: ReplayOptions, { month, seed, dealers }: ReadOptions): Promise<Target | undefined> =>
  url === undefined ? startOwnServer({ month, seed, people, dealers }) : runningServer(url)

async function replay(
  planned: readonly Planned[],
  target: Target,
  { month, seed }: ReadOptions,
  scale: number,
): Promise<Outcome> {
  const call = callerOf(target.url)
  const before = await target.numbers()
  const asked = await ask(planned, target, seed, call)
  await look(asked, target, call)
  const reading = showProgress(`Reading ${asked.issued.length.toLocaleString('en-US')} numbers back`)
  const found = await readAll(asked.issued, call, reading.at)
  reading.done()
  const after = await target.numbers()
  const made = before === undefined || after === undefined ? undefined : after - before
  const differences = differencesOf(planned.length, asked, found, made)
  const document = documentOf({ month, scale, asked, found, differences })
  const page = replayPage(document, differences, asked.refusals)
  return { status: document.difference === 0 ? exits.ok : exits.conflict, document, page }
}

async function ask(planned: readonly Planned[], target: Target, seed: string, call: Ask): Promise<Asked> {
  const inquiryOf = inquiriesOf(target, { random: seeded(seed).fork('inquiries'), run: randomUUID() })
  const asking = showProgress(`Asking ${planned.length.toLocaleString('en-US')} checks`)
  const asked = await askAll(planned, inquiryOf, call, asking.at)
  asking.done(`${asked.issued.length} numbers`)
  for (const [code, count] of asked.refusals) tell(`${count} refused: ${code}`)
  return asked
}

/** Where we can sign in as examiners, some of what is Delayed is answered, so that Denied is there and real. */
async function look({ issued }: Asked, target: Target, call: Ask): Promise<void> {
  if (target.examiners.length === 0) return
  const examining = showProgress('Examiners at work')
  await examine(issued, target, call, examining.at)
  examining.done()
}
