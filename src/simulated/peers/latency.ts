import { seeded } from '../random.ts'
import type { PeerName } from './behaviour.ts'

/** In milliseconds: half of the answers come sooner than the median, all but one in a hundred sooner than the tail. */
export type Latency = Readonly<{ median: number; tail: number }>

/**
 * NCIC's own public figures are averages: 147 ms on a busy day of 2002, 60 ms in 2010. Of the others there are none; they are chosen to be
 * slower. docs/sources.md shows them.
 */
export const usualLatency: Readonly<Record<PeerName, Latency>> = {
  ncic: { median: 60, tail: 250 },
  iii: { median: 90, tail: 400 },
  iaq: { median: 150, tail: 600 },
  state: { median: 90, tail: 400 },
}

/** Nobody's usual day makes a check late. */
const slowest = 1_500
/** How many standard deviations a hundredth lies above the middle. */
const hundredth = 2.326

/** Times as they come one after another, log-normal; the same from the same seed. */
export function latencies(seed: number | string, { median, tail }: Latency): () => number {
  const random = seeded(seed)
  const spread = Math.log(tail / median) / hundredth
  return () => {
    // Box and Muller; 1 - next() is never zero.
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
    return Math.min(slowest, median * Math.exp(spread * normal))
  }
}
