import type { EventRow, Rows, SealedRow } from '#ledger/rows.ts'
import { open } from '#ledger/seal.ts'
import { sealedAs } from '#ledger/write.ts'
import type { Assigned, TransactionEvent, TransactionStatus } from '#law/lives/transaction.ts'
import type { Reported } from '#poc/report.ts'
import type { Settings } from '#law/settings.ts'
import type { Ntn } from '#law/words.ts'
import type { Answer, Message } from '../../world.ts'
import type { SimulatedWorld } from '../world.ts'
import type { Cast, Planted } from './cast.ts'
import type { Asked, Shown } from './play.ts'

/** When something was seen, and whether the clocks could be believed then: by the clock itself, not by what it told an act. */
export type Moment = Readonly<{ step: number; now: Temporal.Instant; gateOpen: boolean }>

/** One question to a file, as the file's own log has it. */
export type Heard = Readonly<{ source: string; tag: string; answer: Answer }>

/** A transaction as its events were kept, told by a machine of our own and not by the acts'. */
export type Case = Readonly<{
  ntn: Ntn
  assigned: Assigned
  asked: Asked | undefined
  /** How many questions about the same inquiry had been heard before. */
  heardBefore: number
  status: TransactionStatus
  events: readonly Happened[]
  identityDestroyed: boolean
  recordDestroyed: boolean
}>

export type Happened = Readonly<{ event: TransactionEvent; by: string; at: string }>

/** What an invariant is shown of one event: the case before it and after it, and the row as it was kept. */
export type Sight = Readonly<{ row: EventRow; event: TransactionEvent; before: Case | undefined; after: Case }>

/** One group of invariants: what it looks at, each time something was kept, shown, done or ended. */
export type Watch = Readonly<{
  event?: (seen: Sight, moment: Moment) => void
  kept?: (rows: Rows, moment: Moment) => void
  showed?: (shown: Shown, moment: Moment) => void
  reported?: (reported: Reported) => void
  asked?: (heard: Heard, moment: Moment) => void
  sent?: (message: Message, moment: Moment) => void
  /** The worker found nothing more to do. */
  caughtUp?: (moment: Moment) => void
  stepped?: (moment: Moment & Readonly<{ stopped: boolean }>) => void
  ended?: (moment: Moment) => void
}>

/** What every watch may look at. Nothing here passes through an act. */
export type Evidence = Readonly<{
  sim: SimulatedWorld
  cast: Cast
  cases: ReadonlyMap<string, Case>
  casesOf: (tag: string) => readonly Case[]
  /** What the operator has set. */
  settings: () => Settings
  /** What the files' logs have of one inquiry. */
  heard: (tag: string) => readonly Heard[]
  /** What was read of sealed rows in this step, by whatever act. */
  sealedReads: () => readonly SealedRow[]
  /** The record behind an entry or a file's id, if it is one of ours. */
  planted: (id: string) => Planted | undefined
  violated: (invariant: string, because: string) => void
}>

export type MakeWatch = (evidence: Evidence) => Watch

/** The challenge of a check, by its events. */
export const challengeOf = ({ events }: Case): string | undefined => lastOf(events, 'challenged')?.challenge

/** What the licensee is told once two people have overturned a denial. */
export const overturnedAs = ({ events }: Case): 'proceed' | 'recheck' | undefined =>
  lastOf(events, 'overturned')?.answer

const lastOf = <Type extends TransactionEvent['type']>(events: readonly Happened[], type: Type) =>
  events.findLast(each => each.event.type === type)?.event as Extract<TransactionEvent, { type: Type }> | undefined

/** Opens what is sealed, at once and behind the system's back. Undefined when it cannot be read any more. */
export function lookInto({ store: { tables }, keys }: SimulatedWorld, ntn: string, what: SealedRow['what']): unknown {
  const row = tables.sealed
    .of(ntn)
    .filter(each => each.what === what)
    .at(-1)
  const wrapped = tables.keys.get(ntn, 'identity')
  const key = wrapped === undefined ? undefined : keys.look(wrapped.epoch, wrapped.wrapped)
  return row === undefined || key === undefined ? undefined : open(key, sealedAs(row), row.blob)
}
