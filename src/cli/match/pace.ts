import { lateProgress } from '../progress.ts'

/** What a person who waits for answers sees: first how far the file is read, then how fast the answers come. */
export type Pace = Readonly<{
  /** Which share of the file has been read. */
  at: (share: number) => void
  /** It has been read once: so many people there are, of whom so many were answered before. */
  counted: (people: number, before: number) => void
  answered: (count: number) => void
  done: () => void
}>

export function openPace(path: string, { isQuiet }: Readonly<{ isQuiet: boolean }>): Pace {
  const reading = lateProgress(`Reading ${path}`, { isQuiet })
  let asking: ReturnType<typeof lateProgress> | undefined
  let [all, done] = [0, 0]
  let first: Readonly<{ at: number; done: number }> | undefined
  return {
    at(share) {
      // Half of the reading: the other half goes along with the asking.
      if (asking === undefined) reading.at(2 * share)
    },
    counted(people, before) {
      reading.done()
      asking = lateProgress(`Asking about ${path}`, { isQuiet })
      all = people
      done = before
    },
    answered(count) {
      done += count
      const now = performance.now()
      // What came before the first answers (passing others by, starting threads) says nothing about the others.
      first ??= { at: now, done }
      const rate = now === first.at ? 0 : (done - first.done) / ((now - first.at) / 1000)
      asking?.at(all === 0 ? 1 : done / all, paceOf(rate, all - done))
    },
    done: () => void (asking ?? reading).done(),
  }
}

/** How many a second, and how long the others will take; nothing as long as nobody knows. */
export function paceOf(rate: number, left: number): string | undefined {
  if (rate <= 0) return undefined
  const several = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-US')
  return `${several} a second, ${spanOf(Math.ceil(Math.max(0, left) / rate))} left`
}

/** The two largest parts of it are as much as a person needs. */
function spanOf(seconds: number): string {
  if (seconds < minute) return `${seconds} s`
  if (seconds < hour) return `${Math.floor(seconds / minute)} min ${seconds % minute} s`
  if (seconds < day) return `${Math.floor(seconds / hour)} h ${Math.floor((seconds % hour) / minute)} min`
  return `${Math.floor(seconds / day)} d ${Math.floor((seconds % day) / hour)} h`
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour
