import { Counter, Gauge, type Registry } from 'prom-client'

/** How one of the files of others has answered since the process began: names, codes and counts. */
export type SourceNumbers = Readonly<{
  source: string
  /** 1 or 0, and for how many seconds. */
  up: number
  seconds: number
  /** How many seconds ago it last answered, where it ever did. */
  lastAnswer?: number
  outcomes: Readonly<Record<string, number>>
}>

/** Makes the numbers of sources; what is returned brings them up to date. */
export function sourceMetrics(registers: Registry[]): (all: readonly SourceNumbers[]) => void {
  const labelNames = ['source'] as const
  const answers = new Counter({
    name: 'nics_source_answers_total',
    help: 'What came of the questions to the files of others; down were not asked',
    labelNames: ['source', 'outcome'],
    registers,
  })
  const up = new Gauge({ name: 'nics_source_up', help: 'Whether a source is up', labelNames, registers })
  const since = new Gauge({ name: 'nics_source_since_seconds', help: 'For how long', labelNames, registers })
  const last = new Gauge({ name: 'nics_source_last_answer_seconds', help: 'How long ago', labelNames, registers })
  return all => {
    answers.reset()
    for (const { source, up: isUp, seconds, lastAnswer, outcomes } of all) {
      for (const [outcome, count] of Object.entries(outcomes)) answers.inc({ source, outcome }, count)
      up.set({ source }, isUp)
      since.set({ source }, seconds)
      if (lastAnswer !== undefined) last.set({ source }, lastAnswer)
    }
  }
}
