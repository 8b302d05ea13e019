import type { Zone } from '../words.ts'
import { legalDay } from './legal-day.ts'

/** A moment that somebody wrote down, and what happened to that hour where the clocks of the premises changed in it. */
export type ContactTime = Readonly<{ contact: Temporal.Instant; hour?: 'came twice' | 'was skipped' }>

/** The system's own first day: no check could be made before it. */
export const firstDay = '1998-11-30'
/** No closure is known for another century. */
const lastDay = '2099-12-31'

/** A time at the premises, 2026-09-11T09:00, or one with its offset from UTC; undefined where no check could be made then. */
export function readContact(text: string, zone: Zone): ContactTime | undefined {
  const parts = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d)?(?<offset>Z|[+-]\d\d:\d\d)?$/.exec(text)
  if (parts === null) return undefined
  try {
    const read =
      parts.groups?.['offset'] === undefined ? readLocal(text, zone) : { contact: Temporal.Instant.from(text) }
    const day = legalDay(read.contact, zone).toString()
    return day < firstDay || day > lastDay ? undefined : read
  } catch {
    return undefined
  }
}

/** A wall clock skips an hour in spring and repeats one in autumn. The later reading never makes a transfer earlier. */
function readLocal(text: string, zone: Zone): ContactTime {
  const local = Temporal.PlainDateTime.from(text)
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
  const contact = later.toInstant()
  if (later.equals(local.toZonedDateTime(zone, { disambiguation: 'earlier' }))) return { contact }
  return { contact, hour: later.toPlainDateTime().equals(local) ? 'came twice' : 'was skipped' }
}

/** A fixed offset is not a zone: it does not know when the clocks change. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    return true
  } catch {
    return false
  }
}
