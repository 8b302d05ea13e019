import type { Built } from './child-messages.ts'
import type { EngineName } from './engine.ts'
import { fileOf } from './file.ts'
import { inquiriesOf, sliceInquiriesOf, strangersOf, type Inquiry } from './inquiries.ts'
import { outcomesOf, placesOf, run, timingOf, type Outcome, type Pass, type Timing } from './passes.ts'
import { falseHitsOf, scoresOf, type FalseHits, type Scores } from './scores.ts'
import { isStanding, reasonOf, start, type Standing, type Stopped } from './standing.ts'

export type Choice = Readonly<{
  seed: number
  names: readonly EngineName[]
  budgetMs: number
  threshold?: number
  say: (line: string) => void
}>

export type Trial = Readonly<{ timing: Timing; scores: Scores }>
/** What an engine did, and what ours did on the same inquiries in turn with it. */
export type Measured = Trial & Readonly<{ name: EngineName; built: Built; oursBeside?: Trial }>
export type Slice = Readonly<{ group: string; scores: Scores }>
export type Result = Readonly<{
  size: number
  rows: readonly (Measured | Stopped)[]
  strangers: FalseHits
  slices: readonly Slice[]
}>

/** After the warm-up. An odd number has a median. */
const rounds = 3
/** Ours alone is asked about so many more strangers, because its false hits are too rare to count among few. */
const moreStrangers = 30_000
/** A pass that takes so many times its budget is cut. The warm-up said how long it would take, and may be wrong. */
const patience = 2

/** Every engine on the same file and the same inquiries, each in its own process, in turns, nothing else going on. */
export async function measure(size: number, choice: Choice): Promise<Result> {
  const { seed, names, budgetMs, threshold, say } = choice
  const file = fileOf(seed, size)
  const inquiries = inquiriesOf(file, seed)
  const engines: (Standing | Stopped)[] = []
  try {
    for (const name of names) {
      say(`${size} people: ${name} is built`)
      engines.push(
        await start({ name, seed, size, ...(threshold !== undefined && { threshold }) }, inquiries, budgetMs),
      )
    }
    for (let round = 0; round < rounds; round += 1) {
      say(`${size} people: round ${round + 1} of ${rounds}`)
      await playRound(round, engines, inquiries, budgetMs)
    }
    const [ours] = engines
    const strangers = strangersOf(file, inquiries.length, Math.min(moreStrangers, size), seed)
    const sliced = await alone(ours, sliceInquiriesOf(file, seed), budgetMs)
    return {
      size,
      rows: engines.map(one => (isStanding(one) ? measuredOf(one, inquiries) : one)),
      strangers: falseHitsOf(await alone(ours, strangers, budgetMs)),
      slices: [...Map.groupBy(sliced, ({ inquiry }) => inquiry.group)].map(([group, outcomes]) => ({
        group,
        scores: scoresOf(outcomes),
      })),
    }
  } finally {
    for (const one of engines) if (isStanding(one)) await one.runner.close()
  }
}

/**
 * Ours through all that it can answer, then each peer through as much, or through as much as it can and then ours through
 * the same. Who fails is out.
 */
async function playRound(
  round: number,
  engines: (Standing | Stopped)[],
  inquiries: readonly Inquiry[],
  budgetMs: number,
): Promise<void> {
  const [ours] = engines
  if (ours === undefined || !isStanding(ours)) return
  const pass = (one: Standing, places: readonly number[]) => run(one.runner, inquiries, places, budgetMs * patience)
  const whole = await pass(ours, placesOf(round, ours.count, inquiries.length))
  ours.own.push(whole)
  for (const [at, peer] of engines.entries()) {
    if (at === 0 || !isStanding(peer)) continue
    const slower = peer.count < whole.places.length
    try {
      const own = await pass(peer, slower ? placesOf(round, peer.count, inquiries.length) : whole.places)
      peer.own.push(own)
      peer.ours.push(slower ? await pass(ours, own.places) : whole)
    } catch (error) {
      engines[at] = { name: peer.runner.name, stopped: reasonOf(error) }
      await peer.runner.close()
    }
  }
}

async function alone(
  ours: Standing | Stopped | undefined,
  inquiries: readonly Inquiry[],
  budgetMs: number,
): Promise<readonly Outcome[]> {
  if (ours === undefined || !isStanding(ours)) return []
  const all = placesOf(0, inquiries.length, inquiries.length)
  return outcomesOf([await run(ours.runner, inquiries, all, budgetMs * patience)], inquiries)
}

function measuredOf({ runner, built, own, ours }: Standing, inquiries: readonly Inquiry[]): Measured {
  const trial = trialOf(own, inquiries)
  return { name: runner.name, built, ...trial, ...(ours.length > 0 && { oursBeside: trialOf(ours, inquiries) }) }
}

const trialOf = (passes: readonly Pass[], inquiries: readonly Inquiry[]): Trial => ({
  timing: timingOf(passes),
  scores: scoresOf(outcomesOf(passes, inquiries)),
})
