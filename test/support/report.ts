import { styleText } from 'node:util'
import type { Failure, Outcome } from './outcome.ts'

/** The column in which a group's outcome begins. */
const nameWidth = 14

/** Files slower than this are worth a look; more than a few are a list that nobody reads. */
const slowFrom = 2000
const slowShown = 8

const cleared = '\r\x1b[K'

/** Over the line of whoever waits, where there is one. */
const say = (text: string): void => {
  process.stdout.write(`${process.stdout.isTTY ? cleared : ''}${text}\n`)
}

export const sayGroup = (name: string, outcome: Outcome, ms: number): void => {
  for (const failure of outcome.failures) sayFailure(name, failure)
  for (const note of outcome.notes) say(`${' '.repeat(nameWidth)}${note}`)
  const mark = outcome.failures.length === 0 ? styleText('green', 'ok    ') : styleText('red', 'FAILED')
  say(`${name.padEnd(nameWidth)}${mark}  ${counts(outcome).padEnd(36)}${seconds(ms).padStart(8)}`)
}

/** In full, where it happened first: a person reads a path that a terminal can open. */
const sayFailure = (group: string, { name, where, text }: Failure) => {
  say(styleText('red', `\n✗ ${group}: ${name}`))
  say(`  ${where}`)
  say(`${text.replaceAll(/^/gm, '  ')}\n`)
}

export const sayLine = (name: string, text: string): void => say(`${name.padEnd(nameWidth)}${text}`)

/** What to look at, then the plain closing line that a person and a script both read. */
export const sayEnd = (total: Outcome): void => {
  const slow = total.slow.filter(({ ms }) => ms >= slowFrom).toSorted((a, b) => b.ms - a.ms)
  list(
    'Slowest files',
    slow.slice(0, slowShown).map(({ file, ms }) => `${seconds(ms).padStart(8)}  ${file}`),
  )
  list('Skipped', total.skipped)
  list(
    'Failed',
    total.failures.map(({ name, where }) => `${where}  ${name.split('\n', 1)[0]}`),
  )
  say('')
  say(counts(total))
}

const list = (title: string, lines: readonly string[]) => {
  if (lines.length > 0) say(`\n${title}\n${lines.map(line => `  ${line}`).join('\n')}`)
}

const counts = ({ passed, failures, skipped }: Outcome): string =>
  `${passed} passed, ${failures.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** On a terminal, one line that says how far it is, for a person who waits; nothing in a log. */
export const showWaiting = (name: string): { progress: (text: string) => void; end: () => void } => {
  if (!process.stdout.isTTY) return { progress: () => undefined, end: () => undefined }
  const since = performance.now()
  let doing = ''
  const draw = () =>
    process.stdout.write(`${cleared}${name.padEnd(nameWidth)}${doing} ${seconds(performance.now() - since)}`)
  const drawing = setInterval(draw, 250)
  return {
    progress: text => {
      doing = text
    },
    end: () => {
      clearInterval(drawing)
      process.stdout.write(cleared)
    },
  }
}
