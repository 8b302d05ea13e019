import { needsSecondPerson } from '#law/contribution/withdrawn-by-one.ts'
import type { Batch } from '#law/lives/batch.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { BatchNumber, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { leftByOne, talliesByOne } from '../left-by-one.ts'
import { mostRows, rowsPerChunk, type Answers } from './staged.ts'
import { endBatch } from './receive-batch.ts'

type Own = Readonly<{ batch: BatchNumber; ori: Ori }>

/** An agency's own batch. Another's is as one that does not exist. */
export async function ownBatch(
  { batch, ori }: Own,
  { find }: World,
): Promise<Seen<'batch'> | Refusal<'unknown-batch'>> {
  const seen = await find.batch(batch)
  return seen === undefined || seen.state.ori !== ori ? refuse('unknown-batch') : seen
}

/**
 * Tells us to enter every row of a batch that is not wrong. Told twice, it is told once. Where many records would leave with it, another
 * person of the agency says so than who sent it.
 */
export const startCommit = (
  own: Own,
  by: Actor,
  world: World,
): Promise<Seen<'batch'> | Refusal<'unknown-batch' | 'batch-not-checked' | 'batch-needs-another'>> =>
  again(async () => {
    const seen = await ownBatch(own, world)
    if (isRefusal(seen)) return seen
    const { status, batch, ori } = seen.state
    if (status === 'committing' || status === 'committed') return seen
    if (status !== 'checked') return refuse('batch-not-checked')
    const alone = (seen.state.sentBy ?? by.id) === by.id
    const before = await leftByOne(ori, world)
    // Of a batch from before the sender was kept nobody can say that it is another.
    if (alone && needsTwo(seen.state, before.all, world)) return refuse('batch-needs-another')
    const event = { type: 'committing', by: by.id } as const
    const steps = [{ life: 'batch', id: batch, seen, event }] as const
    // What was counted must still be so, or two batches at once would each be the first.
    const tallies = alone ? talliesByOne(ori, leavingBy(seen.state), before, world.now()) : []
    const written = await write({ by, steps, tallies }, world)
    return written.outcome === 'kept' ? written.seen('batch', batch) : undefined
  })

/** Whether who sent it may not commit it. */
export const takesTwo = async (batch: Batch, world: World): Promise<boolean> =>
  needsTwo(batch, (await leftByOne(batch.ori, world)).all, world)

const needsTwo = (batch: Batch, before: number, { settings }: Pick<World, 'settings'>): boolean =>
  needsSecondPerson({ leaving: leavingBy(batch), before, policy: settings.policies['batch-withdrawn-by-one'] })

/** By so many rows a record would leave, as it was looked at. */
export const leavingBy = ({ looked: { leaving, counts } }: Batch): number => leaving ?? counts['withdrawn'] ?? 0

/** Gives up a batch that was not committed: all of it is destroyed. */
export const discardBatch = (
  own: Own,
  by: Actor,
  world: World,
): Promise<Seen<'batch'> | Refusal<'unknown-batch' | 'batch-committed'>> =>
  again(async () => {
    const seen = await ownBatch(own, world)
    if (isRefusal(seen)) return seen
    const { status } = seen.state
    if (status === 'discarded') return seen
    if (status === 'committing' || status === 'committed') return refuse('batch-committed')
    return endBatch(seen, 'by-its-agency', by, world)
  })

/** Chunks of answers that are read at once. */
const perPage = 20
/** As many as the longest file has: the pages of one batch end before. */
const mostPages = Math.ceil(mostRows / (rowsPerChunk * perPage))

/** The answers to the rows after a line, in their order, until at least `enough` lines are named or all are. */
export async function answersAfter(
  { batch, line, enough }: Readonly<{ batch: BatchNumber; line: number; enough: number }>,
  { find }: World,
): Promise<Answers & Readonly<{ more: boolean }>> {
  const all = { rejected: [] as Answers['rejected'][number][], like: [] as Answers['like'][number][] }
  let from = 0
  for (let count = 0; count < mostPages; count += 1) {
    const page = await find.stagedAnswers(batch, from, perPage)
    for (const { chunk, content } of page) {
      const { rejected, like } = content as Answers
      all.rejected.push(...rejected.filter(each => each.line > line))
      all.like.push(...like.filter(each => each.line > line))
      from = chunk + 1
      if (all.rejected.length + all.like.length >= enough) return { ...all, more: true }
    }
    if (page.length < perPage) return { ...all, more: false }
  }
  return defect('the answers to a batch have no end')
}
