import type { Recheck, RecheckCounts } from '#law/lives/recheck.ts'
import type { Seen } from '#law/lives/lives.ts'
import { makeNtn, ntnRandomBytes } from '#law/numbers.ts'
import { pocResponse } from '#law/poc/response.ts'
import type { SearchedFor } from '#law/purposes/grant-identities.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { RecheckNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Step } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { fileSealing, type FileSealing } from '#ledger/file-key.ts'
import type { Due } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import { write } from '#ledger/write.ts'
import { downSince } from '#search/in-operation.ts'
import { requiredOf, searchMany } from '#search/search-many.ts'
import type { World } from '../../world.ts'
import { endRecheck } from './receive-recheck.ts'
import { about, type ChunkAnswers, type Holder, type Told } from './staged.ts'

/**
 * 28 CFR 25.6(j)(1): the next chunk of a file of permit holders. Everybody of it is given a number, and then searched for: two writes, as of
 * one check. One chunk a turn, so that no other debt waits for a long file; after a crash it goes on at the very chunk. Of whom a source is
 * silent about nothing is told but that, and they are asked about again.
 */
export async function answerRecheck(due: Due, world: World): Promise<void> {
  const began = world.now()
  const seen = await world.find.recheck(due.subject as RecheckNumber)
  if (seen?.state.status !== 'answering' || seen.state.forgotten === true)
    return void (await write({ by: system, steps: [], settles: due }, world))
  const sealing = await fileSealing(seen.state.recheck, world)
  if (sealing === undefined) return void (await endRecheck(seen, 'lost', system, world))
  const chunk = nextOf(seen)
  const file: File = { seen, sealing, chunk, began }
  const holders = await holdersOf(file, world)
  const asks = new Set(holders.flatMap(({ transferee }) => requiredOf(transferee, forPermits, world)))
  // Nobody is given a number of whom a source could not be asked, and nobody is asked about again before there is hope.
  if ((await downSince([...asks], world)).length > 0)
    return void (await write({ by: system, steps: [], postpones: { due, until: later(world) } }, world))
  const numbered = await withNumbers(file, holders, world)
  if (numbered !== undefined) await searchChunk(due, { ...file, seen: numbered }, holders, world)
}

const forPermits = { purpose: 'permit-recheck' } as const

const later = ({ now, settings }: World): Temporal.Instant => now().add(settings.searchAgainEvery)

type File = Readonly<{ seen: Seen<'recheck'>; sealing: FileSealing; chunk: number; began: Temporal.Instant }>

/** First every chunk once; then those of which a source was silent, each in its turn. */
function nextOf({ state: { searched, chunks, partial }, seq }: Seen<'recheck'>): number {
  if (searched < chunks) return searched
  return partial[seq % partial.length]?.chunk ?? defect('a file that is not answered has a chunk that waits')
}

async function holdersOf({ seen, sealing, chunk }: File, { find }: World): Promise<readonly Holder[]> {
  const content = await find.stagedRows(seen.state.recheck, chunk)
  // What `stageHolders` kept, or the last search left.
  return content === undefined ? [] : (sealing.open(about('rows', chunk), content) as readonly Holder[])
}

async function answersOf({ seen, sealing, chunk }: File, { find }: World): Promise<ChunkAnswers> {
  const [found] = await find.stagedAnswers(seen.state.recheck, chunk, 1)
  if (found?.chunk !== chunk) return defect('a file that waits has the answers of all of its chunks')
  return sealing.open(about('answers', chunk), found.content) as ChunkAnswers
}

/** The first write: numbers and their date, a leaf, and how far the file is. Undefined where another act came first. */
async function withNumbers(file: File, holders: readonly Holder[], world: World): Promise<Seen<'recheck'> | undefined> {
  const { seen, sealing, chunk } = file
  const { recheck: batch, state, numbered, searched } = seen.state
  if (chunk !== numbered || numbered !== searched) return seen
  const date = world.now().toZonedDateTimeISO(jurisdictions[state].zone).toPlainDate().toString()
  const told = holders.map(({ line, own }): Told => ({ line, own, ntn: makeNtn(world.random(ntnRandomBytes)) }))
  const ntns = told.map(({ ntn }) => ntn)
  const hash = Buffer.from(await world.keys.digest('recheck-numbers', Buffer.from(canonical(ntns)))).toString(
    'base64url',
  )
  const event = { type: 'numbered', checks: ntns.length, date, hash } as const
  const content = sealing.seal(about('answers', chunk), { ...(await answersOf(file, world)), told })
  const written = await write(
    {
      by: system,
      steps: [{ life: 'recheck', id: batch, seen, event }],
      numbers: ntns.map(ntn => ({ ntn, date })),
      stages: [{ batch, what: 'answers', chunk, content }],
    },
    world,
  )
  return written.outcome === 'kept' ? written.seen('recheck', batch) : undefined
}

/** The second write: what was found of each, and of whom nothing is owed any more who they are is left. */
async function searchChunk(due: Due, file: File, holders: readonly Holder[], world: World): Promise<void> {
  const { seen, sealing, chunk, began } = file
  const { recheck: batch } = seen.state
  const before = await answersOf(file, world)
  const found = await foundOf(holders, before, seen.state, world)
  const told = before.told.map(each => ({ ...each, found: found.get(each.line) ?? each.found ?? 'partial' }) as const)
  const silent = holders.filter(({ line }) => found.get(line) === 'partial')
  const event = { type: 'searched', chunk, counts: countsOf([...found.values()]) } as const
  const step: Step = { life: 'recheck', id: batch, seen, event }
  const isOver = isLast(seen.state, chunk) && silent.length === 0
  const answers: ChunkAnswers = { ...before, told }
  await write(
    {
      by: system,
      steps: isOver ? [step, { life: 'recheck', id: batch, seen, event: { type: 'answered' } }] : [step],
      stages: [
        { batch, what: 'answers', chunk, content: sealing.seal(about('answers', chunk), answers) },
        ...(silent.length === 0
          ? []
          : [{ batch, what: 'rows', chunk, content: sealing.seal(about('rows', chunk), silent) } as const]),
      ],
      ...(silent.length === 0 ? { unstages: [{ batch, chunk }] } : {}),
      ...(isOver
        ? { settles: due }
        : { postpones: { due, until: silent.length === 0 ? rested(began, world) : later(world) } }),
    },
    world,
  )
}

/**
 * Half as long as the chunk took nothing more is done of it, so that whoever stands at a counter has the machine to themselves for a third of
 * the time at least, and the more the busier it is: then a chunk takes longer.
 */
function rested(began: Temporal.Instant, { now }: World): Temporal.Instant {
  const over = now()
  return over.add({ milliseconds: Math.max(0, Math.round(began.until(over).total('milliseconds') / 2)) })
}

/** Whether nothing but this chunk is left to be searched for. */
const isLast = ({ searched, chunks, partial }: Recheck, chunk: number): boolean =>
  (searched === chunks || searched + 1 === chunks) &&
  (searched === chunks || chunk === searched) &&
  partial.every(each => each.chunk === chunk)

/** 25.6(f), by the line of each: what a point of contact would be answered about the person. */
async function foundOf(holders: readonly Holder[], { told }: ChunkAnswers, { state }: Recheck, world: World) {
  const on = world.now().toZonedDateTimeISO(jurisdictions[state].zone).toPlainDate().toString()
  const searchedFor: SearchedFor = { ...forPermits, state, on }
  const ones = await searchMany(
    holders.map(({ transferee }) => transferee),
    searchedFor,
    world,
  )
  const numbers = new Map(told.map(({ line, ntn }) => [line, ntn]))
  return new Map(
    ones.map((one, at) => {
      const { line } = holders[at] ?? defect('everybody who is asked about is answered')
      const ntn = numbers.get(line) ?? defect('nobody is searched for without a number')
      return [line, pocResponse({ ntn, ...one }).kind] as const
    }),
  )
}

function countsOf(kinds: readonly (keyof RecheckCounts)[]): RecheckCounts {
  const count = (kind: keyof RecheckCounts): number => kinds.filter(each => each === kind).length
  return {
    'no-record': count('no-record'),
    partial: count('partial'),
    'single-match': count('single-match'),
    'multiple-match': count('multiple-match'),
  }
}
