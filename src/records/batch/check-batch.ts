import type { Seen } from '#law/lives/lives.ts'
import type { BatchNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { Step } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../../world.ts'
import { knownOf } from '../known.ts'
import { actsBefore, rowsOf } from './earlier.ts'
import { likelySame, type Asked } from './likely-same.ts'
import { carried, judgingOf, leavingIn, outcomeOf, pass, type Passed } from './pass.ts'
import { standingNow, type Standing } from './standing.ts'
import { ariOf, type Answers, type StagedRow } from './staged.ts'

/**
 * 28 CFR 25.5(a): looks at the next chunk of a batch and changes nothing: what would become of each row if the agency committed it
 * now, after every row before it. One chunk a turn, so that no other debt waits for a long batch. A crash loses one chunk's looking.
 */
export async function checkBatch(due: Due, world: World): Promise<void> {
  const seen = await world.find.batch(due.subject as BatchNumber)
  if (seen?.state.status !== 'received') return void (await write({ by: system, steps: [], settles: due }, world))
  const { batch, ori, chunks, looked } = seen.state
  const chunk = looked.chunks
  const rows = await rowsOf(batch, chunk, world)
  const { passed, standings } = await lookedAt(seen, chunk, rows, world)
  const { accepted, rejected, counts } = outcomeOf(passed)
  const leaving = leavingIn(passed)
  const like = await likelySame(askedFor(passed, ori, standings), ori, world)
  const event = {
    type: 'advanced',
    accepted,
    rejected: rejected.length,
    counts: { ...counts, own: like.length },
    ...(leaving === 0 ? {} : { leaving }),
  } as const
  const content: Answers = { rejected, like }
  const isLast = chunk + 1 >= chunks
  const steps: Step[] = [{ life: 'batch', id: batch, seen, event }]
  if (isLast) steps.push({ life: 'batch', id: batch, seen, event: { type: 'checked' } })
  await write(
    {
      ...{ by: system, steps, inBatch: true },
      stages: [{ batch, what: 'answers', chunk, content }],
      ...(isLast ? { settles: due } : { postpones: { due, until: world.now() } }),
    },
    world,
  )
}

async function lookedAt(seen: Seen<'batch'>, chunk: number, rows: readonly StagedRow[], world: World) {
  const { batch, ori } = seen.state
  const judging = await judgingOf(seen.state, world)
  const aris = new Set(rows.flatMap(row => ('act' in row ? [ariOf(row.act)] : [])))
  const known = await knownOf(ori, [...aris], world)
  const standings = new Map<string, Standing>([...known].map(([ari, each]) => [ari, standingNow(each)]))
  for (const act of await actsBefore({ batch, chunk, rows }, world)) carried(act, standings, judging)
  const before = new Map(standings)
  return { passed: await pass(rows, standings, judging, world), standings: before }
}

/** Only what would enter somebody or say something new of somebody. */
const askedFor = (
  passed: readonly Passed[],
  ori: Seen<'batch'>['state']['ori'],
  standings: ReadonlyMap<string, Standing>,
): readonly Asked[] =>
  passed.flatMap(({ line, act, judged }) => {
    if (act === undefined || !('record' in act) || judged.answer !== 'accepted' || judged.what === 'unchanged')
      return []
    const standing = standings.get(act.record.ari)
    const own = typeof standing === 'object' ? { own: standing.entry.nri } : {}
    return [{ line, record: { ...act.record, ori }, ...own }]
  })
