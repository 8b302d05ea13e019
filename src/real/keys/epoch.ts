/** Hours that one key covers: the shorter, the sooner every copy of what it wrapped is beyond reach. */
const epochHours = 4

/** The name of the epoch that an instant falls in, by its beginning: 2026-09-11T08Z. */
export function epochOf(at: Temporal.Instant): string {
  const utc = at.toZonedDateTimeISO('UTC')
  const hour = utc.hour - (utc.hour % epochHours)
  return `${utc.toPlainDate().toString()}T${String(hour).padStart(2, '0')}Z`
}

/** A name comes back from the database and becomes part of a path, so it is one of ours or none. */
export const isEpoch = (text: string): boolean => /^\d{4}-\d\d-\d\dT(?:00|04|08|12|16|20)Z$/.test(text)
