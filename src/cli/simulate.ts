import { checkView } from '#server/check-view.ts'
import { documentedSteps } from '#simulated/simulate/happenings.ts'
import { simulate, type Simulated } from '#simulated/simulate/run.ts'
import { showProgress } from './progress.ts'
import { simulatePage } from './simulate-page.ts'

export type SimulateOptions = Readonly<{ seed?: number | string; steps?: number | string }>

export type SimulateDocument = Readonly<{
  seed: number
  steps: number
  hash: string
  /** How many; the page says which. */
  violations: number
  happened: Readonly<Record<string, number>>
}>

/** 0: nothing was violated. 1: something was, or a named kind of event never happened. 3: no such seed or number of steps. */
export type SimulateAnswer = Readonly<{
  status: 0 | 1 | 3
  document: SimulateDocument | Readonly<{ refused: string; because: string }>
  page: string
}>

const mostSteps = 10_000_000

/** `nics simulate`: years of the whole system in seconds, from a seed. The same seed and steps print the same line. */
export async function simulateCommand({ seed = 1, steps = documentedSteps }: SimulateOptions): Promise<SimulateAnswer> {
  const [from, count] = [whole(seed), whole(steps)]
  if (from === undefined || count === undefined) {
    const because = `seed and steps are whole numbers, the steps at most ${mostSteps}`
    return { status: 3, document: { refused: 'invalid', because }, page: `${because}\n` }
  }
  const progress = showProgress(`Simulating ${count} steps from seed ${from}`)
  const result = await simulate({
    seed: from,
    steps: count,
    view: checkView,
    onStep: done => progress.at(done / count),
  })
  progress.done()
  const isGood = result.violations.length === 0 && result.missing.length === 0
  return { status: isGood ? 0 : 1, document: documentOf(result), page: simulatePage(result) }
}

const documentOf = ({ seed, steps, hash, violations, happened }: Simulated): SimulateDocument => ({
  seed,
  steps,
  hash,
  violations: violations.length,
  happened,
})

const whole = (typed: number | string): number | undefined => {
  const number = Number(typed)
  return /^\d+$/.test(String(typed)) && number <= mostSteps ? number : undefined
}
