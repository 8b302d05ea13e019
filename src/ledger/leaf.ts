import type { World } from '../world.ts'
import type { Actor, Mark } from './change.ts'
import type { OpenKeys } from './keys.ts'
import type { EventRow, LeafRow } from './rows.ts'
import { canonical, commitment } from './seal.ts'

/** 28 CFR 25.9(b): one leaf for every event. It commits to the event under the transaction's key and tells nothing of it. */
export async function leafOfStep(event: EventRow, keys: OpenKeys | undefined, world: World): Promise<LeafRow> {
  const committed = keys === undefined ? await digest(event, world) : commitment(keys.record, event)
  return { subject: event.subject, id: leafId(world), day: dayOf(world), commitment: committed }
}

/** A leaf for an act that changes no life. What was done stands in the leaf itself, without descriptors. */
export async function leafOfMark({ subject, body }: Mark, by: Actor, world: World): Promise<LeafRow> {
  const written = { ...body, by: `${by.audience} ${by.id}`, at: world.now().toString() }
  return {
    subject,
    id: leafId(world),
    day: dayOf(world),
    commitment: await digest({ subject, ...written }, world),
    body: written,
  }
}

const digest = async (content: unknown, world: World): Promise<string> =>
  Buffer.from(await world.keys.digest('leaf', Buffer.from(canonical(content)))).toString('base64url')

/** Unguessable, so that the order of leaves says nothing before the sequencer numbers them. */
const leafIdBytes = 16
const leafId = (world: World): string => Buffer.from(world.random(leafIdBytes)).toString('base64url')

const dayOf = (world: World): string => world.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
