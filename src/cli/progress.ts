import { setInterval as every } from 'node:timers'

/** What a person who waits sees on standard error: a bar on a terminal, two plain lines in a log. */
export type Progress = Readonly<{
  /** From 0 to 1. */
  at: (share: number) => void
  /** Fills the bar by the clock, where nothing else is known: slower and slower beyond `usually`, and never quite full. */
  during: <Result>(work: Promise<Result>, usually: number) => Promise<Result>
  done: (note?: string) => void
}>

const width = 24
/** Ten drawings a second are smooth enough, and cost nothing. */
const drawEvery = 100

export function showProgress(what: string): Progress {
  const { stderr } = process
  const since = performance.now()
  const elapsed = (): number => performance.now() - since
  const seconds = (): string => `${(elapsed() / 1000).toFixed(1)} s`
  const clear = stderr.isTTY ? '\r\x1b[K' : ''
  let drawn = -Infinity
  if (!stderr.isTTY) stderr.write(`${what} …\n`)

  function at(share: number): void {
    if (!stderr.isTTY || elapsed() - drawn < drawEvery) return
    drawn = elapsed()
    const full = '█'.repeat(Math.floor(Math.min(1, share) * width)).padEnd(width, '░')
    stderr.write(`${clear}${what} ${full} ${Math.floor(share * 100)} % ${seconds()}`)
  }

  return {
    at,
    async during(work, usually) {
      const drawing = every(() => at(1 - Math.exp(-elapsed() / usually)), drawEvery)
      try {
        return await work
      } finally {
        clearInterval(drawing)
      }
    },
    done(note) {
      stderr.write(`${clear}${what}: ${note ?? 'done'} (${seconds()})\n`)
    },
  }
}
