/** What a person who waits sees on standard error: a bar on a terminal, two plain lines in a log. */
export type Progress = Readonly<{
  /** From 0 to 1. */
  at: (share: number) => void
  done: (note?: string) => void
}>

const width = 24
/** Ten drawings a second are smooth enough, and cost nothing. */
const drawEvery = 100

export function showProgress(what: string): Progress {
  const { stderr } = process
  const since = performance.now()
  const seconds = (): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
  const clear = stderr.isTTY ? '\r\x1b[K' : ''
  let drawn = -Infinity
  if (!stderr.isTTY) stderr.write(`${what} …\n`)
  return {
    at(share) {
      if (!stderr.isTTY || performance.now() - drawn < drawEvery) return
      drawn = performance.now()
      const full = '█'.repeat(Math.floor(Math.min(1, share) * width)).padEnd(width, '░')
      stderr.write(`${clear}${what} ${full} ${Math.floor(share * 100)} % ${seconds()}`)
    },
    done(note) {
      stderr.write(`${clear}${what}: ${note ?? 'done'} (${seconds()})\n`)
    },
  }
}
