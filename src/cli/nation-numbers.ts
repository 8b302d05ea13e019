import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'

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
