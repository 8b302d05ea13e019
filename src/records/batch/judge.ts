import { foldEntry, type Entry, type EntryEvent } from '#law/lives/entry.ts'
import type { ContributorKind } from '#law/lives/contributor.ts'
import type { BatchNumber, Nri, Ori } from '#law/words.ts'
import { defect } from '#ledger/defect.ts'
import type { Pointer } from '../../refusal.ts'
import { saysTheSame, type Contribution } from '../contribution.ts'
import { countedIn, enteredEvent } from '../enter-entry.ts'
import { changed, modificationOf } from '../modify-entry.ts'
import { rejected, rejectedAsWritten } from '../rejected.ts'
import type { Counted } from '../tally.ts'
import type { BatchAct } from './staged.ts'
import type { Standing } from './standing.ts'

/** What becomes of a row, where it stands now: accepted, and the events that it makes of its entry, if any; or not, and why. */
export type Judged = AcceptedRow | Readonly<{ answer: 'rejected'; faults: readonly Pointer[] }>

type AcceptedRow = Readonly<{
  answer: 'accepted'
  what: Accepted
  stands: Standing
  events: readonly EntryEvent[]
  /** Whether the record leaves the search by it. */
  takesOut: boolean
  counts: readonly Counted[]
}>

/** `not-entered`: taken back before it ever came, which is remembered. */
export type Accepted =
  | 'entered'
  | 'modified'
  | 'withdrawn'
  | 'found-never-valid'
  | 'suspended'
  | 'resumed'
  | 'unchanged'
  | 'not-entered'

export type Judging = Readonly<{
  ori: Ori
  batch: BatchNumber
  now: Temporal.Instant
  nextNri: () => Nri
  /** As what the agency is bound, where it is enrolled as a contributor. */
  kind: ContributorKind | undefined
}>

/** 28 CFR 25.4-25.5: one row after another, as if each had come by itself. What says nothing new changes nothing. */
export function judge(act: BatchAct, standing: Standing, judging: Judging): Judged {
  switch (act.action) {
    case 'enter':
      return entering({ ...act.record, ori: judging.ori }, standing, judging)
    case 'modify':
      return modifying({ ...act, record: { ...act.record, ori: judging.ori } }, asOver(standing), judging)
    case 'withdraw':
      return withdrawing(act, standing, judging)
    case 'suspend':
      return pausing({ type: 'suspended', because: act.because }, asOver(standing))
    case 'resume':
      return pausing({ type: 'resumed' }, asOver(standing))
  }
}

/** However it came to be over, it is changed no more. */
const asOver = (standing: Standing): Standing =>
  standing === 'relieved' || standing === 'over-for-good' ? 'over' : standing

function entering(record: Contribution, standing: Standing, { batch, now, nextNri, kind }: Judging): Judged {
  if (typeof standing === 'object') {
    return saysTheSame(record, standing.record) ? unchanged(standing) : refused('ari-in-use')
  }
  if (standing === 'relieved') return refused('ari-relieved')
  if (standing !== 'new' && record.again !== true) return refused('ari-over')
  const wrong = rejected(record, now)
  if (wrong.length > 0) return { answer: 'rejected', faults: wrong }
  const event = enteredEvent(nextNri(), record, now, batch)
  return accepted('entered', standsAfter(undefined, event, record), [event], countedIn(event, kind))
}

function modifying(
  { record, because }: Extract<BatchAct, { action: 'modify' }> & Readonly<{ record: Contribution }>,
  standing: Standing,
  { batch, now }: Judging,
): Judged {
  if (typeof standing !== 'object') return refused(standing === 'over' ? 'record-over' : 'no-such-record')
  const fields = changed(standing.record, record)
  if (fields.length === 0) return unchanged(standing)
  const wrong = rejectedAsWritten(record, now)
  if (wrong.length > 0) return { answer: 'rejected', faults: wrong }
  const how = { fields, because, batch }
  const { events, counts, isOver, takesOut } = modificationOf({ before: standing.record, after: record }, how, now)
  const stands = isOver ? 'over' : standsAfter(standing.entry, events[0], record)
  return { ...accepted('modified', stands, events, counts), takesOut: takesOut && standing.entry.status === 'in-force' }
}

function withdrawing(
  { because }: Extract<BatchAct, { action: 'withdraw' }>,
  standing: Standing,
  { batch }: Judging,
): Judged {
  if (standing === 'new') return accepted('not-entered', 'taken-back', [], ['withdrawn not-entered'])
  const after = because === 'never-valid' ? 'over-for-good' : 'over'
  if (standing === 'over' && because === 'never-valid') {
    const found = { type: 'found-never-valid', batch } as const
    return accepted(found.type, after, [found], [found.type])
  }
  // It is gone already, as this row asks.
  if (typeof standing !== 'object') return unchanged(standing)
  const event = { type: 'withdrawn', reason: because, batch } as const
  return accepted('withdrawn', after, [event], [`withdrawn ${because}`])
}

function pausing(event: Extract<EntryEvent, { type: 'suspended' | 'resumed' }>, standing: Standing): Judged {
  if (typeof standing !== 'object') return refused(standing === 'over' ? 'record-over' : 'no-such-record')
  const wanted = event.type === 'suspended' ? 'suspended' : 'in-force'
  if (standing.entry.status === wanted) return unchanged(standing)
  return accepted(event.type, standsAfter(standing.entry, event, standing.record), [event], [event.type])
}

/** Which of its own numbers an agency means is what is wrong. */
const refused = (code: string): Judged => ({ answer: 'rejected', faults: [{ pointer: '/ari', code }] })

const unchanged = (standing: Standing): Judged => accepted('unchanged', standing, [], ['unchanged'])

const accepted = (
  what: Accepted,
  stands: Standing,
  events: readonly EntryEvent[],
  counts: readonly Counted[],
): AcceptedRow => ({
  ...{ answer: 'accepted', what, stands, events, counts },
  takesOut: events.some(({ type }) => type === 'withdrawn' || type === 'suspended'),
})

function standsAfter(before: Entry | undefined, event: EntryEvent, record: Contribution): Standing {
  const entry = foldEntry(before, event) ?? defect('an entry that stands may have every event of a batch')
  const { again: _, ...kept } = record
  return { entry, record: kept }
}
