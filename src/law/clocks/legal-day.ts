import type { Zone } from '../words.ts'

/**
 * The civil day of a moment on the clock of the premises, from which business days, the thirty days and ages are counted.
 * 28 CFR 25.2 begins a business day at 12:01 a.m.; a contact in the minute before belongs, by its date, to the new day,
 * which can only make a transfer later.
 */
export const legalDay = (instant: Temporal.Instant, zone: Zone): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate()
