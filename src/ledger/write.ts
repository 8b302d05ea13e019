import { duties } from '#law/duties.ts'
import type { Duties } from '#law/duties/when.ts'
import { eventVersion, folds, type EventOf, type LifeName, type Seen, type StateOf } from '#law/lives/lives.ts'
import { isOutreachOver } from '#law/outreach/over.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import type { Committed, World } from '../world.ts'
import { blindRows, blindsGoneWith } from './blind.ts'
import { newAppealFileKey, ownKey } from './appeal-file.ts'
import type { Change, Step } from './change.ts'
import { defect } from './defect.ts'
import { newFileKey } from './file-key.ts'
import { newKeys, openKey, openKeys, type OpenKeys } from './keys.ts'
import { leafOfMark, leafOfStep } from './leaf.ts'
import { net } from './net.ts'
import type { KeyRow, LifeRow, Rows, SealedRow } from './rows.ts'
import { commitment, seal, sealNonceBytes } from './seal.ts'
import { underIn, type Under } from './under.ts'
import { handedOver, wrapAgain } from './wrap-again.ts'

/** What became of a change, and the lives as it left them. */
export type Written = Readonly<{
  outcome: Committed
  seen: <Life extends LifeName>(life: Life, id: string) => Seen<Life>
}>

/**
 * The one way anything is changed. Folds each step, asks the law what is owed now and what no longer, seals what names a
 * person, makes one leaf a step, and hands all of it to the store, which keeps the whole or nothing. `stale` when somebody
 * else changed one of the lives first; `repeated` when this request was kept before. A step the law's tables forbid is a defect.
 */
export async function write(change: Change, world: World): Promise<Written> {
  const under = await underIn(change, world.now(), epoch => beginEpoch(epoch, world), world)
  return writeUnder(change, under, world)
}

async function writeUnder(change: Change, under: Under, world: World): Promise<Written> {
  const folded = fold(change, world)
  const lives = new Map(folded.map(({ row }) => [`${row.life} ${row.subject}`, row]))
  const seen: Written['seen'] = (life, id) => seenIn(lives, life, id)
  const keyed = await keysOf(change, under, world)
  // Its last day came between the reading and now.
  if (keyed === undefined) return { outcome: 'stale', seen }
  const rows: Rows = {
    ...(change.key === undefined ? {} : { request: requestRow(change.key, keyed.open) }),
    ...(change.named === undefined ? {} : { named: requestRow({ ...change.named, asked: 'name' }, keyed.open) }),
    events: folded.map(({ event }) => event),
    lives: [...lives.values()],
    keys: keyed.rows,
    rewraps: await wrapAgain(
      [...(await handedOver(change.steps, lives, world)), ...(change.wrapsAgain ?? [])],
      under,
      world,
    ),
    sealed: (change.seal ?? []).map((sealable, at) => sealedRow(sealable, at, keyed.open, lives, world)),
    blinds: await blindRows(change, epoch => beginEpoch(epoch, world), world),
    ...net(folded.map(({ event: { subject }, duties: owing }) => ({ subject, duties: owing }))),
    ...(change.settles === undefined ? {} : { settled: change.settles }),
    ...(change.postpones === undefined
      ? {}
      : { postponed: { due: change.postpones.due, until: change.postpones.until.toString() } }),
    ...(change.opens === undefined ? {} : { opens: change.opens }),
    leaves: await Promise.all([
      ...folded
        .filter(({ event }) => !(change.inBatch && isOfBatch(event)))
        .map(({ event, number }) => leafOfStep(event, keyed.open.get(event.subject), world, number[0]?.date)),
      ...(change.marks ?? []).map(mark => leafOfMark(mark, change.by, world)),
    ]),
    archives: change.archives ?? [],
    numbers: [...folded.flatMap(({ number }) => number), ...(change.numbers ?? [])],
    agencyNumbers: change.agencyNumbers ?? [],
    tallies: change.tallies ?? [],
    entries: change.entries ?? [],
    files: change.files ?? [],
    staged: change.stages ?? [],
    unstaged: change.unstages ?? [],
    outreach: change.outreach ?? [],
    outreachGone: withdrawn(folded),
    destroys: change.destroys ?? [],
    blindsGone: await blindsGoneWith(change, world),
  }
  if ((await change.after) === false) return { outcome: 'stale', seen }
  return { outcome: await world.commit(rows), seen }
}

/** A question about a check that nobody asks about any more is withdrawn by whatever ended it. */
const withdrawn = (folded: readonly Folded[]): NonNullable<Rows['outreachGone']> =>
  folded.flatMap(({ row: { life, state } }) =>
    life === 'transaction' && isOutreachOver(state as Transaction) ? [(state as Transaction).ntn] : [],
  )

/** What the leaf of the batch's own last event commits to. */
const isOfBatch = ({ life, body }: Rows['events'][number]): boolean =>
  life === 'entry' || (life === 'batch' && body['type'] === 'advanced')

/** Gives an epoch a life where it has none. Where that is stale, somebody else has begun it meanwhile. */
export async function beginEpoch(epoch: string, world: World): Promise<void> {
  if ((await world.find.epoch(epoch)) !== undefined) return
  const event = { type: 'opened', epoch, at: world.now().toString() } as const
  const step = { life: 'epoch', id: epoch, seen: undefined, event } as const
  await writeUnder({ by: { audience: 'system', id: 'nics' }, steps: [step] }, wrapsNothing, world)
}

const wrapsNothing: Under = () => defect('the life of an epoch has no key of its own')

type Folded = Readonly<{
  event: Rows['events'][number]
  row: LifeRow
  duties: Duties
  number: Rows['numbers']
}>

/** Several steps of one life follow one another within a change. */
function fold(change: Change, world: World): readonly Folded[] {
  const now = world.now()
  // As it is kept, so that the leaf commits to what will be read again.
  const at = now.round({ smallestUnit: 'microsecond', roundingMode: 'floor' }).toString()
  const by = `${change.by.audience} ${change.by.id}`
  const running = new Map<string, { state: unknown; seq: number }>()
  return change.steps.map(step => {
    const name = `${step.life} ${step.id}`
    const before = running.get(name) ?? step.seen
    const state = foldStep(step, before?.state)
    const seq = (before?.seq ?? 0) + 1
    running.set(name, { state, seq })
    const { type: _, ...body } = step.event
    return {
      event: {
        subject: step.id,
        life: step.life,
        seq,
        at,
        version: eventVersion,
        by,
        body: { type: step.event.type, ...body },
      },
      row: { subject: step.id, life: step.life, seq, state },
      duties: duties(step.life, step.event, state, { now, settings: world.settings, here: world.here }),
      number: numberOf(step),
    }
  })
}

function foldStep(step: Step, before: unknown): StateOf<LifeName> {
  // The union of steps pairs each life with its own events; the fold of that life is the only one it can meet.
  const one = folds[step.life] as (state: unknown, event: EventOf<LifeName>) => StateOf<LifeName> | undefined
  return one(before, step.event) ?? defect(`${step.life} may not have ${step.event.type} now`)
}

/** The number and the day of a contact, which 25.9(b)(1) keeps for ever. */
function numberOf(step: Step): Rows['numbers'] {
  if (step.life !== 'transaction' || step.event.type !== 'assigned') return []
  const { ntn, contact, zone } = step.event
  return [{ ntn, date: Temporal.Instant.from(contact).toZonedDateTimeISO(zone).toPlainDate().toString() }]
}

type Keyed = Readonly<{ open: ReadonlyMap<string, OpenKeys>; rows: readonly KeyRow[] }>

/** Undefined when nothing is left of one of the transactions. */
async function keysOf(change: Change, under: Under, world: World): Promise<Keyed | undefined> {
  const open = new Map<string, OpenKeys>()
  const rows: KeyRow[] = []
  for (const step of change.steps) {
    if (step.life === 'recheck' && step.event.type === 'begun')
      rows.push(await newFileKey(step.event.recheck, under, world))
    if (step.life === 'appeal-file' && !open.has(step.id)) await openAppealFile(step, { open, rows }, world)
    if (step.life !== 'transaction' || open.has(step.id)) continue
    const ntn = step.id as Ntn
    if (step.event.type === 'assigned') {
      const made = await newKeys(ntn, under, world)
      open.set(ntn, made.keys)
      rows.push(...made.rows)
    } else {
      const keys = await openKeys(ntn, world)
      if (keys === undefined) return undefined
      open.set(ntn, keys)
    }
  }
  return { open, rows }
}

/** A person who applies has a key from the first event on. Of one whose key is destroyed nothing is sealed any more. */
async function openAppealFile(
  step: Extract<Step, { life: 'appeal-file' }>,
  { open, rows }: Readonly<{ open: Map<string, OpenKeys>; rows: KeyRow[] }>,
  world: World,
): Promise<void> {
  if (step.event.type === 'applied') {
    const made = await newAppealFileKey(step.event.upin, world)
    rows.push(made.row)
    return void open.set(step.id, made.open)
  }
  const key = await openKey(step.id as Ntn, 'identity', world)
  if (key !== undefined) open.set(step.id, ownKey(key))
}

/** What was asked names the transferee, so that the key of identity commits to it, and nobody can try names on it later. */
function requestRow(
  { asked, ...named }: NonNullable<Change['key']>,
  open: ReadonlyMap<string, OpenKeys>,
): NonNullable<Rows['request']> {
  const key = open.get(named.ntn)?.identity ?? defect('a request begins a transaction')
  return { ...named, fingerprint: commitment(key, asked) }
}

function sealedRow(
  { ntn, what, plain }: NonNullable<Change['seal']>[number],
  at: number,
  open: ReadonlyMap<string, OpenKeys>,
  lives: ReadonlyMap<string, LifeRow>,
  world: World,
): SealedRow {
  const key = open.get(ntn)?.identity ?? defect('nothing is sealed for a transaction whose identity is destroyed')
  const life =
    lives.get(`transaction ${ntn}`) ??
    lives.get(`appeal-file ${ntn}`) ??
    defect('what is sealed belongs to a step of its transaction')
  const row = { ntn, what, seq: life.seq * sealsPerChange + at }
  return { ...row, blob: seal(key, world.random(sealNonceBytes), sealedAs(row), plain) }
}

/** Sealed rows of one change follow one another; no act seals more than these. */
const sealsPerChange = 8

/** What binds a blob to its row. */
export const sealedAs = ({ ntn, what, seq }: Pick<SealedRow, 'ntn' | 'what' | 'seq'>): string => `${ntn}|${what}|${seq}`

function seenIn<Life extends LifeName>(lives: ReadonlyMap<string, LifeRow>, life: Life, id: string): Seen<Life> {
  const row = lives.get(`${life} ${id}`) ?? defect(`the change had no step of ${life}`)
  return { state: row.state as StateOf<Life>, seq: row.seq }
}
