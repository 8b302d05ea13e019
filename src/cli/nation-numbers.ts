import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'

/** What is owed to others over lines of their own. */
export const owedNumbers = async (world: World): Promise<Readonly<Record<string, number>>> => ({
  ...(await nationNumbers(world)),
  ...(await deniedFileNumbers(world)),
})

/** What the Denied Transaction File is owed by now, or was sent and has not acknowledged. */
export async function deniedFileNumbers({ here, find, now }: World): Promise<Readonly<Record<string, number>>> {
  if (here.role === 'poc') return {}
  try {
    const [entries, removals] = await Promise.all(
      (['enter-in-denied-file', 'remove-from-denied-file'] as const).map(kind => find.waiting(kind, now())),
    )
    return { denied_file_entries_owed: entries?.count ?? 0, denied_file_removals_owed: removals?.count ?? 0 }
  } catch {
    return {}
  }
}

/**
 * What a point of contact still owes the nation: how many messages were due and have not come there, and how long ago the check was
 * begun of which it was tried most often. Nothing, where we are the nation; and nothing while the database does not answer.
 */
export async function nationNumbers({ nation, find, now }: World): Promise<Readonly<Record<string, number>>> {
  if (nation === undefined) return {}
  try {
    const { count, subject } = await find.waiting('tell-nation', now())
    const check = subject === undefined ? undefined : await find.transaction(subject as Ntn, { audience: 'system' })
    if (check === undefined) return { nation_messages_owed: count }
    const seconds = Temporal.Instant.from(check.state.assigned.contact).until(now()).total('seconds')
    return { nation_messages_owed: count, nation_oldest_owed_seconds: Math.max(0, Math.floor(seconds)) }
  } catch {
    return {}
  }
}
