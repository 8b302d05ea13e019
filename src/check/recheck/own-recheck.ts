import type { Seen } from '#law/lives/lives.ts'
import type { Ori, RecheckNumber } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { fileSealing } from '#ledger/file-key.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { endRecheck } from './receive-recheck.ts'
import { about, type ChunkAnswers } from './staged.ts'

type Own = Readonly<{ recheck: RecheckNumber; ori: Ori }>

/** An agency's own file. Another's is as one that does not exist. */
export async function ownRecheck(
  { recheck, ori }: Own,
  { find }: World,
): Promise<Seen<'recheck'> | Refusal<'unknown-recheck'>> {
  const seen = await find.recheck(recheck)
  return seen === undefined || seen.state.ori !== ori ? refuse('unknown-recheck') : seen
}

/** Gives a file up. What was numbered stays numbered, and everything else is destroyed. */
export const discardRecheck = (
  own: Own,
  by: Actor,
  world: World,
): Promise<Seen<'recheck'> | Refusal<'unknown-recheck'>> =>
  again(async () => {
    const seen = await ownRecheck(own, world)
    if (isRefusal(seen) || seen.state.status === 'discarded' || seen.state.forgotten === true) return seen
    return endRecheck(seen, 'by-its-agency', by, world)
  })

/**
 * The answer to its file, for the agency that sent it. That the whole of it was fetched is kept before the first line is sent: from then
 * on it stands as long as who was told Proceed.
 */
export const fetchRecheck = (
  own: Own,
  by: Actor,
  world: World,
): Promise<Seen<'recheck'> | Refusal<'unknown-recheck' | 'recheck-forgotten'>> =>
  again(async () => {
    const seen = await ownRecheck(own, world)
    if (isRefusal(seen)) return seen
    const { recheck: id, status, fetchedAt, forgotten } = seen.state
    if (forgotten === true || status === 'discarded' || status === 'receiving') return refuse('recheck-forgotten')
    if (status !== 'answered' || fetchedAt !== undefined) return seen
    const event = { type: 'fetched', at: world.now().toString() } as const
    const written = await write({ by, steps: [{ life: 'recheck', id, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('recheck', id) : undefined
  })

/** Chunks of answers that are read at once. */
const perPage = 20

/** What is told of each chunk, in order. What is destroyed meanwhile ends it. */
export async function* answersIn(
  { state: { recheck, chunks } }: Seen<'recheck'>,
  world: World,
): AsyncGenerator<ChunkAnswers> {
  for (let from = 0; from < chunks; from += perPage) {
    const sealing = await fileSealing(recheck, world)
    const page = await world.find.stagedAnswers(recheck, from, perPage)
    if (sealing === undefined || page.length !== Math.min(perPage, chunks - from))
      return defect('the answer to a file was destroyed while it was read')
    for (const { chunk, content } of page) yield sealing.open(about('answers', chunk), content) as ChunkAnswers
  }
}
