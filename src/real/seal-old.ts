import { setTimeout as sleep } from 'node:timers/promises'
import type { KeptEntry } from '#ledger/rows.ts'
import { sealClearEntries } from '#store/clear-entries.ts'
import type { Database } from '#store/database.ts'

/** Between two pages, so that checks do not wait for it. */
const pause = 20
/** After one that failed; an entry that is still in the clear is found as any other meanwhile. */
const pauseAfterFailure = 60_000

/** Seals, in the background, whatever an earlier version left in the clear. It ends by itself when nothing is left. */
export function sealOld(
  database: Database,
  seal: (entry: KeptEntry) => Promise<KeptEntry>,
): Readonly<{ stop: () => Promise<void> }> {
  const over = new AbortController()
  const running = run(database, seal, over.signal)
  return {
    async stop() {
      over.abort()
      await running
    },
  }
}

async function run(
  database: Database,
  seal: (entry: KeptEntry) => Promise<KeptEntry>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const came = await sealClearEntries(database, seal).catch(() => 'failed' as const)
    if (came === 'none') return
    await sleep(came === 'failed' ? pauseAfterFailure : pause, undefined, { signal }).catch(() => undefined)
  }
}
