import type { Nri, Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { unseal } from '#ledger/unseal.ts'
import { write, type Written } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { caseFile } from './case-file.ts'
import { everyStamped } from './every-stamped.ts'
import { touchEach } from './touch-each.ts'

/** A denial that was being determined when the record was taken back is kept by then, and is seen. */
const settling = { seconds: 10 }

/**
 * 28 CFR 25.5(b): an entry that was never valid carried no denial rightly. Each denial that rests on it goes into review: it stands before
 * an examiner, who searches again and answers. What a denial rests on is sealed with it; each is opened once in the life of a process.
 */
export async function reviewDenials(due: Due, world: World): Promise<void> {
  const readable = due.at.add(settling)
  if (Temporal.Instant.compare(world.now(), readable) < 0) {
    await write({ by: system, steps: [], postpones: { due, until: readable } }, world)
    return
  }
  await catchUp(readable, world)
  await touchEach(world.denials.restingOn(due.subject as Nri), ntn => putIntoReview(ntn, world))
  await write({ by: system, steps: [], settles: due }, world)
}

/** Of many records taken back at once the first has all denials looked through, and the others find them there. */
async function catchUp(asOf: Temporal.Instant, world: World): Promise<void> {
  const { denials, find } = world
  if (denials.isAsOf(asOf)) return
  const now = world.now()
  const denied = await everyStamped(find.denied)
  denials.keepOnly(new Set(denied.map(({ ntn }) => ntn)))
  for (const { ntn } of denied) {
    if (denials.knows(ntn)) continue
    const rests = await restsOn(ntn, world).catch(() => undefined)
    // One that cannot be opened may rest on anything, and stops no other.
    if (rests === undefined) await touchEach([ntn], each => putIntoReview(each, world))
    denials.put(ntn, rests ?? [])
  }
  denials.caughtUp(now)
}

const purpose = 'find denials that rest on a record that was never valid'

/** Of a denial of an earlier version nothing is sealed but what was found: it rests on any entry of it. */
export async function restsOn(ntn: Ntn, world: World): Promise<readonly Nri[]> {
  const rests = await unseal(ntn, { what: 'rests', by: system, purpose }, world)
  if (rests !== undefined) return rests as readonly Nri[]
  const file = await caseFile(ntn, { by: system, purpose }, world)
  return (file?.hits.hits ?? []).flatMap(({ record: { source, id } }) => (source === 'indices' ? [id as Nri] : []))
}

/** One that is in review already, or stands no more, needs none. */
async function putIntoReview(ntn: Ntn, world: World): Promise<Written | undefined> {
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  if (seen?.state.status !== 'denied' || seen.state.review !== undefined) return undefined
  const step = {
    life: 'transaction',
    id: ntn,
    seen,
    event: { type: 'review-owed', at: world.now().toString() },
  } as const
  return write({ by: system, steps: [step] }, world)
}
