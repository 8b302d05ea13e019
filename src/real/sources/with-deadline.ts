import { setTimeout as sleep } from 'node:timers/promises'

/** Whatever `ask` does, settles within `milliseconds`: with what it came to, `late`, or `failed` where it throws. */
export async function withDeadline<Result>(
  ask: (signal: AbortSignal) => Promise<Result>,
  milliseconds: number,
): Promise<Result | 'late' | 'failed'> {
  const over = new AbortController()
  try {
    return await Promise.race([
      attempt(ask, over.signal),
      sleep(milliseconds, 'late' as const, { signal: over.signal }),
    ])
  } finally {
    over.abort()
  }
}

/** What comes, or goes wrong, after the deadline has nobody who listens, and must not end the process. */
async function attempt<Result>(ask: (signal: AbortSignal) => Promise<Result>, signal: AbortSignal) {
  try {
    return await ask(signal)
  } catch {
    return 'failed'
  }
}
