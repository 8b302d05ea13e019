import type { Batch } from '#law/lives/batch.ts'
import { makeNri, nriRandomBytes } from '#law/numbers.ts'
import { talliesOf, type Counted } from '../tally.ts'
import type { World } from '../../world.ts'
import { judge, type Judged, type Judging } from './judge.ts'
import type { Standing } from './standing.ts'
import { ariOf, type Answers, type BatchAct, type StagedRow } from './staged.ts'

/** One row and what became of it. */
export type Passed = Readonly<{ line: number; act?: BatchAct; judged: Judged }>

/** So many rows are judged in one go: a millisecond or two, and then whoever waits has a turn, the database with its answers before all. */
const inOneGo = 10

/**
 * Judges the rows of one chunk in order, each where the rows before it left things: `standings` is how they stand, and changes. While it
 * goes on, the database keeps the chunk before. By no more rows than `mayLeave` a record leaves.
 */
export async function pass(
  rows: readonly StagedRow[],
  standings: Map<string, Standing>,
  judging: Judging,
  { turn }: Pick<World, 'turn'>,
  mayLeave = Infinity,
): Promise<readonly Passed[]> {
  const passed: Passed[] = []
  let left = 0
  for (const row of rows) {
    if (passed.length % inOneGo === inOneGo - 1) await turn?.()
    const one: Passed =
      'act' in row
        ? { line: row.line, act: row.act, judged: carried(row.act, standings, judging, left < mayLeave) }
        : { line: row.line, judged: { answer: 'rejected', faults: row.faults } }
    if (leaves(one.judged)) left += 1
    passed.push(one)
  }
  return passed
}

/** Judges one row and lets it stand. */
export function carried(act: BatchAct, standings: Map<string, Standing>, judging: Judging, mayLeave = true): Judged {
  const judged = judge(act, standings.get(ariOf(act)) ?? 'new', judging)
  if (!mayLeave && leaves(judged)) return { answer: 'rejected', faults: [{ pointer: '/ari', code: 'leaves-by-one' }] }
  if (judged.answer === 'accepted') standings.set(ariOf(act), judged.stands)
  return judged
}

export const judgingOf = async ({ ori, batch }: Batch, world: World): Promise<Judging> => ({
  ...{ ori, batch, now: world.now() },
  nextNri: () => makeNri(world.random(nriRandomBytes)),
  kind: (await world.find.contributor(ori))?.state.kind,
})

/** How many rows came to what, and which were not taken. */
export function outcomeOf(passed: readonly Passed[]): Readonly<{
  accepted: number
  rejected: Answers['rejected']
  counts: Readonly<Record<string, number>>
}> {
  const rejected = passed.flatMap(({ line, judged }) =>
    judged.answer === 'rejected' ? [{ line, faults: judged.faults }] : [],
  )
  const counts: Record<string, number> = {}
  for (const { judged } of passed)
    if (judged.answer === 'accepted') counts[judged.what] = (counts[judged.what] ?? 0) + 1
  return { accepted: passed.length - rejected.length, rejected, counts }
}

/** By how many rows a record leaves the search, whatever the row calls it. */
export const leavingIn = (passed: readonly Passed[]): number => passed.filter(({ judged }) => leaves(judged)).length

const leaves = (judged: Judged): boolean => judged.answer === 'accepted' && judged.takesOut

/** What is counted of an agency's records when a chunk is entered. */
export const talliesOfChunk = (passed: readonly Passed[], { ori, now }: Pick<Judging, 'ori' | 'now'>) =>
  talliesOf(
    ori,
    passed.flatMap(({ judged }): readonly Counted[] =>
      judged.answer === 'accepted'
        ? judged.counts
        : judged.faults.slice(0, 1).map(({ code }) => `rejected ${code}` as const),
    ),
    now,
  )
