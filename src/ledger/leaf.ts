import type { World } from '../world.ts'
import type { Actor, Mark } from './change.ts'
import type { OpenKeys } from './keys.ts'
import { leafVersion } from './log/entry.ts'
import type { EventRow, LeafRow } from './rows.ts'
import { canonical, commitment } from './seal.ts'

/**
 * 28 CFR 25.9(b): one leaf for every event. It commits to the event under the transaction's key and tells nothing of it. `date` is
 * for the event that gives a number: the day that is kept for ever with it.
 */
export async function leafOfStep(
  event: EventRow,
  keys: OpenKeys | undefined,
  world: World,
  date?: string,
): Promise<LeafRow> {
  const id = leafId(world)
  const content = committedTo(id, event)
  const committed = keys === undefined ? await digest(content, world) : commitment(keys.record, content)
  const named = date === undefined ? {} : { date }
  return { subject: event.subject, id, day: dayOf(world), version: leafVersion, commitment: committed, ...named }
}

/** A leaf for an act that changes no life. What was done stands in the leaf itself, without descriptors. */
export async function leafOfMark({ subject, body }: Mark, by: Actor, world: World): Promise<LeafRow> {
  const id = leafId(world)
  const written = { ...body, by: `${by.audience} ${by.id}`, at: world.now().toString() }
  return {
    subject,
    id,
    day: dayOf(world),
    version: leafVersion,
    commitment: await digest(committedTo(id, { subject, ...written }), world),
    body: written,
  }
}

/**
 * The id goes with the leaf when its check is destroyed. Without it nobody can try whether an entry of the log commits to what
 * they guess, not even who holds the key; and two events that are alike do not make entries that are alike.
 */
export const committedTo = (id: string, of: unknown): unknown => ({ id, of })

const digest = async (content: unknown, world: World): Promise<string> =>
  Buffer.from(await world.keys.digest('leaf', Buffer.from(canonical(content)))).toString('base64url')

/** Unguessable, so that the order of leaves says nothing before the sequencer numbers them. */
const leafIdBytes = 16
const leafId = (world: World): string => Buffer.from(world.random(leafIdBytes)).toString('base64url')

const dayOf = (world: World): string => world.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
