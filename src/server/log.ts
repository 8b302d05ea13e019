import { pino, type DestinationStream, type Logger } from 'pino'
import type { RefusalCode } from '../refusals.ts'

/**
 * Everything that the edge ever says of itself. There is no room in it for a value that was sent, for an address or for the
 * words of an error, because each of them could name somebody.
 */
export type Line =
  | Readonly<{ event: 'answered'; endpoint: string; status: number; milliseconds: number }>
  | Readonly<{ event: 'refused'; endpoint: string; code: RefusalCode }>
  | Readonly<{ event: 'failed'; endpoint: string; code: string; at?: string }>

export type Log = (line: Line) => void

/** What the worker, the audit log and the index say: events, codes, numbers and transaction numbers. */
export type Noted = Readonly<{
  event: string
  duty?: string
  ntn?: string
  error?: string
  because?: string
  channel?: string
  overdue?: number
  seconds?: number
}>

/** One line of JSON each, to standard output where nothing else is given. */
export function createLog(destination?: DestinationStream): Log {
  const to = logger(destination)
  return line => (line.event === 'failed' ? to.error(known(line)) : to.info(known(line)))
}

export function createNotes(destination?: DestinationStream): (note: Noted) => void {
  const to = logger(destination)
  return note => to.warn(known(note))
}

const logger = (destination?: DestinationStream): Logger => pino({ base: null }, destination ?? pino.destination(1))

const members: readonly string[] = [
  ...['event', 'endpoint', 'status', 'milliseconds', 'code', 'at'],
  ...['duty', 'ntn', 'error', 'because', 'channel', 'overdue', 'seconds'],
]

/** A type forgets what a value has beside it: what none of the types names is not written, whoever hands it over. */
const known = (line: Line | Noted): object =>
  Object.fromEntries(Object.entries(line).filter(([name]) => members.includes(name)))

/** What can be said of an error: its code, and where in our own source it came from. Never its message. */
export function failureOf(error: unknown): Readonly<{ code: string; at?: string }> {
  if (!(error instanceof Error)) return { code: 'unknown' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const at = /\b(?<where>src\/[\w/-]+\.ts:\d+)/.exec(framesOf(error))?.groups?.['where']
  return { code: /^[\w-]{1,60}$/.test(code) ? code : 'unknown', ...(at === undefined ? {} : { at }) }
}

/** A stack begins with the message, which may hold anything; the frames follow. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter(frame => /^\s+at /.test(frame))
    .join('\n')
