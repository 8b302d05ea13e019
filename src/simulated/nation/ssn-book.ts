import type { Random } from '../random.ts'

/** Hands out social security numbers that nobody has, each once. */
export type SsnBook = Readonly<{
  next: (random: Random) => string
  /** The one after, as brothers and sisters registered together have; or any other where that one is taken. */
  after: (ssn: string, random: Random) => string
}>

/**
 * Numbers that begin with 9 were never issued as social security numbers. Taxpayer numbers begin with 9 too, with a
 * middle group of 50 and above, so that ours stay below.
 */
const areas = 100
const groups = 50
const serials = 9999
/** With 50 million numbers and fewer than a tenth taken, a tenth miss in a row is chance of one in 10^10. */
const mostTries = 10

export function ssnBook(): SsnBook {
  const taken = new Set<string>()
  const take = (ssn: string): boolean => {
    if (taken.has(ssn)) return false
    taken.add(ssn)
    return true
  }
  const next = (random: Random): string => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const ssn = written(random.int(areas), random.int(groups), 1 + random.int(serials))
      if (take(ssn)) return ssn
    }
    throw new RangeError('a nation of so many people needs more social security numbers than were never issued')
  }
  return {
    next,
    after(ssn, random) {
      const following = String(Number(ssn) + 1)
      return Number(ssn.slice(5)) < serials && take(following) ? following : next(random)
    },
  }
}

const written = (area: number, group: number, serial: number): string =>
  `9${String(area).padStart(2, '0').slice(-2)}${String(group).padStart(2, '0')}${String(serial).padStart(4, '0')}`
