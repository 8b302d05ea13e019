import type { LineSettings } from './settings.ts'

/** The times of one line. */
export type Watch = Readonly<{
  /** A message has begun and is not whole yet, or nothing of one waits. What comes in between does not begin the time anew. */
  partial: (waits: boolean) => void
  came: () => void
  signedOn: () => void
  stop: () => void
}>

/** Takes the line away from who does not sign on, does not end a message, or says nothing for long. */
export function watchOf(
  cut: () => void,
  { partialLasts, signOnWithin, idleLasts }: Pick<LineSettings, 'partialLasts' | 'signOnWithin' | 'idleLasts'>,
): Watch {
  const after = (seconds: number) => setTimeout(cut, seconds * 1000)
  const signOnBy = after(signOnWithin)
  let idle = after(idleLasts)
  let partial: NodeJS.Timeout | undefined
  return {
    partial(waits) {
      if (waits) partial ??= after(partialLasts)
      else {
        clearTimeout(partial)
        partial = undefined
      }
    },
    came() {
      clearTimeout(idle)
      idle = after(idleLasts)
    },
    signedOn: () => clearTimeout(signOnBy),
    stop() {
      for (const timer of [signOnBy, idle, partial]) clearTimeout(timer)
    },
  }
}
