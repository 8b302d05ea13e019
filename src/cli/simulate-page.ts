import type { Simulated } from '#simulated/simulate/run.ts'
import { rows } from './output.ts'

/** What a run came to, for a person; and, where something was violated, what led up to it. */
export function simulatePage(result: Simulated): string {
  const { seed, steps, hash, happened } = result
  const counts = Object.entries(happened).map(([name, count]) => [name, String(count)] as const)
  const run = [
    ['Seed', String(seed)],
    ['Steps', String(steps)],
    ['Hash', hash],
  ] as const
  return `${[...rows(run), '', ...rows(counts), '', ...conclusion(result)].join('\n')}\n`
}

/** Enough of one event to recognise it. */
const lineLength = 240

function conclusion({ seed, violations, missing, last }: Simulated): readonly string[] {
  if (violations.length > 0) {
    const [first] = violations
    return [
      'What led up to it:',
      ...last.map(line => line.slice(0, lineLength)),
      '',
      ...violations.map(({ invariant, because }) => `${invariant}: ${because}`),
      '',
      `Violated in step ${first?.step}. The same again: nics simulate --seed ${seed} --steps ${first?.step}`,
    ]
  }
  if (missing.length > 0) return [`Nothing was violated, and yet these never happened: ${missing.join('; ')}`]
  return ['Nothing was violated.']
}
