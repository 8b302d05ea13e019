import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does this before the program is stopped. Gives back how to listen no longer. */
export function onSignal(act: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    act()
    process.exit(128 + (constants.signals[signal] ?? 0))
  }
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
