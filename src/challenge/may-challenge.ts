import type { Transaction } from '#law/lives/transaction.ts'

/** 28 CFR 25.10: a denial is challenged while it stands, and a delay while its check is there. */
export const isChallengeable = ({ status, identityDestroyed }: Transaction): boolean =>
  !identityDestroyed && (status === 'denied' || status === 'delayed' || status === 'lapsed')

/** When a civil day is over where the firearm was to be transferred. */
export const endOf = (day: Temporal.PlainDate, zone: string): Temporal.Instant =>
  day.add({ days: 1 }).toZonedDateTime(zone).toInstant()

/** The civil day of now there. */
export const today = ({ assigned }: Transaction, now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(assigned.zone).toPlainDate()
