import type { Batch } from '#law/lives/batch.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { BatchNumber, Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { system } from '#ledger/carry-out.ts'
import type { Actor, Change, Step } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import type { AgencyNumber, Due, KeptEntry, KeptTally } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import { write, type Written } from '#ledger/write.ts'
import type { World } from '../../world.ts'
import { keptOf } from '../contribution.ts'
import { knownOf, type Known } from '../known.ts'
import { mayLeave } from './beyond-seen.ts'
import { rowsOf } from './earlier.ts'
import { judgingOf, leavingIn, outcomeOf, pass, talliesOfChunk, type Passed } from './pass.ts'
import { standingNow, type Standing } from './standing.ts'
import { ariOf, type Answers, type StagedRow } from './staged.ts'

/** So many chunks are entered in one turn, which takes a second or so; then other debts are looked for. */
const perTurn = 8

/**
 * 28 CFR 25.4: enters the next chunks of a batch that its agency committed, each by one write: kept whole or not at all, and with it how far the
 * batch has come, so that after a crash it goes on at the very row. A row that was in order when it was looked at and is not any more is named.
 */
export async function commitBatch(due: Due, world: World): Promise<void> {
  let ahead: Prepared | undefined
  for (let count = 1; count <= perTurn; count += 1) {
    const isEnough = count === perTurn
    const came = await again(async () => {
      const entered = await commitNext(due, isEnough, ahead, world)
      // What was made ready beside an act that came first may be wrong.
      ahead = entered?.ahead
      return entered
    })
    if (came.isOver) return
  }
}

type Entered = Readonly<{ isOver: boolean; ahead?: Prepared | undefined }>

/** Undefined where another act came first. While the database keeps one chunk, the next is made ready. */
async function commitNext(
  due: Due,
  isEnough: boolean,
  ahead: Prepared | undefined,
  world: World,
): Promise<Entered | undefined> {
  const seen = await world.find.batch(due.subject as BatchNumber)
  if (seen?.state.status !== 'committing') {
    await write({ by: system, steps: [], settles: due }, world)
    return { isOver: true }
  }
  const chunk = seen.state.entered.chunks
  const isLast = chunk + 1 >= seen.state.chunks
  const prepared = await bounded(
    seen.state,
    ahead?.chunk === chunk ? ahead : await prepare(seen.state, chunk, world),
    world,
  )
  const debt = isLast ? { settles: due } : isEnough ? { postpones: { due, until: world.now() } } : {}
  const [{ outcome }, next] = await Promise.all([
    enterChunk(seen, prepared, isLast, world, debt),
    isLast || isEnough ? undefined : prepareAfter(seen.state, chunk, world),
  ])
  return outcome === 'kept' ? { isOver: isLast, ahead: next } : undefined
}

/** One chunk as it is to be entered: its rows, how their numbers stood, how they stand after it, and what became of each row. */
type Prepared = Readonly<{
  chunk: number
  known: ReadonlyMap<string, Known>
  standings: ReadonlyMap<string, Standing>
  passed: readonly Passed[]
}>

const prepare = async (state: Batch, chunk: number, world: World, most?: number): Promise<Prepared> =>
  preparedOf(state, chunk, await rowsOf(state.batch, chunk, world), world, most)

/** The same, where no more leave by one person than may; and how many are counted that were not seen to. */
type Bounded = Prepared & Readonly<{ unseen: readonly KeptTally[] }>

async function bounded(state: Batch, prepared: Prepared, world: World): Promise<Bounded> {
  const { most, tallies } = await mayLeave(state, prepared.passed, world)
  const isWithin = leavingIn(prepared.passed) <= most
  return { ...(isWithin ? prepared : await prepare(state, prepared.chunk, world, most)), unseen: tallies }
}

/** The chunk behind one that is being kept; undefined where a row of it stands on what that one changes. */
async function prepareAfter(state: Batch, chunk: number, world: World): Promise<Prepared | undefined> {
  const rows = await rowsOf(state.batch, chunk + 1, world)
  return rows.some(row => 'act' in row && row.after === chunk) ? undefined : preparedOf(state, chunk + 1, rows, world)
}

async function preparedOf(
  state: Batch,
  chunk: number,
  rows: readonly StagedRow[],
  world: World,
  most?: number,
): Promise<Prepared> {
  const aris = [...new Set(rows.flatMap(row => ('act' in row ? [ariOf(row.act)] : [])))]
  const known = await knownOf(state.ori, aris, world)
  const standings = new Map<string, Standing>([...known].map(([ari, each]) => [ari, standingNow(each)]))
  const passed = await pass(rows, standings, await judgingOf(state, world), world, most)
  return { chunk, known, standings, passed }
}

async function enterChunk(
  seen: Seen<'batch'>,
  { chunk, known, standings, passed, unseen }: Bounded,
  isLast: boolean,
  world: World,
  debt: Pick<Change, 'settles' | 'postpones'>,
): Promise<Written> {
  const { batch, ori, committedBy = '' } = seen.state
  const { accepted, rejected, counts } = outcomeOf(passed)
  const hash = await hashOver(seen, passed, world)
  const leaving = leavingIn(passed)
  const event = {
    type: 'advanced',
    ...{ accepted, rejected: rejected.length, counts, hash },
    ...(leaving === 0 ? {} : { leaving }),
  } as const
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
      entries: entriesAfter(changes, standings),
      agencyNumbers: numbersOf(ori, changes, known, standings),
      tallies: [...talliesOfChunk(passed, { ori, now: world.now() }), ...unseen],
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
    if (act === undefined || judged.answer !== 'accepted') return []
    const ari = ariOf(act)
    const before = known.get(ari)
    const seen = before?.nri ? before.seen : undefined
    return judged.events.map(event => {
      const begun = now.get(ari) ?? seen?.state.nri
      const nri = event.type === 'entered' ? event.nri : (begun ?? defect('an entry that changes has begun'))
      now.set(ari, nri)
      return { nri, ari, event, seen: seen?.state.nri === nri ? seen : undefined }
    })
  })
}

/** Of an entry that changes several times the last stands; of one that is over nothing but its number. */
function entriesAfter(changes: readonly InEntry[], standings: ReadonlyMap<string, Standing>): readonly KeptEntry[] {
  const entries = new Map<Nri, KeptEntry>()
  for (const { nri, ari } of changes) {
    const standing = standings.get(ari)
    const stands = typeof standing === 'object' && standing.entry.nri === nri
    entries.set(
      nri,
      stands
        ? keptOf(standing.record, nri, standing.entry.status === 'in-force')
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
