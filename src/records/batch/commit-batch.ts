import type { Seen } from '#law/lives/lives.ts'
import type { BatchNumber, Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { system } from '#ledger/carry-out.ts'
import type { Actor, Change, Step } from '#ledger/change.ts'
import type { AgencyNumber, Due, KeptEntry } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import { write, type Written } from '#ledger/write.ts'
import type { World } from '../../world.ts'
import { recordOf } from '../contribution.ts'
import { knownOf, type Known } from '../known.ts'
import { rowsOf } from './earlier.ts'
import { judgingOf, outcomeOf, pass, talliesOfChunk, type Passed } from './pass.ts'
import { standingNow, type Standing } from './standing.ts'
import { ariOf, type Answers, type StagedRow } from './staged.ts'

/** So many chunks are entered in one turn; then other debts are looked for. */
const perTurn = 4

/**
 * 28 CFR 25.4: enters the next chunks of a batch that its agency committed, each by one write: kept whole or not at all, and with it how far the
 * batch has come, so that after a crash it goes on at the very row. A row that was in order when it was looked at and is not any more is named.
 */
export async function commitBatch(due: Due, world: World): Promise<void> {
  for (let count = 1; ; count += 1) {
    const isEnough = count >= perTurn
    const came = await again(() => commitNext(due, isEnough, world))
    if (came === 'over' || isEnough) return
  }
}

/** Undefined where another act came first. */
async function commitNext(due: Due, isEnough: boolean, world: World): Promise<'more' | 'over' | undefined> {
  const seen = await world.find.batch(due.subject as BatchNumber)
  if (seen?.state.status !== 'committing') {
    await write({ by: system, steps: [], settles: due }, world)
    return 'over'
  }
  const { batch, chunks, entered } = seen.state
  const isLast = entered.chunks + 1 >= chunks
  const rows = await rowsOf(batch, entered.chunks, world)
  const { outcome } = await enterChunk(seen, rows, isLast, world, {
    ...(isLast ? { settles: due } : {}),
    ...(isEnough && !isLast ? { postpones: { due, until: world.now() } } : {}),
  })
  if (outcome !== 'kept') return undefined
  return isLast ? 'over' : 'more'
}

async function enterChunk(
  seen: Seen<'batch'>,
  rows: readonly StagedRow[],
  isLast: boolean,
  world: World,
  debt: Pick<Change, 'settles' | 'postpones'>,
): Promise<Written> {
  const { batch, ori, entered, committedBy = '' } = seen.state
  const chunk = entered.chunks
  const judging = judgingOf(seen.state, world)
  const aris = [...new Set(rows.flatMap(row => ('act' in row ? [ariOf(row.act)] : [])))]
  const known = await knownOf(ori, aris, world)
  const standings = new Map<string, Standing>([...known].map(([ari, each]) => [ari, standingNow(each)]))
  const passed = pass(rows, standings, judging)
  const { accepted, rejected, counts } = outcomeOf(passed)
  const hash = await hashOver(seen, passed, world)
  const event = { type: 'advanced', accepted, rejected: rejected.length, counts, hash } as const
  const changes = entriesIn(passed, known)
  const steps: Step[] = [
    // The steps of one entry follow one another; only the first says what was seen.
    ...changes.map(
      ({ nri, event: what, seen: before }) => ({ life: 'entry', id: nri, seen: before, event: what }) as const,
    ),
    { life: 'batch', id: batch, seen, event },
    ...(isLast ? [{ life: 'batch', id: batch, seen, event: { type: 'committed', hash } } as const] : []),
  ]
  const by: Actor = { audience: 'agency', id: committedBy }
  return write(
    {
      ...{ by, steps, inBatch: true, ...debt },
      entries: keptOf(changes, standings),
      agencyNumbers: numbersOf(ori, changes, known, standings),
      tallies: talliesOfChunk(passed, judging),
      stages: [{ batch, what: 'answers', chunk, content: await answersOf(seen, rejected, world) }],
      unstages: [{ batch, chunk }],
    },
    world,
  )
}

type InEntry = Readonly<{
  nri: Nri
  ari: string
  event: Extract<Step, { life: 'entry' }>['event']
  seen: Seen<'entry'> | undefined
}>

function entriesIn(passed: readonly Passed[], known: ReadonlyMap<string, Known>): readonly InEntry[] {
  const now = new Map<string, Nri>()
  return passed.flatMap(({ act, judged }): readonly InEntry[] => {
    if (act === undefined || judged.answer !== 'accepted' || judged.event === undefined) return []
    const { event } = judged
    const ari = ariOf(act)
    const before = known.get(ari)
    const seen = before?.nri ? before.seen : undefined
    const nri = event.type === 'entered' ? event.nri : (now.get(ari) ?? seen?.state.nri)
    if (nri === undefined) throw new Error('defect: an entry that changes has begun')
    now.set(ari, nri)
    return [{ nri, ari, event, seen: seen?.state.nri === nri ? seen : undefined }]
  })
}

/** Of an entry that changes several times the last stands; of one that is over nothing but its number. */
function keptOf(changes: readonly InEntry[], standings: ReadonlyMap<string, Standing>): readonly KeptEntry[] {
  const entries = new Map<Nri, KeptEntry>()
  for (const { nri, ari } of changes) {
    const standing = standings.get(ari)
    const stands = typeof standing === 'object' && standing.entry.nri === nri
    entries.set(
      nri,
      stands
        ? { nri, inForce: standing.entry.status === 'in-force', record: recordOf(standing.record, nri) }
        : { nri, inForce: false, record: null },
    )
  }
  return [...entries.values()]
}

/** A number stands for the last entry that had it; taken back before anything came, for none. */
function numbersOf(
  ori: Ori,
  changes: readonly InEntry[],
  known: ReadonlyMap<string, Known>,
  standings: ReadonlyMap<string, Standing>,
): readonly AgencyNumber[] {
  const last = new Map(changes.map(({ ari, nri }) => [ari, nri]))
  return [...standings.keys()].flatMap((ari): readonly AgencyNumber[] => {
    const before = known.get(ari)
    const nri = last.get(ari) ?? before?.nri ?? null
    if (before !== undefined && before.nri === nri) return []
    return [{ ori, ari, nri, ...(before === undefined ? {} : { seen: { nri: before.nri } }) }]
  })
}

/** Over every row so far and what became of it, by a key of ours: it commits to people without telling of any. */
async function hashOver({ state }: Seen<'batch'>, passed: readonly Passed[], { keys }: World): Promise<string> {
  const rows = passed.map(({ line, act, judged }) => [
    line,
    act ?? null,
    judged.answer === 'accepted' ? judged.what : judged.faults,
  ])
  const content = Buffer.from(canonical([state.hash ?? state.digest ?? '', rows]))
  return Buffer.from(await keys.digest('batch-rows', content)).toString('base64url')
}

/** What the looking found stays said, but for what is not taken now. */
async function answersOf({ state }: Seen<'batch'>, rejected: Answers['rejected'], { find }: World): Promise<Answers> {
  const [found] = await find.stagedAnswers(state.batch, state.entered.chunks, 1)
  const before = found?.chunk === state.entered.chunks ? (found.content as Answers) : undefined
  return { rejected, like: before?.like ?? [] }
}
