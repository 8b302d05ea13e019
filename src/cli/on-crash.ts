import { failureOf, type Noted } from '#server/log.ts'
import { exits } from './output.ts'

/**
 * A program that breaks is ended by Node with the words of the error, and they may quote what was sent: the words of what is no JSON
 * begin with it. So it ends with a code and a place of ours instead, and no word of the error is written anywhere.
 */
export function onCrash(note: (note: Noted) => void): () => void {
  const crash = (error: unknown): void => {
    const { code, at } = failureOf(error)
    note({ event: 'crashed', error: code, ...(at === undefined ? {} : { because: at }) })
    process.exit(exits.unavailable)
  }
  process.on('uncaughtException', crash)
  return () => void process.off('uncaughtException', crash)
}
