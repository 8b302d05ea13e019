/** Tells a person who waits what is happening: a bar on a terminal, two plain lines in a log. Standard error only. */

const drawEvery = 200
const width = 24
const nearlyAll = 0.9

/** `share` answers from 0 to 1 when asked; `last` explains the wait at the end, where the share hardly moves. */
export function showProgress(what, share, last) {
  const since = Date.now()
  const seconds = () => ((Date.now() - since) / 1000).toFixed(0)
  const terminal = process.stderr.isTTY
  if (!terminal) process.stderr.write(`${what} …\n`)
  const drawing = terminal
    ? setInterval(() => process.stderr.write(`\r\x1b[K${what} ${bar(share(), last)} ${seconds()} s`), drawEvery)
    : undefined
  return {
    end: worked => {
      clearInterval(drawing)
      process.stderr.write(`${terminal ? '\r\x1b[K' : ''}${what}: ${worked ? 'done' : 'failed'} after ${seconds()} s\n`)
    },
  }
}

/** Never quite full before the end: the last package's own script still runs when every folder is there. */
function bar(share, last) {
  const full = Math.min(0.99, share)
  const note = full > nearlyAll ? ` (${last})` : ''
  return `${'█'.repeat(full * width).padEnd(width, '░')} ${Math.floor(full * 100)} %${note}`
}
