import type { BatchView } from '#contract/batch/batch.ts'
import { batchFormats } from '#law/lives/batch.ts'
import { stateOfAgency } from '#law/agency-state.ts'
import type { Nri } from '#law/words.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { doDueWork } from '#work/do-due-work.ts'
import type { Description } from '#match/description.ts'
import type { World } from '../../src/world.ts'
import {
  byApi,
  byMessage,
  enrolled,
  operatorOf,
  placed,
  sendFile,
  withdraw,
  type Asking,
  type Became,
  type Enrolled,
} from './doors.ts'
import type { As } from '../../test/support/edge.ts'
import type { Published } from './published.ts'
import { recordsOf, type Sent } from './records.ts'

const seed = 20260911
/** Of each court: two by each of the single doors, four in a file, of which the last row takes the first back. */
const bySingleDoor = 2
const inFile = 4
const perCourt = bySingleDoor * 2 + inFile

/** As many courts send at the same time. */
const atOnce = 10

export const doors = ['API', 'messages', ...batchFormats] as const
export type Door = (typeof doors)[number]

export type Counted = {
  in: number
  accepted: number
  rejected: number
  found: number
  withdrawn: number
  stillFound: number
}
export type Measured = Readonly<{
  contributors: number
  declined: Readonly<Record<string, number>>
  doors: Readonly<Record<Door, Counted>>
  codes: Readonly<Record<string, number>>
  lost: readonly string[]
  seconds: number
}>

type Tally = Readonly<{
  doors: Record<Door, Counted>
  codes: Map<string, number>
  declined: Map<string, number>
  lost: string[]
}>
type Filed = Readonly<{ batch: string; door: Door; sent: readonly Sent[]; by: Enrolled }>
/** `isBack`: a row of the same file takes it back. */
type Accepted = Readonly<{ door: Door; sent: Sent; by: Enrolled; isBack?: boolean }>

type Round = Readonly<{
  asking: Asking
  tally: Tally
  accepted: Accepted[]
  filed: Filed[]
  personOf: (at: number) => Description
}>

const none = (): Counted => ({ in: 0, accepted: 0, rejected: 0, found: 0, withdrawn: 0, stillFound: 0 })

/** Enrols each, sends its records through every door, and asks for every person afterwards. */
export async function measure(
  courts: readonly Published[],
  asking: Asking,
  say: (line: string) => void,
): Promise<Measured> {
  const began = performance.now()
  const counted = Object.fromEntries(doors.map(door => [door, none()])) as Record<Door, Counted>
  const tally: Tally = { doors: counted, codes: new Map(), declined: new Map(), lost: [] }
  const round: Round = { asking, tally, accepted: [], filed: [], personOf: createCrowd(seed) }
  const operator = await operatorOf(asking)
  for (let from = 0; from < courts.length; from += atOnce) {
    await Promise.all(courts.slice(from, from + atOnce).map((court, at) => send(court, from + at, operator, round)))
    if (from % (atOnce * 25) === 0) say(`${from + atOnce} of ${courts.length} have sent`)
  }
  await settle(asking.world)
  for (const { batch, by } of round.filed) await asking.ask('POST', `/v1/batches/${batch}/commit`, { as: by.as })
  await settle(asking.world)
  say('every file is entered')
  for (const file of round.filed) await answersOf(file, round)
  await search(round)
  const { codes, declined, lost } = tally
  return {
    contributors: courts.length - [...declined.values()].reduce((sum, count) => sum + count, 0),
    declined: Object.fromEntries(declined),
    doors: tally.doors,
    codes: Object.fromEntries([...codes].toSorted(([, one], [, other]) => other - one)),
    lost,
    seconds: Math.round((performance.now() - began) / 1000),
  }
}

async function send(court: Published, nth: number, operator: As, round: Round): Promise<void> {
  const { asking, tally, personOf } = round
  const by = await enrolled(court, court.ori ?? oriOf(court, nth), operator, asking)
  if (typeof by === 'string') return void tally.declined.set(by, (tally.declined.get(by) ?? 0) + 1)
  if (stateOfAgency(by.ori) !== court.state)
    tally.lost.push(`${by.ori.slice(0, 2)} is taken for another State than ${court.state}`)
  await singly(by, recordsOf(court, bySingleDoor * 2, nth * perCourt, personOf), round)
  const door = batchFormats[nth % batchFormats.length] ?? 'csv'
  const sent = recordsOf(court, inFile, nth * perCourt + bySingleDoor * 2, personOf)
  const back = { action: 'withdraw', ari: sent[0]?.ari, because: 'no-longer-applies' }
  const file = await sendFile([...sent.map(({ row }) => row), back], door, by, asking)
  if (typeof file === 'string') tally.lost.push(`a file was declined: ${file}`)
  else round.filed.push({ ...file, door, sent, by })
}

/** Courts of the list have no number: the letters of their State as agencies write them, SY for synthetic, and J as courts end. */
const oriOf = ({ state }: Published, nth: number): string =>
  `${letters[state] ?? state}SY${String(nth % 10_000).padStart(4, '0')}J`
const letters: Readonly<Record<string, string>> = { NE: 'NB', GU: 'GM' }

type Kept = Became & Readonly<{ isBack?: boolean }>

async function singly(by: Enrolled, sent: readonly Sent[], round: Round): Promise<void> {
  for (const [at, record] of sent.entries()) {
    const door = at < bySingleDoor ? 'API' : 'messages'
    const became = await (door === 'API' ? byApi : byMessage)(record, by, round.asking)
    keep(became, door, by, round)
  }
}

function keep({ sent, refused, isBack = false }: Kept, door: Door, by: Enrolled, { tally, accepted }: Round): void {
  const counted = tally.doors[door]
  counted.in += 1
  if (refused === undefined) {
    counted.accepted += 1
    accepted.push({ door, sent, by, isBack })
  } else {
    counted.rejected += 1
    tally.codes.set(refused, (tally.codes.get(refused) ?? 0) + 1)
  }
}

/** Which rows were taken, by what the batch itself says of each; its own count must be the same. */
async function answersOf({ batch, door, sent, by }: Filed, round: Round): Promise<void> {
  const { body } = await round.asking.ask('GET', `/v1/batches/${batch}`, { as: by.as })
  const { rows, accepted, rejectedRows, rejected, status } = body as BatchView
  if (status !== 'committed' || rows !== accepted + rejectedRows || rejected.length !== rejectedRows)
    round.tally.lost.push(`a batch does not come out even: ${status}`)
  const numbers = await round.asking.world.find.agencyNumbers(
    by.ori,
    sent.map(({ ari }) => ari),
  )
  let refused = 0
  for (const record of sent) {
    const isIn = typeof numbers.get(record.ari) === 'string'
    if (!isIn) refused += 1
    const why = isIn ? {} : { refused: reasonOf(rejected[refused - 1]) }
    keep({ sent: record, ...why, isBack: record === sent[0] }, door, by, round)
  }
}

const reasonOf = (row: BatchView['rejected'][number] | undefined): string =>
  row === undefined ? 'without a reason' : placed(row.code, row.column)

/** Every accepted person is asked for; then the first of each court by each single door is taken back, and asked for again. */
async function search({ accepted, asking, tally }: Round): Promise<void> {
  for (const each of accepted) {
    const counted = tally.doors[each.door]
    const isFound = await found(each, asking.world)
    if (each.isBack) {
      counted.withdrawn += 1
      counted.stillFound += isFound ? 1 : 0
    } else if (isFound) counted.found += 1
    else tally.lost.push(`${String(each.sent.row['category'])} by ${each.door} was accepted and is not found`)
  }
  const single = accepted.filter(({ door }) => door === 'API' || door === 'messages')
  for (const each of Map.groupBy(single, ({ by, door }) => `${by.ori} ${door}`).values()) {
    const [first] = each
    if (first === undefined) continue
    const isBack = await withdraw(first.sent.ari, first.door === 'API' ? 'api' : 'message', first.by, asking)
    if (!isBack) tally.lost.push(`${first.door}: a record could not be taken back`)
    tally.doors[first.door].withdrawn += 1
    tally.doors[first.door].stillFound += (await found(first, asking.world)) ? 1 : 0
  }
}

async function found({ sent: { ari, description }, by: { ori } }: Accepted, world: World): Promise<boolean> {
  const nri = (await world.find.agencyNumbers(ori, [ari])).get(ari) as Nri
  const answer = await world.sources.indices?.ask({ description, citizenships: ['US'] })
  const hits = answer?.kind === 'answered' ? answer.records : []
  // A hit counts only if its row is in force.
  return hits.some(({ id }) => id === nri) && (await world.find.entryRow(nri))?.record !== null
}

/** The worker's turns until nothing more is due. */
async function settle(world: World): Promise<void> {
  for (;;) {
    const { done, failed } = await doDueWork(world)
    if (failed[0] !== undefined) throw failed[0].error
    if (done === 0) return
  }
}
