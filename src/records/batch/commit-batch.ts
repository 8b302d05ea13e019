import { foldBatch, type Batch } from '#law/lives/batch.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { BatchNumber, Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { system } from '#ledger/carry-out.ts'
import type { Actor, Step } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import type { AgencyNumber, Due, KeptEntry, KeptTally } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import { write } from '#ledger/write.ts'
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
export const commitBatch = async (due: Due, world: World): Promise<void> =>
  void (await again(() => commitSome(due, world)))

/**
 * While the database keeps one chunk, the next is judged, hashed and folded; its own write waits until the one before is kept, and is none where that
 * was not. Undefined where another act came first: what was made ready beside it may be wrong.
 */
async function commitSome(due: Due, world: World): Promise<'entered' | undefined> {
  let seen = await world.find.batch(due.subject as BatchNumber)
  let before = Promise.resolve(true)
  let ahead: Prepared | undefined
  for (let count = 1; count <= perTurn; count += 1) {
    if (seen?.state.status !== 'committing') {
      await write({ by: system, steps: [], settles: due }, world)
      return 'entered'
    }
    const chunk = seen.state.entered.chunks
    const isLast = chunk + 1 >= seen.state.chunks
    const isEnough = count === perTurn
    const prepared: Prepared | undefined =
      ahead ?? ((await before) ? await prepare(seen.state, chunk, world) : undefined)
    // What leaves is held against what is counted, which the chunk before may change.
    if (prepared === undefined || (leavingIn(prepared.passed) > 0 && !(await before))) return undefined
    const place = { due, before, isLast, isEnough }
    const entering = await enterChunk(seen, await bounded(seen.state, prepared, world), place, world)
    ahead = isLast || isEnough ? undefined : await prepareAfter(seen.state, chunk, before, world)
    if (!(await before)) return undefined
    before = entering.isKept
    if (isLast || isEnough) break
    seen = entering.next
  }
  return (await before) ? 'entered' : undefined
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

/**
 * The chunk behind one that is being kept; undefined where a row of it stands on what that one changes. Where one stands on the chunk `before` that,
 * which may be on its way too, it is waited for.
 */
async function prepareAfter(
  state: Batch,
  chunk: number,
  before: Promise<boolean>,
  world: World,
): Promise<Prepared | undefined> {
  const rows = await rowsOf(state.batch, chunk + 1, world)
  const standsOn = (other: number): boolean => rows.some(row => 'act' in row && row.after === other)
  if (standsOn(chunk) || (standsOn(chunk - 1) && !(await before))) return undefined
  return preparedOf(state, chunk + 1, rows, world)
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

/** `next` is the batch as it will stand, if the chunk is kept. */
type Entering = Readonly<{ next: Seen<'batch'>; isKept: Promise<boolean> }>

/** Where in a turn a chunk is entered, and the keeping of the one before it. */
type Place = Readonly<{ due: Due; before: Promise<boolean>; isLast: boolean; isEnough: boolean }>

async function enterChunk(
  seen: Seen<'batch'>,
  { chunk, known, standings, passed, unseen }: Bounded,
  { due, before, isLast, isEnough }: Place,
  world: World,
): Promise<Entering> {
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
    ...changes.map(({ nri, event: what, seen: as }) => ({ life: 'entry', id: nri, seen: as, event: what }) as const),
    { life: 'batch', id: batch, seen, event },
    ...(isLast ? [{ life: 'batch', id: batch, seen, event: { type: 'committed', hash } } as const] : []),
  ]
  const by: Actor = { audience: 'agency', id: committedBy }
  const debt = isLast ? { settles: due } : isEnough ? { postpones: { due, until: world.now() } } : {}
  const stages = [{ batch, what: 'answers', chunk, content: await answersOf(seen, rejected, world) }] as const
  const written = write(
    {
      ...{ by, steps, inBatch: true, after: before, ...debt },
      entries: entriesAfter(changes, standings),
      agencyNumbers: numbersOf(ori, changes, known, standings),
      tallies: [...talliesOfChunk(passed, { ori, now: world.now() }), ...unseen],
      stages,
      unstages: [{ batch, chunk }],
    },
    world,
  )
  const isKept = written.then(({ outcome }) => outcome === 'kept')
  // Whoever waits for it hears of a failure; until then nobody does.
  isKept.catch(() => undefined)
  const state = foldBatch(seen.state, event) ?? defect('a batch that is being entered may advance')
  return { next: { state, seq: seen.seq + 1 }, isKept }
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
