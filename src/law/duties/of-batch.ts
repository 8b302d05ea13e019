import { cfr } from '../cite.ts'
import type { BatchEvent } from '../lives/batch.ts'
import type { Duties, Moment } from './when.ts'

/** A sending that broke off is not taken up again; whoever sends a million rows is done within it. */
const sentWithin = Temporal.Duration.from({ hours: 12 })

/**
 * What came in as a batch is looked at, entered when its agency says so, and destroyed when it does not: nobody is kept here
 * (28 CFR 25.9(a)) whom no agency has said to be prohibited.
 */
export function ofBatch(event: BatchEvent, { now, settings }: Moment): Duties {
  const forget = (after: Temporal.Duration) =>
    ({ kind: 'forget-batch', at: now.add({ seconds: secondsOf(after) }), cite: cfr(28, '25.9(a)') }) as const
  switch (event.type) {
    case 'begun':
      return { owes: [forget(sentWithin)], ends: [] }
    case 'received': {
      const check = { kind: 'check-batch', at: now, cite: cfr(28, '25.5(a)') } as const
      return { owes: [check, forget(Temporal.Duration.from(settings.batchWaits))], ends: ['forget-batch'] }
    }
    case 'committing':
      return { owes: [{ kind: 'commit-batch', at: now, cite: cfr(28, '25.4') }], ends: ['forget-batch'] }
    case 'committed':
      return { owes: [forget(Temporal.Duration.from(settings.batchAnswersKept))], ends: ['commit-batch'] }
    case 'checked':
      return { owes: [], ends: ['check-batch'] }
    case 'discarded':
      return { owes: [], ends: ['check-batch', 'forget-batch'] }
    case 'forgotten':
      return { owes: [], ends: ['forget-batch'] }
    case 'advanced':
      return { owes: [], ends: [] }
  }
}

/** An operator may write days, which an instant cannot be moved by. */
const secondsOf = (period: Temporal.Duration): number =>
  Math.round(period.total({ unit: 'seconds', relativeTo: '2026-01-01' }))
