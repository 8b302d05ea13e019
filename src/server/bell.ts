import { setTimeout as sleep } from 'node:timers/promises'

/** Waits to be rung. A ring while nobody waits is kept, so that no news falls between two looks. */
export type Bell = Readonly<{
  ring: () => void
  /** Returns when rung, when so many milliseconds have passed, or when `gone` says that nobody is there any more. */
  wait: (milliseconds: number, gone: AbortSignal) => Promise<void>
}>

export function createBell(): Bell {
  let rung = Promise.withResolvers<void>()
  return {
    ring: () => rung.resolve(),
    async wait(milliseconds, gone) {
      const over = new AbortController()
      const signal = AbortSignal.any([over.signal, gone])
      await Promise.race([rung.promise, sleep(milliseconds, undefined, { signal }).catch(() => undefined)])
      over.abort()
      rung = Promise.withResolvers<void>()
    },
  }
}
