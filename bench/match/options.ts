import { parseArgs } from 'node:util'
import { engineNames, type EngineName } from './engine.ts'

export type Options = Readonly<{
  sizes: readonly number[]
  seed: number
  json: boolean
  /** Whether docs/bench/matching.md is written. */
  page: boolean
  /** Of a pass over a file of this size. */
  budgetMsAt: (size: number) => number
  /** The engines at a file of this size, ours first. */
  enginesAt: (size: number) => readonly EngineName[]
  threshold?: number
}>

export const usage = `npm run bench:match -- [options]      (npm run -s … with --json)
  --size N,N      people in the file; by default 100000, then 1000000
  --seed N        another crowd; 1 by default
  --engines A,B   only these beside ours; above a million, these instead of ours alone
  --budget S      seconds of a pass; 10 by default, 20 from a million on. Who is slower answers fewer inquiries
  --threshold B   ours returns nobody under so many bits
  --json          one document on standard output
  --page          write docs/bench/matching.md, which a run of the default sizes does by itself`

const usualSizes = [100_000, 1_000_000] as const
/** Above it a peer takes gigabytes and hours, so that it runs only when it is named. */
const mostForPeers = 1_000_000
/** Fewer people than these hold too few for the inquiries. */
const smallest = 1000

/** Throws one sentence about what was called wrongly. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string' },
      seed: { type: 'string', default: '1' },
      engines: { type: 'string' },
      budget: { type: 'string' },
      threshold: { type: 'string' },
      json: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
    },
  })
  const { size, seed, engines, budget, threshold, json } = values
  const named = engines?.split(',').map(engineOf)
  return {
    sizes: size === undefined ? usualSizes : size.split(',').map(text => number(text, smallest)),
    seed: number(seed, 0),
    json,
    page: values.page || (!json && size === undefined && engines === undefined && threshold === undefined),
    budgetMsAt: people => 1000 * (budget === undefined ? usualBudget(people) : number(budget, 1)),
    enginesAt: people => {
      const peers = named ?? (people > mostForPeers ? [] : engineNames)
      return engineNames.filter(name => name === 'ours' || peers.includes(name))
    },
    ...(threshold !== undefined && { threshold: number(threshold, -Infinity) }),
  }
}

/** In seconds. At 100,000 all engines are done within five minutes; beyond that each search takes longer. */
const usualBudget = (people: number): number => (people < 1_000_000 ? 10 : 20)

function number(text: string, least: number): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < least)
    throw new Error(`${text} is no number that will do.`)
  return value
}

function engineOf(text: string): EngineName {
  const name = engineNames.find(one => one === text)
  if (name === undefined) throw new Error(`There is no engine ${text}: ${engineNames.join(', ')}.`)
  return name
}
