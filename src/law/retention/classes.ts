import { legalDay } from '../clocks/legal-day.ts'
import { operationalDay } from '../clocks/operational-day.ts'
import { destroyBy } from '../clocks/retention.ts'
import { byNinetyDays, destroy, keep, soonest, withinADay, type CheckMoments, type Fate } from './fate.ts'

/** What is kept, by what was told of it: each has a row of its own. */
export const retentionClasses = [
  ...(['proceed', 'poc-presumed', 'poc-proceed', 'open', 'denied', 'overturned', 'cancelled'] as const),
  ...(['permit', 'disposition', 'administrative', 'nuclear'] as const),
  ...(['appeal-file', 'entry-permanent', 'entry-until'] as const),
] as const
export type RetentionClass = (typeof retentionClasses)[number]
export type CheckClass = Exclude<RetentionClass, 'appeal-file' | 'entry-permanent' | 'entry-until'>

export type Retention = Readonly<{
  /** Who it is about. */
  identity: Fate
  other: Fate
  /** A check's number and its date, which are never destroyed. */
  ntnAndDate: 'kept' | 'none'
  /** Where the law writes nothing, the choice is ours and says so. */
  basis: 'law' | 'ours'
}>

type MomentsOf = Readonly<
  Record<CheckClass, CheckMoments> & {
    'appeal-file': { withdrawn?: Temporal.Instant | undefined }
    'entry-permanent': { cancelled?: Temporal.Instant | undefined }
    'entry-until': { endsOn: Temporal.PlainDate; cancelled?: Temporal.Instant | undefined }
  }
>

type Row<Class extends RetentionClass> = (moments: MomentsOf[Class]) => Retention

const kept = { ntnAndDate: 'kept' } as const
const none = { ntnAndDate: 'none' } as const
const forgotten = (moments: CheckMoments) => ({ identity: soonest(moments), other: byNinetyDays(moments), ...kept })
const byLaw: Row<CheckClass> = moments => ({ ...forgotten(moments), basis: 'law' })
const byChoice: Row<CheckClass> = moments => ({ ...forgotten(moments), basis: 'ours' })

/** 28 CFR 25.9: one row a class. */
const matrix: { readonly [Class in RetentionClass]: Row<Class> } = {
  proceed: byLaw,
  // 25.6(h): what a point of contact has not said by the end of the operational day is presumed to have been a Proceed.
  'poc-presumed': moments => byLaw({ ...moments, told: operationalDay(moments.contact).endsAt }),
  'poc-proceed': byLaw,
  open: moments => byLaw({ ...moments, told: undefined }),
  denied: moments => ({ identity: archived(moments), other: archived(moments), ...kept, basis: 'law' }),
  overturned: moments => ({ ...overturnedDenial(moments), ...kept, basis: 'law' }),
  cancelled: byChoice,
  permit: byChoice,
  disposition: byChoice,
  administrative: byChoice,
  nuclear: byChoice,
  'appeal-file': ({ withdrawn }) => whole(atOnce(withdrawn, 'its author withdraws consent in writing')),
  'entry-permanent': ({ cancelled }) => whole(atOnce(cancelled, 'the agency that contributed it cancels it')),
  'entry-until': ({ endsOn, cancelled }) =>
    whole(cancelled === undefined ? destroy(endsOn.toString(), endsOn.toString()) : gone(cancelled)),
}

/** What becomes of a record of one class, in literal last days and moments. Law decides here, and `retention/` obeys. */
export const retentionOf = <Class extends RetentionClass>(kind: Class, moments: MomentsOf[Class]): Retention =>
  matrix[kind](moments)

/** As long as a denied check stays in the log. */
export const yearsDenied = 10

/** 25.9(b)(1)(i) does not say from when ten years run; we count them from the inquiry, as it does all others. */
const archived = ({ contact, zone }: CheckMoments): Fate => ({
  fate: 'transfer',
  on: legalDay(contact, zone).add({ years: yearsDenied }).toString(),
})

/**
 * A denial that does not stand is an allowed transfer. Its ninety days may be past: then all but the identity goes at once, and
 * the identity within a day after its end was communicated, by a Proceed or, where none may be sent, to the person.
 */
function overturnedDenial(moments: CheckMoments): Pick<Retention, 'identity' | 'other'> {
  const { contact, zone, told, overturned = contact } = moments
  const { practice, limit } = destroyBy(legalDay(contact, zone))
  const day = legalDay(overturned, zone)
  if (Temporal.PlainDate.compare(day, practice) < 0) return forgotten(moments)
  const now = overturned.toString()
  return {
    identity: told === undefined ? keep('it has been communicated that the denial is overturned') : withinADay(told),
    other: destroy(now, Temporal.PlainDate.compare(day, limit) < 0 ? limit.toString() : now),
  }
}

const whole = (fate: Fate): Retention => ({ identity: fate, other: fate, ...none, basis: 'law' })

const atOnce = (when: Temporal.Instant | undefined, until: string): Fate =>
  when === undefined ? keep(until) : gone(when)

const gone = (when: Temporal.Instant): Fate => destroy(when.toString(), when.toString())
