import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { callMetrics, type CallNumber } from './call-metrics.ts'
import { sourceMetrics, type SourceNumbers } from './source-metrics.ts'

/** Counts and times by the names of endpoints and by codes. Nothing here can name anybody. */
export type Metrics = Readonly<{
  answered: (endpoint: string, status: number, seconds: number) => void
  refused: (endpoint: string, code: string) => void
  failed: (endpoint: string, code: string) => void
  /** A frame of a line, by the key of its message and what came of it. */
  frame: (key: string, outcome: string) => void
  /** Lines that are open now. */
  lines: (count: number) => void
  text: () => Promise<string>
}>

/** From a millisecond to the longest that a request may wait for news. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export function createMetrics(
  listening: () => number,
  further: () => Readonly<Record<string, number>> = () => ({}),
  sources: () => readonly SourceNumbers[] = () => [],
  calls: () => readonly CallNumber[] = () => [],
): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'nics_request_seconds',
    help: 'How long requests took, by endpoint and status',
    labelNames: ['endpoint', 'status'],
    buckets,
    registers,
  })
  const refusals = new Counter({
    name: 'nics_refusals_total',
    help: 'Requests declined, by endpoint and code',
    labelNames: ['endpoint', 'code'],
    registers,
  })
  const failures = new Counter({
    name: 'nics_failures_total',
    help: 'Requests that we failed to answer, by endpoint and code',
    labelNames: ['endpoint', 'code'],
    registers,
  })
  const streams = new Gauge({ name: 'nics_streams', help: 'Requests that wait for news', registers })
  const sayOfSources = sourceMetrics(registers)
  const sayOfCalls = callMetrics(registers)
  const gaugeOf = gaugesIn(registers)
  return {
    answered: (endpoint, status, seconds) => requests.observe({ endpoint, status: String(status) }, seconds),
    refused: (endpoint, code) => refusals.inc({ endpoint, code }),
    failed: (endpoint, code) => failures.inc({ endpoint, code }),
    ...ofLines(registers),
    text() {
      streams.set(listening())
      for (const [name, value] of Object.entries(further())) gaugeOf(name).set(value)
      sayOfSources(sources())
      sayOfCalls(calls())
      return registry.metrics()
    },
  }
}

/** A gauge by its name, made when it is first said. */
function gaugesIn(registers: Registry[]): (name: string) => Gauge {
  const gauges = new Map<string, Gauge>()
  return name => {
    const known = gauges.get(name)
    if (known !== undefined) return known
    const gauge = new Gauge({ name: `nics_${name}`, help: name.replaceAll('_', ' '), registers })
    gauges.set(name, gauge)
    return gauge
  }
}

function ofLines(registers: Registry[]): Pick<Metrics, 'frame' | 'lines'> {
  const frames = new Counter({
    name: 'nics_frames_total',
    help: 'Messages on lines, by key and what came of them',
    labelNames: ['key', 'outcome'],
    registers,
  })
  const lines = new Gauge({ name: 'nics_lines', help: 'Lines that are open', registers })
  return { frame: (key, outcome) => frames.inc({ key, outcome }), lines: count => lines.set(count) }
}
