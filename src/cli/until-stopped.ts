const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The exit code of a program that a signal ended. */
const interrupted = 130

/** Waits until somebody wants this to end. Whoever insists ends it at once. */
export function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let asked = false
  for (const signal of signals) {
    process.on(signal, () => {
      if (asked) process.exit(interrupted)
      asked = true
      resolve()
    })
  }
  return promise
}
