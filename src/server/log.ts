import { pino, type DestinationStream } from 'pino'
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

/** One line of JSON each, to standard output where nothing else is given. */
export function createLog(destination?: DestinationStream): Log {
  const to = pino({ base: null }, destination ?? pino.destination(1))
  return line => (line.event === 'failed' ? to.error(line) : to.info(line))
}

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
