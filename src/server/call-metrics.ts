import { Counter, type Registry } from 'prom-client'

/** How often calls of a channel came to what: no agency, no number. */
export type CallNumber = Readonly<{ channel: string; outcome: string; count: number }>

/** Makes the numbers of calls; what is returned brings them up to date. */
export function callMetrics(registers: Registry[]): (all: readonly CallNumber[]) => void {
  const calls = new Counter({
    name: 'nics_calls_total',
    help: 'Calls to agencies that something waits for them, by channel and what came of them',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  return all => {
    calls.reset()
    for (const { channel, outcome, count } of all) calls.inc({ channel, outcome }, count)
  }
}
