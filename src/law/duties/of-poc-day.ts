import { cfr } from '../cite.ts'
import type { PocDay, PocDayEvent } from '../lives/poc-day.ts'
import type { Duties, Moment } from './when.ts'

/** Long enough before its end for whoever still works that day to report, and late enough that little is left to come. */
const warnedBefore = Temporal.Duration.from({ hours: 2 })
/** Presumptions are debts of their own, which fall due together at the end of the day and take a while to be paid. */
const statedAfter = Temporal.Duration.from({ minutes: 30 })

const nothing: Duties = { owes: [], ends: [] }

/** 28 CFR 25.6(h): an operational day on which a point of contact asked is warned of before its end, and stated after it. */
export function ofPocDay(event: PocDayEvent, { endsAt }: PocDay, { now }: Moment): Duties {
  const end = Temporal.Instant.from(endsAt)
  switch (event.type) {
    case 'begun': {
      const before = end.subtract(warnedBefore)
      // An inquiry of the last two hours begins no day that could still be warned of in time: it is warned of at once.
      const warned = Temporal.Instant.compare(before, now) > 0 ? before : now
      return {
        owes: [
          { kind: 'warn-poc', at: warned, cite: cfr(28, '25.6(h)') },
          { kind: 'state-poc-day', at: end.add(statedAfter), cite: cfr(28, '25.6(h)') },
        ],
        ends: [],
      }
    }
    case 'warned':
      return { owes: [], ends: ['warn-poc'] }
    case 'stated':
      return { owes: [], ends: ['warn-poc', 'state-poc-day'] }
    case 'compared':
      return nothing
  }
}
