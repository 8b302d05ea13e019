import { legalDay } from '../clocks/legal-day.ts'
import { destroyBy, destroyIdentityBy } from '../clocks/retention.ts'
import type { Zone } from '../words.ts'

/**
 * What becomes of one part of what is kept, as text: a day, through whose end it may remain, or a moment of elapsed time. Our
 * practice comes before the law's limit, so that a destruction which failed can be tried again.
 */
export type Fate =
  | Readonly<{ fate: 'destroy'; practice: string; limit: string }>
  /** Moved to another of the bureau's databases, and not destroyed. */
  | Readonly<{ fate: 'transfer'; on: string }>
  | Readonly<{ fate: 'keep'; until: string }>

/** What decides the fate of a check. */
export type CheckMoments = Readonly<{
  contact: Temporal.Instant
  /** The premises' clock, by which the ninety days are counted. */
  zone: Zone
  /** When whoever asked was first told that the transfer may proceed, or that the check is void. */
  told?: Temporal.Instant | undefined
  /** When a denial was overturned. */
  overturned?: Temporal.Instant | undefined
}>

export const destroy = (practice: string, limit: string): Fate => ({ fate: 'destroy', practice, limit })
export const keep = (until: string): Fate => ({ fate: 'keep', until })

/** The days that run from the inquiry, whatever happened since: 88 in practice, 90 at most. */
export function byNinetyDays({ contact, zone }: CheckMoments): Fate {
  const { practice, limit } = destroyBy(legalDay(contact, zone))
  return destroy(practice.toString(), limit.toString())
}

/** The hours that run from the telling. What nobody was told starts none. */
export function withinADay(told: Temporal.Instant): Fate {
  const { practice, limit } = destroyIdentityBy(told)
  return destroy(practice.toString(), limit.toString())
}

/** Whichever comes first: the hours from the telling, or the days from the inquiry. */
export function soonest(moments: CheckMoments): Fate {
  const { contact, zone, told } = moments
  if (told === undefined) return byNinetyDays(moments)
  const [hours, days] = [destroyIdentityBy(told), destroyBy(legalDay(contact, zone))]
  const first = (moment: Temporal.Instant, day: Temporal.PlainDate): string =>
    Temporal.PlainDate.compare(legalDay(moment, zone), day) < 0 ? moment.toString() : day.toString()
  return destroy(first(hours.practice, days.practice), first(hours.limit, days.limit))
}
