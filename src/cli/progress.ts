import { setInterval as every } from 'node:timers'

/** What a person who waits sees on standard error: a bar on a terminal, two plain lines in a log. */
export type Progress = Readonly<{
  /** From 0 to 1, and what else is worth knowing. */
  at: (share: number, note?: string) => void
  /** Fills the bar by the clock, where nothing else is known: slower and slower beyond `usually`, and never quite full. */
  during: <Result>(work: Promise<Result>, usually: number) => Promise<Result>
  done: (note?: string) => void
}>

const width = 24
/** Of a terminal that does not say. */
const usualColumns = 80
/** In seconds, what is waited for without a word. */
const patience = 1.5
/** Ten drawings a second are smooth enough, and cost nothing. */
const drawEvery = 100

export function showProgress(what: string, since = performance.now()): Progress {
  const { stderr } = process
  const elapsed = (): number => performance.now() - since
  const seconds = (): string => `${(elapsed() / 1000).toFixed(1)} s`
  const clear = stderr.isTTY ? '\r\x1b[K' : ''
  let drawn = -Infinity
  if (!stderr.isTTY) stderr.write(`${what} …\n`)

  function at(share: number, note?: string): void {
    if (!stderr.isTTY || elapsed() - drawn < drawEvery) return
    drawn = elapsed()
    const full = '█'.repeat(Math.floor(Math.min(1, share) * width)).padEnd(width, '░')
    const percent = `${Math.floor(Math.min(1, share) * 100)} %`
    const said = [percent, seconds(), ...(note === undefined ? [] : [note])].join(', ')
    stderr.write(clear + fitted([`${what} ${full} ${said}`, `${what} ${said}`, said]))
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

/** The fullest that fits in a line of the terminal: what goes on below cannot be drawn over. */
function fitted(lines: readonly string[]): string {
  const room = Math.max(1, (process.stderr.columns || usualColumns) - 1)
  return lines.find(line => line.length <= room) ?? lines.at(-1)?.slice(0, room) ?? ''
}

/** The same for what is mostly done at once: only on a terminal, and only when it takes long. */
export function lateProgress(
  what: string,
  { isQuiet = false }: Readonly<{ isQuiet?: boolean }> = {},
): Pick<Progress, 'at'> & Readonly<{ done: () => Readonly<{ seconds: number }> }> {
  const since = performance.now()
  const seconds = (): number => Math.round((performance.now() - since) / 10) / 100
  let shown: Progress | undefined
  return {
    at(share, note) {
      if (!isQuiet && process.stderr.isTTY && (shown !== undefined || seconds() > patience)) {
        shown ??= showProgress(what, since)
        shown.at(share, note)
      }
    },
    done() {
      shown?.done()
      return { seconds: seconds() }
    },
  }
}
